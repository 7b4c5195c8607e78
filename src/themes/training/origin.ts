/** How invented findings take part in training beside those of letters. */
import type { Feature } from '../model/company.ts'
import type { LabelledFinding } from './gold.ts'

const INVENTED_WEIGHT = 0.5

/** How much a finding counts. */
export function countsAs({ invented }: LabelledFinding): number {
  return invented ? INVENTED_WEIGHT : 1
}

/** A feature that only invented findings have: it takes up how often they have each theme, which letters do not. */
export const INVENTED = 'invented'

export function originOf({ invented }: LabelledFinding): Feature[] {
  return invented ? [{ name: INVENTED, value: 1 }] : []
}
