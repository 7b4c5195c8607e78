/** Tables pasted as text: each row is a line, however long, with tabs between its cells. */
import type { Piece, Table } from './columns.ts'
import type { Line } from './lines.ts'

/** With fewer rows it is chance. */
const FEWEST_ROWS = 2
/** The names of columns are shorter. */
const LONGEST_HEAD = 60
/** More blank lines than this end a table. */
const MOST_BLANK = 1

/** Null where the lines are not rows: in a table that keeps the page's layout, rows go on from line to line. */
export function tabbedTable(lines: readonly Line[], first: number): Table | null {
  const rows: (readonly Piece[])[] = []
  for (const line of lines.slice(first)) {
    const cells = cellsOf(line)
    const [head] = rows
    const apart = line.newPage || line.gap > MOST_BLANK || line.indent !== lines[first]?.indent
    if (cells === null || (head !== undefined && (apart || cells.length !== head.length))) break
    const isHead = head === undefined && cells.every(([start, end]) => end - start <= LONGEST_HEAD)
    if (!isHead && !endsSentence(line, cells)) break
    rows.push(cells)
  }
  if (rows.length < FEWEST_ROWS) return null
  return {
    first,
    lines: new Set(rows.map((_, row) => first + row)),
    rows: rows.map((cells) => ({ cells: cells.map((cell) => (cell[0] === cell[1] ? [] : [cell])) })),
  }
}

/** Null for a line without a tab, and for a list item's mark before one. */
function cellsOf({ text, start }: Line): readonly Piece[] | null {
  const [opening, ...others] = text.split('\t')
  if (opening === undefined || others.length === 0 || !/\p{L}{2}/u.test(opening)) return null
  let at = start
  return [opening, ...others].map((cell): Piece => {
    const from = at + cell.length - cell.trimStart().length
    at += cell.length + 1
    return [from, from + cell.trim().length]
  })
}

/** True where the row's longest cell is a whole sentence or list. */
function endsSentence({ text, start }: Line, cells: readonly Piece[]): boolean {
  const [from, to] = cells.reduce((longest, cell) => (cell[1] - cell[0] > longest[1] - longest[0] ? cell : longest))
  return /[.!?;:]["'’”)]*$/.test(text.slice(from - start, to - start))
}
