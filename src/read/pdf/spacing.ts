/** How far apart lines of print lie. All measures are from baseline to baseline, as a share of the font size. */
import type { PrintedLine } from './lines.ts'
import { endsOpen, startsMidSentence } from './sentence-ends.ts'

export interface Spacing {
  /** The most frequent distance of two lines of one paragraph. */
  readonly leading: number
  /** The widest distance of two lines of one sentence; printers round distances up and down. */
  readonly loosest: number
}

/** What most word processors set, where a document is too short to tell. */
const USUAL: Spacing = { leading: 1.2, loosest: 1.25 }
/** Lines further apart than this many times the leading stand in different paragraphs. */
const PARAGRAPH_LEADING = 1.25
/** Fewer lines that a sentence runs on into say nothing. */
const LEAST_SURE = 3
/** Leaves out the few pairs of lines that only look like one sentence. */
const SURE_SHARE = 0.97
/** So much more than the loosest distance is room that somebody made. */
const PADDING = 1.01

/**
 * Measured on lines between which a sentence surely runs on, where there are some: in a letter of short paragraphs, most
 * lines have a paragraph's gap above them.
 *
 * @param lines of the whole document, in reading order
 */
export function measureSpacing(lines: readonly PrintedLine[]): Spacing {
  const all: number[] = []
  const sure: number[] = []
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1]
    if (above === undefined || above.page !== line.page || above.size !== line.size) continue
    const distance = pitch(above, line)
    if (distance < 0.8 || distance > 3) continue
    all.push(distance)
    if (endsOpen(above.text) && startsMidSentence(line.text)) sure.push(distance)
  }
  const leading = mostFrequent(sure.length < LEAST_SURE ? all : sure)
  if (leading === null) return USUAL
  const within = sure.filter((distance) => distance <= PARAGRAPH_LEADING * leading).sort((a, b) => a - b)
  return { leading, loosest: within[Math.floor(SURE_SHARE * (within.length - 1))] ?? leading }
}

/** The most frequent of the distances, the smaller of two; null where there are none. */
function mostFrequent(distances: readonly number[]): number | null {
  const counts = new Map<number, number>()
  for (const distance of distances) {
    const rounded = Math.round(distance * 50) / 50
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([a, n], [b, m]) => m - n || a - b)
  return most?.[0] ?? null
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
