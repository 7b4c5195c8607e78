/** How far apart lines of print lie. All measures are from baseline to baseline, as a share of the font size. */
import type { PrintedLine } from './lines.ts'
import { endsOpen, startsMidSentence } from './sentence-ends.ts'

export interface Spacing {
  /** The most frequent distance of two lines. */
  readonly leading: number
  /** The widest distance of two lines of one sentence; printers round distances up and down. */
  readonly loosest: number
}

/** What most word processors set, where a document is too short to tell. */
const USUAL: Spacing = { leading: 1.2, loosest: 1.25 }
/** Lines further apart than this many times the leading stand in different paragraphs. */
const PARAGRAPH_LEADING = 1.25
/** Leaves out the few pairs of lines that only look like one sentence. */
const SURE_SHARE = 0.97
/** So much more than the loosest distance is room that somebody made. */
const PADDING = 1.01

/** @param lines of the whole document, in reading order */
export function measureSpacing(lines: readonly PrintedLine[]): Spacing {
  const counts = new Map<number, number>()
  const sure: number[] = []
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1]
    if (above === undefined || above.page !== line.page || above.size !== line.size) continue
    const distance = pitch(above, line)
    if (distance < 0.8 || distance > 3) continue
    const rounded = Math.round(distance * 50) / 50
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1)
    if (endsOpen(above.text) && startsMidSentence(line.text)) sure.push(distance)
  }
  const [usual] = [...counts].sort(([a, n], [b, m]) => m - n || a - b)
  if (usual === undefined) return USUAL
  const [leading] = usual
  const within = sure.filter((distance) => distance <= PARAGRAPH_LEADING * leading).sort((a, b) => a - b)
  return { leading, loosest: within[Math.floor(SURE_SHARE * (within.length - 1))] ?? leading }
}

export function pitch(above: PrintedLine, line: PrintedLine): number {
  return (above.y - line.y) / Math.max(above.size, line.size)
}

/** True where the distance to the line above, if any, is that of a new paragraph; also where it is not above. */
export function isParagraphGap(above: PrintedLine | undefined, line: PrintedLine, spacing: Spacing = USUAL): boolean {
  if (above === undefined) return true
  const distance = pitch(above, line)
  return distance <= 0 || distance > PARAGRAPH_LEADING * spacing.leading
}

/** True where there is a little more room than between the lines of a paragraph, as a cell's padding makes. */
export function isPadded(above: PrintedLine, line: PrintedLine, spacing: Spacing): boolean {
  return pitch(above, line) > PADDING * spacing.loosest
}
