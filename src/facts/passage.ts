/**
 * The letter's blocks as lines of one text, so that a pattern may reach over a line break whether a reader gave one
 * block a line, one a paragraph or one a table row. Line ends are `\n`; within a line white space is single spaces.
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
  /** The lines' texts joined by `\n`. Ranges count in this text. */
  readonly text: string
  readonly lines: readonly Line[]
  /** Quotes a range as the source has it: its spans, and the slices that they give joined by one space. */
  quote(range: Range): Quoted
  /** Offset in `text` at which a line begins. */
  startOf(line: number): number
}

/** Every block as one line, a row of a table as one line a cell, in reading order. */
export function readLines(placed: readonly PlacedBlock[]): Line[] {
  let row = -1
  return placed.flatMap(({ block, section }): Line[] => {
    const place = { kind: block.kind, section: section.type }
    if (block.kind !== 'row' || block.cells.length === 0) return [{ ...place, content: block.content, cell: null }]
    row += 1
    return block.cells
      .map((content, column) => ({ ...place, content, cell: { row, column } }))
      .filter(({ content }) => content.text !== '')
  })
}

export function joinLines(lines: readonly Line[]): Passage {
  const starts: number[] = []
  let length = 0
  for (const { content } of lines) {
    starts.push(length)
    length += content.text.length + 1
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
    text: lines.map(({ content }) => content.text).join('\n'),
    lines,
    quote,
    startOf: (line) => starts[line] ?? length,
  }
}
