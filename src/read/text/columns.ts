/**
 * Tables in text that keeps the page's layout: columns of words side by side, with a river of spaces between them.
 * Most tables of these letters have two columns (who is responsible and for what; partners; inspectors).
 */
import { BULLET } from '../list-markers.ts'
import type { Line } from './lines.ts'
import { markdownCells } from './markdown.ts'
import { tabbedTable } from './tabbed-table.ts'
import { endsRow, type TableLine } from './table-lines.ts'
import { wideTable } from './wide-table.ts'

/** A piece of one line that belongs to one cell: offsets into the source. */
export type Piece = readonly [start: number, end: number]

export interface TableRow {
  /** From left to right; a cell may be empty. */
  readonly cells: readonly (readonly Piece[])[]
}

export interface Table {
  /** Positions among all lines of the text, furniture included. */
  readonly lines: ReadonlySet<number>
  readonly first: number
  readonly rows: readonly TableRow[]
}

/** A gap this wide inside a line is no gap between words. */
const RIVER = 3
const RIVER_IN_LINE = /\S(?: {3,}|\t+)(?=\S)/
/** So many lines with words on both sides of the river make a table; fewer are chance. */
const LEAST_LINES = 2
/** No letter has a table of more rows. */
const MOST_ROWS = 200
/** More blank lines than this end a table. */
const MOST_BLANK = 2
/** How far lines of the right column may be set in, for a list inside the cell. */
const DEEPEST_INDENT = 14

/**
 * @param interrupts lines that a table may be interrupted by: page furniture
 * @param ends a line that no table goes on after: a heading
 */
export function findTables(
  source: string,
  lines: readonly Line[],
  interrupts: ReadonlySet<Line>,
  ends: (text: string) => boolean,
): Table[] {
  const tables: Table[] = []
  let index = 0
  while (index < lines.length) {
    const found =
      markdownTable(lines, index) ??
      tabbedTable(lines, index) ??
      wideTable(source, lines, interrupts, ends, index) ??
      tableFrom(source, lines, interrupts, ends, index)
    if (found === null) index += 1
    else {
      tables.push(found)
      index = Math.max(...found.lines) + 1
    }
  }
  return tables
}

function markdownTable(lines: readonly Line[], first: number): Table | null {
  const rows: TableRow[] = []
  for (const line of lines.slice(first, first + MOST_ROWS)) {
    const cells = markdownCells(line)
    if (cells === null) break
    rows.push({ cells: cells.map((cell) => [cell]) })
  }
  if (rows.length === 0) return null
  return { first, lines: new Set(rows.map((_, row) => first + row)), rows }
}

function tableFrom(
  source: string,
  lines: readonly Line[],
  interrupts: ReadonlySet<Line>,
  ends: (text: string) => boolean,
  from: number,
): Table | null {
  const first = lines[from]
  const start = first === undefined || interrupts.has(first) ? null : rightColumn(first)
  if (start === null) return null
  let column: number = start
  let rivers = 0
  const members: TableLine[] = []
  let turned = false
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index]
    if (line === undefined || interrupts.has(line)) {
      turned = true
      continue
    }
    turned ||= line.newPage
    if (members.length > 0 && ((!turned && line.gap > MOST_BLANK) || ends(line.text))) break
    const own: number | null = line.indent < column - RIVER ? rightColumn(line) : null
    if (own !== null && Math.abs(own - column) <= (turned ? DEEPEST_INDENT : RIVER)) {
      column = own
      rivers += 1
    }
    const pieces = split(line, column)
    if (pieces === null) break
    // After a blank line, words that keep to no column are the letter's own.
    if (members.length > 0 && !turned && line.gap > 0 && own === null && pieces[0] !== null) break
    members.push({ index, turned, left: pieces[0], right: pieces[1] })
    turned = false
  }
  if (rivers < LEAST_LINES) return null
  return { first: from, lines: new Set(members.map(({ index }) => index)), rows: rowsOf(source, members) }
}

/** Column at which the words right of the first river begin, counted from the line's start; null where there is none. */
function rightColumn({ text, indent }: Line): number | null {
  const river = RIVER_IN_LINE.exec(text)
  return river === null || !/\p{L}{2}/u.test(text.slice(0, river.index + 1))
    ? null
    : indent + river.index + river[0].length
}

/** The line's pieces left and right of the column; null where its words run across it. */
function split(line: Line, column: number): [Piece | null, Piece | null] | null {
  const at = column - line.indent
  if (at <= 0) return line.indent - column <= DEEPEST_INDENT ? [null, [line.start, line.end]] : null
  if (line.text.length < at) return [[line.start, line.end], null]
  const before = line.text.slice(0, at)
  if (!/\s$/.test(before) || /^\s/.test(line.text.slice(at))) return null
  const left = before.trimEnd()
  if (/\s{3}/.test(left)) return null
  return [
    [line.start, line.start + left.length],
    [line.start + at, line.end],
  ]
}

function rowsOf(source: string, members: readonly TableLine[]): TableRow[] {
  const rows: [Piece[], Piece[]][] = []
  const openers: TableLine[] = []
  for (const [index, line] of members.entries()) {
    const row = rows.at(-1)
    const opens = row === undefined || endsRow(source, members.slice(0, index), openers, line)
    const target: [Piece[], Piece[]] = opens || row === undefined ? [[], []] : row
    if (opens) {
      rows.push(target)
      openers.push(line)
    }
    if (line.left !== null) target[0].push(line.left)
    if (line.right !== null) target[1].push(withoutMark(source, line.right))
  }
  return rows.map((cells) => ({ cells }))
}

const LIST_MARK = new RegExp(`^(?:${BULLET}\\s*|[–—−*·+-]\\s+|\\(?\\d{1,2}[.)]\\s+)`, 'u')

/** A list inside a cell: its marks are outside the quotation. */
function withoutMark(source: string, [start, end]: Piece): Piece {
  const mark = LIST_MARK.exec(source.slice(start, end))?.[0].length ?? 0
  return [start + mark, end]
}
