/** Plain text: lines put together into blocks. */
import type { Repair } from '../../model/types.ts'
import { type MappedText, mapText } from '../../text/mapped-text.ts'
import type { Block, HeadingTest, Source } from '../../text/source.ts'
import type { Span } from '../../text/span.ts'
import { assemble, type LineGroup, type TextGroup } from './assemble.ts'
import { findTables, type Piece } from './columns.ts'
import { findFurniture } from './furniture.ts'
import { learnHyphens } from './hyphenation.ts'
import { endsInMidSentence, measureLayout } from './layout.ts'
import { readLeadingSpaces } from './leading-space.ts'
import { splitLines } from './lines.ts'
import { listDepths } from './list-depth.ts'
import { undress, withoutQuoteMargin } from './markdown.ts'
import { markerFinder } from './markers.ts'
import { findRepairs } from './repairs.ts'

/**
 * @param text the decoded file, byte order mark removed, nothing else changed
 * @param headings which wordings open sections; layout alone cannot tell a heading that is set
 *   like the lines around it
 */
export function readText(text: string, encoding: string | null, headings: HeadingTest): Source {
  const lines = undress(withoutQuoteMargin(splitLines(text)))
  const { lostGlyphs, pageStarts } = readLeadingSpaces(lines)
  const furniture = findFurniture(lines, headings.isHeading)
  const tables = findTables(text, lines, furniture, headings.isHeading)
  const groups = assemble({
    lines,
    tables,
    pageStarts,
    furniture,
    layout: measureLayout(lines, (line) => furniture.has(line)),
    markerOf: markerFinder(text, lines, lostGlyphs),
    headings,
  })
  const hyphens = learnHyphens(text)
  const repairs: Repair[] = []
  const quote = (spans: readonly Span[]): MappedText => {
    const mended = findRepairs(text, spans, hyphens)
    repairs.push(...mended)
    return mapText(text, spans, mended)
  }
  const depths = listDepths(groups)
  const quoted = groups.map((group, index): Block => {
    if (group.kind === 'row') {
      const cells = group.cells.map((pieces) => quote(joinPieces(text, pieces)))
      return { kind: 'row', cells, content: mapText(text, byPosition(cells.flatMap(({ spans }) => spans)), repairs) }
    }
    const content = quote(spansOf(group))
    if (group.kind === 'furniture') return { kind: 'furniture', content }
    if (group.kind === 'bullet') {
      return { kind: 'bullet', content, marker: group.marker?.glyph ?? null, depth: depths[index] ?? 0 }
    }
    const heads = headings.isHeading(content.text) || looksLikeHeading(content.text, groups[index + 1])
    return { kind: heads ? 'heading' : 'paragraph', content }
  })
  // A mark with nothing behind it is no item.
  const blocks = quoted.filter(({ content }) => content.text !== '')
  const paged = text.includes('\f')
  return { text, mediaType: 'text/plain', encoding, paged, blocks, repairs, problems: [] }
}

/** One span from line to line; a new one where the page turned. */
function spansOf({ marker, lines }: TextGroup): Span[] {
  const spans: [number, number][] = []
  for (const [index, line] of lines.entries()) {
    const start = index === 0 && marker !== null ? marker.contentStart : line.start
    const last = spans.at(-1)
    if (start >= line.end) continue
    if (last !== undefined && !line.afterPage) last[1] = line.end
    else spans.push([start, line.end])
  }
  return spans
}

/** Pieces with nothing but white space between them are one span, so that a word broken between them can be mended. */
function joinPieces(source: string, pieces: readonly Piece[]): Span[] {
  const spans: [number, number][] = []
  for (const [start, end] of pieces) {
    const last = spans.at(-1)
    if (last !== undefined && /^[^\S\f]*$/.test(source.slice(last[1], start))) last[1] = end
    else if (end > start) spans.push([start, end])
  }
  return spans
}

const byPosition = (spans: readonly Span[]): Span[] => [...spans].sort((a, b) => a[0] - b[0])

const LONGEST_HEADING = 100

/** Short, begins with a capital, ends no sentence, and something longer or a table follows. */
function looksLikeHeading(text: string, next: LineGroup | undefined): boolean {
  if (next === undefined || text.length > LONGEST_HEADING) return false
  const heads = next.kind === 'row' || next.lines.reduce((sum, line) => sum + line.text.length, 0) > LONGEST_HEADING
  return heads && /^\p{Lu}/u.test(text) && endsInMidSentence(text)
}
