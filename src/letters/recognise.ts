/** Which kind a letter is, by the wordings that speak for it, wherever they stand. Never by the file's name. */

import type { LetterProfile, Signal } from '../model/letter-profile.ts'
import type { Evidence, LetterKind } from '../model/types.ts'
import type { Block } from '../text/source.ts'
import { unknownText } from './unknown.ts'

export interface Recognised {
  readonly profile: LetterProfile<LetterKind>
  /** What spoke for the kind, in the order of the text. Empty for an unknown text. */
  readonly evidence: readonly Evidence[]
}

/** Below this sum of weights nothing is claimed. */
const THRESHOLD = 4
/** What a kind of letter loses in a text that greets nobody, closes with nothing and has none of its headings: it may only tell of such a letter. */
const WITHOUT_FRAME = 4
const GREETS_OR_CLOSES = /^(?:(?:\d{1,2} \p{L}+ 20\d\d,? )?dear\b.{0,80}|yours (?:sincerely|faithfully)\b.{0,20})$/iu

/**
 * The kinds that a text may be, the likeliest first, the earlier one where equal; only the unknown one where none is.
 * Each signal counts once, where it is first found.
 */
export function recognise(
  blocks: readonly Block[],
  profiles: readonly LetterProfile<LetterKind>[],
): readonly [Recognised, ...Recognised[]] {
  const letter = blocks.some(({ content }) => GREETS_OR_CLOSES.test(content.text))
  const scored = profiles.map((profile) => {
    const evidence = profile.signals.flatMap((signal) => firstSight(signal, blocks))
    const sum = evidence.reduce((total, { weight }) => total + (weight ?? 0), 0)
    return {
      profile,
      evidence: inOrder(evidence),
      score: letter || framed(profile, blocks) ? sum : sum - WITHOUT_FRAME,
    }
  })
  const [best, ...others] = scored.filter(({ score }) => score >= THRESHOLD).sort((a, b) => b.score - a.score)
  return best === undefined ? [{ profile: unknownText, evidence: [] }] : [toKind(best), ...others.map(toKind)]
}

const toKind = ({ profile, evidence }: Recognised): Recognised => ({ profile, evidence })

const inOrder = (evidence: readonly Evidence[]): Evidence[] =>
  [...evidence].sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0))

/** True where the text has headings or labels of the kind that open findings, or where texts of the kind have none. */
function framed({ openings, yields }: LetterProfile<LetterKind>, blocks: readonly Block[]): boolean {
  const own = openings.filter(
    ({ as, type, listed }) => as !== 'body' && !listed && (type === 'group' || yields[type] !== undefined),
  )
  return own.length === 0 || blocks.some(({ content }) => own.some(({ pattern }) => pattern.test(content.text)))
}

function firstSight(signal: Signal, blocks: readonly Block[]): Evidence[] {
  for (const { content } of blocks) {
    const match = signal.pattern.exec(content.text)
    if (match === null) continue
    const range = [match.index, match.index + match[0].length] as const
    return [{ text: match[0].trim(), spans: content.spansOf(range), rule: signal.id, weight: signal.weight }]
  }
  return []
}
