/** How far apart lines of print lie. */
import type { PrintedLine } from './lines.ts'

/** Baseline to baseline within a paragraph, as a share of the font size, where a document does not tell. */
const USUAL_LEADING = 1.2
/** Lines further apart than this many times the leading stand in different paragraphs. */
const PARAGRAPH_LEADING = 1.25

/** The leading of a document as a share of the font size: the most frequent pitch of lines of the same size. */
export function measureLeading(lines: readonly PrintedLine[]): number {
  const counts = new Map<number, number>()
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1]
    if (previous === undefined || previous.page !== line.page || previous.size !== line.size) continue
    const pitch = Math.round(((previous.y - line.y) / line.size) * 50) / 50
    if (pitch > 0.8 && pitch < 3) counts.set(pitch, (counts.get(pitch) ?? 0) + 1)
  }
  const [usual] = [...counts].sort(([a, n], [b, m]) => m - n || a - b)
  return usual?.[0] ?? USUAL_LEADING
}

/** @param leading as a share of the font size */
export function isParagraphGap(above: PrintedLine | undefined, line: PrintedLine, leading = USUAL_LEADING): boolean {
  if (above === undefined) return true
  const pitch = above.y - line.y
  return pitch <= 0 || pitch > PARAGRAPH_LEADING * leading * Math.max(above.size, line.size)
}
