/**
 * Tables of three or more columns in text that keeps the page's layout, as letters on progress have them: the action,
 * what was done, a rating. Every piece of a line is held to a column, so that no cell is quoted with a word of its
 * neighbour's in it.
 */
import type { Piece, Table, TableRow } from './columns.ts'
import type { Line } from './lines.ts'

/** White space this wide parts two cells; two spaces may also follow a sentence. */
const RIVER = /(?: {3,}|(?<![.!?:;]) {2}|\t+)/g
const FEWEST_COLUMNS = 3
/** So many lines must show all the columns; fewer are chance. */
const FEWEST_FULL_LINES = 2
/** How far a cell's lines may begin from where its column does. */
const SLACK = 3
/** More blank lines than this end a table. */
const MOST_BLANK = 2

interface CellPiece {
  readonly column: number
  readonly piece: Piece
}

/** The pieces of one line in its table's columns. */
interface WideLine {
  readonly index: number
  readonly line: Line
  readonly pieces: readonly CellPiece[]
}

/** @param ends a line that no table goes on after: a heading */
export function wideTable(
  source: string,
  lines: readonly Line[],
  interrupts: ReadonlySet<Line>,
  ends: (text: string) => boolean,
  from: number,
): Table | null {
  const first = lines[from]
  if (first === undefined || interrupts.has(first)) return null
  const columns = piecesOf(first).map(([start]) => columnOf(first, start))
  if (columns.length < FEWEST_COLUMNS || !/\p{L}{2}/u.test(first.text)) return null
  const members: WideLine[] = []
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index]
    if (line === undefined) break
    if (interrupts.has(line)) continue
    if (members.length > 0 && (line.gap > MOST_BLANK || line.newPage || ends(line.text))) break
    const pieces = placePieces(line, columns)
    if (pieces === null) break
    members.push({ index, line, pieces })
  }
  const full = members.filter(({ pieces }) => pieces.length === columns.length)
  if (full.length < FEWEST_FULL_LINES) return null
  return {
    first: from,
    lines: new Set(members.map(({ index }) => index)),
    rows: rowsOf(source, members, columns.length),
  }
}

/** Offsets of the pieces of a line that rivers part. */
function piecesOf({ text, start }: Line): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const { 0: river, index } of text.matchAll(RIVER)) {
    pieces.push([start + from, start + index])
    from = index + river.length
  }
  pieces.push([start + from, start + text.length])
  return pieces
}

const columnOf = (line: Line, offset: number): number => line.indent + offset - line.start

/** Null where a piece keeps to no column or runs into the next one. */
function placePieces(line: Line, columns: readonly number[]): CellPiece[] | null {
  const placed: CellPiece[] = []
  for (const piece of piecesOf(line)) {
    const [from, to] = [columnOf(line, piece[0]), columnOf(line, piece[1])]
    const column = columns.findLastIndex((start) => start <= from + SLACK)
    const next = columns[column + 1]
    if (column < 0 || (next !== undefined && to > next) || placed.some((other) => other.column === column)) return null
    placed.push({ column, piece })
  }
  return placed
}

function rowsOf(source: string, members: readonly WideLine[], count: number): TableRow[] {
  const rows: Piece[][][] = []
  for (const [i, member] of members.entries()) {
    const previous = members[i - 1]
    if (previous === undefined || opensRow(source, previous, member, count))
      rows.push(Array.from({ length: count }, () => []))
    for (const { column, piece } of member.pieces) rows.at(-1)?.[column]?.push(piece)
  }
  return rows.map((cells) => ({ cells }))
}

const NUMBERED = /^\(?(?:\d{1,2}|[a-z])[.)]\s/i
const STARTS_AFRESH = /^[\p{Lu}\p{N}‘“"'(£•▪◼■●–-]/u

/**
 * The first cell begins again with its number, after a blank line, or where it had run out; or all cells begin together,
 * as they did not on the line before or as the headings of the columns do.
 */
function opensRow(source: string, previous: WideLine, { line, pieces }: WideLine, count: number): boolean {
  const textOf = ({ piece }: CellPiece): string => source.slice(...piece)
  const opening = pieces.find(({ column }) => column === 0)
  if (opening === undefined || !STARTS_AFRESH.test(textOf(opening))) return false
  if (NUMBERED.test(textOf(opening)) || line.gap > 0) return true
  if (!previous.pieces.some(({ column }) => column === 0)) return true
  const together = pieces.length === count && pieces.every((piece) => STARTS_AFRESH.test(textOf(piece)))
  return (
    together && (previous.pieces.length < count || previous.pieces.every((piece) => STARTS_AFRESH.test(textOf(piece))))
  )
}
