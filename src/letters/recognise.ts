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

/** Each signal counts once, where it is first found; the kind with the highest sum wins, the earlier one where equal. */
export function recognise(blocks: readonly Block[], profiles: readonly LetterProfile<LetterKind>[]): Recognised {
  const scored = profiles.map((profile) => {
    const evidence = profile.signals.flatMap((signal) => firstSight(signal, blocks))
    return { profile, evidence, score: evidence.reduce((sum, { weight }) => sum + (weight ?? 0), 0) }
  })
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a))
  if (best.score < THRESHOLD) return { profile: unknownText, evidence: [] }
  const inOrder = [...best.evidence].sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0))
  return { profile: best.profile, evidence: inOrder }
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
