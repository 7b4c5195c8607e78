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
  if (flush <= single) return { lostGlyphs: new Set(), pageStarts: new Set() }
  // A page start may add its own space to that of a bullet; two spaces alone are a hanging indent.
  const deepest = single >= LEAST_LOST ? 2 : 1
  const opened = lines.flatMap((line, index) => {
    const alone = lines[index - 1]?.indent !== line.indent && lines[index + 1]?.indent !== line.indent
    return line.indent >= 1 && line.indent <= deepest && (alone || deepest === 2) ? [{ line, index }] : []
  })
  const distances = opened.slice(1).map(({ index }, i) => index - (opened[i]?.index ?? 0))
  const near = distances.filter((distance) => distance <= LINES_BETWEEN_PAGES).length
  const listed = opened.length >= LEAST_LOST && near * 2 > distances.length
  const isItem = ({ line, index }: { line: Line; index: number }): boolean =>
    listed && !(/^\p{Ll}/u.test(line.text) && !endsItem(lines[index - 1]?.text ?? '.'))
  return {
    lostGlyphs: new Set(opened.filter(isItem).map(({ line }) => line)),
    pageStarts: new Set(opened.filter((at) => !isItem(at)).map(({ line }) => line)),
  }
}
