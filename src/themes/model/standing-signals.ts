/** The strongest cue of a theme in each standing, in the opening sentence and after it. */
import { STANDINGS } from './standing.ts'
import type { ThemeView } from './theme-view.ts'

const PLACES = ['opening', 'later'] as const
/** Plain is a cue that is no example, no consequence, not granted, and not there to say whom something concerns. */
const COMBINED = ['plain', 'plainJudged', 'plainBeforeVerb'] as const
const KINDS = [...STANDINGS, ...COMBINED]

export const STANDING_SIGNALS: readonly string[] = PLACES.flatMap((place) => KINDS.map((kind) => `${place}:${kind}`))

/** The numbers that `STANDING_SIGNALS` names. */
export function standingSignals({ mentions }: ThemeView): number[] {
  const strongest = new Array<number>(STANDING_SIGNALS.length).fill(0)
  for (const { sentence, standing, weight } of mentions) {
    const plain = !(standing.consequence || standing.example || standing.ofWhom || standing.granted)
    const holds = [
      ...STANDINGS.map((name) => standing[name]),
      plain,
      plain && standing.judgedNear,
      plain && standing.beforeVerb,
    ]
    const start = sentence === 0 ? 0 : KINDS.length
    for (const [i, held] of holds.entries()) {
      if (held) strongest[start + i] = Math.max(strongest[start + i] ?? 0, weight)
    }
  }
  return strongest
}
