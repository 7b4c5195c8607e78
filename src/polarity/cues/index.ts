/** All cues that weigh. Of two that cover the same words the one listed first counts. */
import type { Cue } from './cue.ts'
import { DELAY_CUES } from './delay.ts'
import { DEMAND_CUES } from './demand.ts'
import { EXPERIENCE_CUES } from './experience.ts'
import { FAULT_CUES } from './fault.ts'
import { LOOKALIKE_CUES } from './lookalike.ts'
import { SHORTAGE_CUES } from './shortage.ts'
import { STRENGTH_CUES } from './strength.ts'
import { TURNOVER_CUES } from './turnover.ts'
import { UNREALISED_CUES } from './unrealised.ts'
import { VARIATION_CUES } from './variation.ts'

export const CUES: readonly Cue[] = [
  ...LOOKALIKE_CUES,
  ...EXPERIENCE_CUES,
  ...TURNOVER_CUES,
  ...STRENGTH_CUES,
  ...DEMAND_CUES,
  ...UNREALISED_CUES,
  ...DELAY_CUES,
  ...VARIATION_CUES,
  ...SHORTAGE_CUES,
  ...FAULT_CUES,
]
