/** Training sentences whose side is told by the heading that they stand under. */
import { splitSentences } from '../../language/index.ts'

export interface LabelledSentence {
  readonly text: string
  /** The side of its section. Most, not all, of the section's sentences take it. */
  readonly side: 'strength' | 'concern'
}

const SIDES: ReadonlyMap<unknown, LabelledSentence['side']> = new Map([
  ['strength', 'strength'],
  ['development', 'concern'],
])

/**
 * The sentences of all findings that stand under a heading of strengths or of what needs to do better.
 *
 * @param lines JSON Lines, each a finding with `type` and `text`
 */
export function sentencesOfSections(lines: string): LabelledSentence[] {
  return lines.split('\n').flatMap((line) => {
    const finding: unknown = line.trim() === '' ? null : JSON.parse(line)
    if (typeof finding !== 'object' || finding === null || !('type' in finding) || !('text' in finding)) return []
    const side = SIDES.get(finding.type)
    const { text } = finding
    if (side === undefined || typeof text !== 'string') return []
    return splitSentences(text).map(([start, end]) => ({ text: text.slice(start, end), side }))
  })
}
