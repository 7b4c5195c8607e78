/** Whether findings begin and end where they should, and have the right type. */
import { type Disagreement, NONE } from './disagreement.ts'
import { type Letter, nameOf } from './letter.ts'
import { type ScoreEvent, type Scores, tally } from './scores.ts'

export interface Boundaries {
  readonly all: Scores
  readonly byType: Readonly<Record<string, Scores>>
}

export function scoreBoundaries(letters: readonly Letter[]): {
  readonly figures: Boundaries
  readonly disagreements: readonly Disagreement[]
} {
  const events = letters.flatMap(({ pairs, extra }): ScoreEvent[] => [
    ...pairs.map(({ gold, found }) => [gold.type, found ? 'hits' : 'missed'] as const),
    ...extra.map(({ type }) => [type, 'extra'] as const),
  ])
  const { all, byClass } = tally(events)
  const disagreements = letters.flatMap(({ file, pairs, extra }) => [
    ...pairs
      .filter(({ found }) => found === null)
      .map(({ gold }) => {
        const { type, text = gold.first ?? '' } = gold
        return { measure: 'finding', file, where: nameOf(gold), finding: null, expected: type, said: NONE, text }
      }),
    ...extra.map(({ id, type, text }) => {
      return { measure: 'finding', file, where: id, finding: id, expected: NONE, said: type, text }
    }),
  ])
  return { figures: { all, byType: Object.fromEntries(byClass) }, disagreements }
}
