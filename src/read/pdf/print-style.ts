/** How a document is set: the font of its body, the distance of its lines. Headings are told by what differs from it. */
import type { PrintedLine } from './lines.ts'
import { endsOpen, startsMidSentence } from './sentence-ends.ts'
import type { Spacing } from './spacing.ts'

export interface PrintStyle {
  /** Font and size of most of the letters. */
  readonly font: string | null
  readonly size: number
  readonly spacing: Spacing
  /** True where list items have a glyph, number or drawn disc of their own, as they nearly always have. */
  readonly itemsMarked: boolean
}

const LARGER = 1.1
const SAME_SIZE = 0.08
const LONGEST_HEADING = 200
const MOST_HEADING_LINES = 3

export function measureStyle(lines: readonly PrintedLine[], spacing: Spacing): PrintStyle {
  const letters = new Map<string, { line: PrintedLine; count: number }>()
  for (const line of lines) {
    const key = `${line.font}/${Math.round(line.size * 2)}`
    const entry = letters.get(key) ?? { line, count: 0 }
    entry.count += line.text.length
    letters.set(key, entry)
  }
  const [most] = [...letters.values()].sort((a, b) => b.count - a.count)
  const items = lines.filter(({ hints }) => hints.item)
  const itemsMarked = items.some(({ marker, hints }) => marker !== '' || hints.drawn)
  return { font: most?.line.font ?? null, size: most?.line.size ?? 0, spacing, itemsMarked }
}

/** True where the lines are tagged as a heading, or are short, end no sentence and are set in another font or larger. */
export function looksLikeHeading(lines: readonly PrintedLine[], style: PrintStyle): boolean {
  if (lines.every(({ hints }) => hints.heading)) return true
  const text = lines.map((line) => line.text).join(' ')
  if (lines.length > MOST_HEADING_LINES || text.length > LONGEST_HEADING || /[.;,]$/.test(text)) return false
  return lines.every(({ font, size }) => size > LARGER * style.size || (font !== null && font !== style.font))
}

export function differInSize(above: PrintedLine, line: PrintedLine): boolean {
  return Math.abs(above.size - line.size) > SAME_SIZE * Math.max(above.size, line.size)
}

/** True where the font changes from line to line, as it does below a heading, and no sentence runs on. */
export function differInFont(above: PrintedLine, line: PrintedLine): boolean {
  if (above.hints.heading !== line.hints.heading) return true
  const runsOn = endsOpen(above.text) && startsMidSentence(line.text)
  return !runsOn && above.font !== null && line.font !== null && above.font !== line.font
}
