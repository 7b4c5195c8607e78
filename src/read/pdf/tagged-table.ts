/**
 * What a tagged table is. Word processors wrap whole pages in tables for their looks: those are dissolved. A real row
 * has cells side by side; and a table of one column may hold one item in each of its rows.
 */
import type { FlowPart } from './flow.ts'
import type { PrintedLine } from './lines.ts'
import { isParagraphGap } from './spacing.ts'

type Cell = readonly FlowPart[]

/**
 * @param rows the cells' contents, empty cells included
 * @param innermost true where no cell holds a table in turn
 */
export function tableParts(rows: readonly (readonly Cell[])[], innermost: boolean): FlowPart[] {
  const filled = rows.filter((row) => row.some((cell) => cell.length > 0))
  if (innermost && holdsItems(filled)) {
    return filled.flatMap((row, index): readonly FlowPart[] => {
      const lines = row.flatMap(linesOfCell)
      return index > 0 || isItem(lines) ? [{ kind: 'row', cells: [lines] }] : row.flat()
    })
  }
  const firstRow = filled.findIndex(isRow)
  return filled.flatMap((row, index): readonly FlowPart[] => {
    const beside = firstRow >= 0 && index >= firstRow - 1 && row.length > 1
    return beside && row.every(isFlat) ? [{ kind: 'row', cells: row.map(linesOfCell) }] : row.flat()
  })
}

/** Two or more cells with text. */
function isRow(row: readonly Cell[]): boolean {
  return row.filter((cell) => cell.length > 0).length > 1
}

/** A cell that holds rows of several cells itself is there for the looks. */
function isFlat(cell: Cell): boolean {
  return cell.every((part) => part.kind === 'lines' || part.cells.length === 1)
}

function linesOfCell(cell: Cell): PrintedLine[] {
  return cell.flatMap((part) => (part.kind === 'lines' ? part.lines : part.cells.flat()))
}

/**
 * A table of one column in which each row is one item: a paragraph, perhaps with a list inside it. Not so where a row
 * opens with a bullet, is set like a heading, or holds several paragraphs. The first row may be anything: the table's
 * head, or what a page break left of the last item.
 */
function holdsItems(rows: readonly (readonly Cell[])[]): boolean {
  if (rows.length < 2 || rows.some((row) => row.length !== 1)) return false
  const [head = [], ...items] = rows.map((row) => row.flatMap(linesOfCell))
  const [first] = items.flat()
  const headIsItem = isItem(head) && head.every(({ font, size }) => font === first?.font && size === first.size)
  const sizes = new Set(items.flat().map(({ size }) => Math.round(size)))
  return sizes.size === 1 && items.every(isItem) && (headIsItem || items.length > 1 || items.some(holdsList))
}

function isItem(lines: readonly PrintedLine[]): boolean {
  const [first] = lines
  if (first === undefined || first.marker !== '' || first.hints.item || first.hints.heading) return false
  if (first.possible !== null) return false
  return holdsList(lines) || lines.every((line, index) => index === 0 || !isParagraphGap(lines[index - 1], line))
}

/** True for a list inside the lines, or one that a colon announces on the next page. */
function holdsList(lines: readonly PrintedLine[]): boolean {
  return lines.some(({ marker, hints }) => marker !== '' || hints.item) || (lines.at(-1)?.text.endsWith(':') ?? false)
}
