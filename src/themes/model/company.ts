/** Which themes a finding speaks of, as features of every other theme: some themes come in company, some replace another. */
import type { FindingType } from '../../model/types.ts'
import type { RuleScore } from '../rule-scores.ts'
import type { Reading } from './reading.ts'
import { STRONG } from './theme-view.ts'

export interface Feature {
  readonly name: string
  readonly value: number
}

/**
 * Features `score:`, `opening:` and `later:` of each theme that has a cue, and `type:` of the finding.
 *
 * @param ids of the codebook's themes, in its order
 */
export function companyOf(reading: Reading, scores: readonly RuleScore[], ids: readonly string[]): Feature[] {
  const opening = new Map<number, number>()
  const later = new Map<number, number>()
  for (const { theme, sentence, weight } of reading.mentions) {
    const place = sentence === 0 ? opening : later
    place.set(theme, Math.max(place.get(theme) ?? 0, weight))
  }
  const type: FindingType = reading.findingType
  return [
    { name: `type:${type}`, value: 1 },
    ...ids.flatMap((id, theme) => {
      const score = scores[theme]?.score ?? 0
      if (score === 0) return []
      return [
        { name: `score:${id}`, value: score * STRONG },
        { name: `opening:${id}`, value: (opening.get(theme) ?? 0) * STRONG },
        { name: `later:${id}`, value: (later.get(theme) ?? 0) * STRONG },
      ]
    }),
  ]
}
