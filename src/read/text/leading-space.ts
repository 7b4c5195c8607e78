/**
 * Lines that open with a single space where the text is flush left. Two things leave such a space when a PDF is turned
 * into text: a bullet whose glyph was dropped, and the start of a page. Bullets lie close together; pages do not.
 */
import type { Line } from './lines.ts'
import { endsItem } from './markers.ts'

export interface LeadingSpaces {
  readonly lostGlyphs: ReadonlySet<Line>
  readonly pageStarts: ReadonlySet<Line>
}

const LEAST_LOST = 3
const LINES_BETWEEN_PAGES = 15

export function readLeadingSpaces(lines: readonly Line[]): LeadingSpaces {
  const flush = lines.filter(({ indent }) => indent === 0).length
  const single = lines.filter(({ indent }) => indent === 1).length
  // A page start may add its own space to that of a bullet; two spaces alone are a hanging indent.
  const deepest = single >= LEAST_LOST ? 2 : 1
  const opened = lines.flatMap((line, index) => (line.indent >= 1 && line.indent <= deepest ? [index] : []))
  const alone = opened.filter((index) => (lines[index + 1]?.indent ?? 0) === 0)
  // Where such lines follow each other, a whole passage is set in by a space.
  if (flush <= single || alone.length * 2 <= opened.length) return { lostGlyphs: new Set(), pageStarts: new Set() }
  const distances = alone.slice(1).map((at, i) => at - (alone[i] ?? 0))
  const near = distances.filter((distance) => distance <= LINES_BETWEEN_PAGES).length
  const listed = alone.length >= LEAST_LOST && near * 2 > distances.length
  const lostGlyphs = new Set<Line>()
  const pageStarts = new Set<Line>()
  for (const index of opened) {
    const line = lines[index]
    if (line === undefined) continue
    const goesOn = /^\p{Ll}/u.test(line.text) && !endsItem(lines[index - 1]?.text ?? '.')
    if (listed && !goesOn) lostGlyphs.add(line)
    else pageStarts.add(line)
  }
  return { lostGlyphs, pageStarts }
}
