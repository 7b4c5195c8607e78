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
    const start = sentence === 0 ? 0 : KINDS.length
    const raise = (kind: number): void => {
      strongest[start + kind] = Math.max(strongest[start + kind] ?? 0, weight)
    }
    for (const [kind, name] of STANDINGS.entries()) if (standing[name]) raise(kind)
    if (standing.consequence || standing.example || standing.ofWhom || standing.granted) continue
    raise(STANDINGS.length)
    if (standing.judgedNear) raise(STANDINGS.length + 1)
    if (standing.beforeVerb) raise(STANDINGS.length + 2)
  }
  return strongest
}
