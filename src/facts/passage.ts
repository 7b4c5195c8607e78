/**
 * The letter's blocks as lines of one text, so that a pattern may reach over a line break whether a reader gave one
 * block a line, one a paragraph or one a table row. Line ends are `\n`, after a heading and a list item `\n\n`; within
 * a line white space is single spaces.
 */
import type { SectionType } from '../model/types.ts'
import type { MappedText } from '../text/mapped-text.ts'
import type { Block, PlacedBlock } from '../text/source.ts'
import type { Range, Span } from '../text/span.ts'

export interface Line {
  readonly content: MappedText
  readonly kind: Block['kind']
  readonly section: SectionType
  /** Where a table cell stands: which row of the letter's rows, which column, both from 0. Null outside tables. */
  readonly cell: { readonly row: number; readonly column: number } | null
}

/** A stated thing and where it stands in the source. */
export interface Quoted {
  readonly text: string
  readonly spans: Span[]
}

export interface Passage {
  /** The lines' texts, joined. Ranges count in this text. */
  readonly text: string
  readonly lines: readonly Line[]
  /** Quotes a range as the source has it: its spans, and the slices that they give joined by one space. */
  quote(range: Range): Quoted
  /** Offset in `text` at which a line begins. */
  startOf(line: number): number
}

/** Words that always begin a part of a letter, though a reader may have run them on to the line before. */
const BEGINS_PART =
  /(?<=\S)\s+(?=(?:cc|CC|Cc):\s|c\.c\.\s|Yours\s+(?:sincerely|faithfully)\b|Inspection\s+team\s+Ofsted\b|If\s+you\s+are\s+not\s+happy\s+with\b|The\s+Office\s+for\s+Standards\s+in\b)/gu

/** Every block as one line, a row of a table as one line a cell, in reading order. */
export function readLines(placed: readonly PlacedBlock[]): Line[] {
  let row = -1
  return placed.flatMap(({ block, section }): Line[] => {
    const place = { kind: block.kind, section: section.type }
    if (block.kind !== 'row' || block.cells.length === 0)
      return parts(block.content).map((content) => ({ ...place, content, cell: null }))
    row += 1
    const cells: Line[] = []
    const after: Line[] = []
    for (const [column, cell] of block.cells.entries()) {
      const [own, ...next] = parts(cell)
      if (own && own.text !== '') cells.push({ ...place, content: own, cell: { row, column } })
      after.push(...next.map((content) => ({ ...place, content, cell: null })))
    }
    return [...cells, ...after]
  })
}

function parts(content: MappedText): MappedText[] {
  const cuts = [...content.text.matchAll(BEGINS_PART)].map(({ 0: gap, index }): Range => [index, index + gap.length])
  return [0, ...cuts.map(([, after]) => after)].map((from, i) =>
    cut(content, [from, cuts[i]?.[0] ?? content.text.length]),
  )
}

/** A piece of a text that still knows where it came from. */
function cut(content: MappedText, range: Range): MappedText {
  if (range[0] === 0 && range[1] === content.text.length) return content
  return {
    text: content.text.slice(...range),
    spans: content.spansOf(range),
    repairs: content.repairs,
    spansOf: ([start, end]) => content.spansOf([start + range[0], end + range[0]]),
  }
}

const endOf = ({ kind }: Line): string => (kind === 'heading' || kind === 'bullet' ? '\n\n' : '\n')

export function joinLines(lines: readonly Line[]): Passage {
  const starts: number[] = []
  let length = 0
  for (const line of lines) {
    starts.push(length)
    length += line.content.text.length + endOf(line).length
  }
  const quote = ([from, to]: Range): Quoted => {
    const pieces: string[] = []
    const spans: Span[] = []
    for (const [i, { content }] of lines.entries()) {
      const start = starts[i] ?? 0
      const inLine: Range = [Math.max(0, from - start), Math.min(content.text.length, to - start)]
      if (inLine[0] >= inLine[1]) continue
      const piece = content.text.slice(...inLine).trim()
      if (piece === '') continue
      pieces.push(piece)
      spans.push(...content.spansOf(inLine))
    }
    return { text: pieces.join(' '), spans }
  }
  return {
    text: lines
      .map((line) => line.content.text + endOf(line))
      .join('')
      .trimEnd(),
    lines,
    quote,
    startOf: (line) => starts[line] ?? length,
  }
}
