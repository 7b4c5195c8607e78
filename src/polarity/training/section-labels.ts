/** Training sentences whose side is told by the heading that they stand under. */
import { splitSentences } from '../../language/index.ts'

export interface LabelledSentence {
  readonly document: string
  readonly text: string
  /** The side of its section. Most, not all, of the section's sentences take it. */
  readonly side: 'strength' | 'concern'
}

const SIDES: ReadonlyMap<string, LabelledSentence['side']> = new Map([
  ['strength', 'strength'],
  ['development', 'concern'],
])

/**
 * The sentences of all findings that stand under a heading of strengths or of what needs to do better.
 *
 * @param lines JSON Lines, each a finding with `file`, `type` and `text`
 */
export function sentencesOfSections(lines: string): LabelledSentence[] {
  return lines.split('\n').flatMap((line) => {
    const finding: unknown = line.trim() === '' ? null : JSON.parse(line)
    if (!isFinding(finding)) return []
    const { file, type, text } = finding
    const side = SIDES.get(type)
    if (side === undefined) return []
    return splitSentences(text).map(([start, end]) => ({ document: file, text: text.slice(start, end), side }))
  })
}

function isFinding(row: unknown): row is { readonly file: string; readonly type: string; readonly text: string } {
  if (typeof row !== 'object' || row === null || !('file' in row && 'type' in row && 'text' in row)) return false
  return [row.file, row.type, row.text].every((value) => typeof value === 'string')
}
