/** A table as spreadsheets save it (CSV), row by row, so that a fault in a cell can be named. */
import path from 'node:path'
import { nearest } from './nearest.ts'
import { readTextFile } from './text-file.ts'
import { UsageError } from './usage-error.ts'

export interface TableRow {
  /** Where the row begins in the file; counts from 1. */
  readonly line: number
  /** By column, as it is written in the heading; a missing cell is empty. Without white space around them. */
  readonly cells: ReadonlyMap<string, string>
}

const SEPARATORS = ['\t', ';', ','] as const

/** A first line that spreadsheets write and obey, and do not show: `sep=;`. */
const SEPARATOR_LINE = /^"?sep=([\t;,])"?[\t;, ]*(?:\r\n|\r|\n)/i

/** Spreadsheets separate by what their country uses; the one that the heading has most of. */
function separatorOf(text: string): string {
  const heading = text.split(/[\r\n]/, 1)[0] ?? ''
  const counts = SEPARATORS.map((separator) => heading.split(separator).length)
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ','
}

interface CsvRecord {
  /** Where it begins; counts from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

/** Quoted cells may hold lines of their own. */
function lineEnds(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0)
}

/** Excel's workbooks are packed files, whatever their name ends in. */
const PACKED = 'PK\u0003\u0004'

/** @throws UsageError where the text is no CSV */
export async function parseCsv(text: string, name: string): Promise<readonly CsvRecord[]> {
  if (text.startsWith(PACKED)) throw new UsageError(`${name} is a workbook, no CSV.`, 'Save its sheet as CSV.')
  const { parse } = await import('csv-parse/sync')
  const [separatorLine = '', separator] = SEPARATOR_LINE.exec(text) ?? []
  const table = text.slice(separatorLine.length)
  try {
    const records = parse(table, { delimiter: separator ?? separatorOf(table), relax_column_count: true })
    let line = separatorLine === '' ? 1 : 2
    return records.map((cells) => {
      const begins = line
      line += 1 + lineEnds(cells)
      return { line: begins, cells }
    })
  } catch (cause) {
    throw new UsageError(`${name} is no CSV: ${cause instanceof Error ? cause.message : cause}.`)
  }
}

/**
 * @param file as the user names it
 * @param needed a column that must be there, in lower case
 * @throws UsageError where the file is no table, names a column twice, lacks the needed one, or a cell has no column
 */
export async function readTable(file: string, needed: string, cwd: string): Promise<readonly TableRow[]> {
  const [heading, ...rows] = await parseCsv(await readTextFile(path.resolve(cwd, file), file), file)
  const columns = (heading?.cells ?? []).map((column) => column.trim())
  const plain = columns.map(columnKey)
  const place = `${file}, line ${heading?.line ?? 1}`
  const twice = plain.findIndex((column, index) => column !== '' && plain.indexOf(column) < index)
  if (twice >= 0) throw new UsageError(`${place}: there are two columns ${columns[twice]}.`)
  if (!plain.includes(needed)) {
    const meant = nearest(needed, plain)
    throw new UsageError(
      `${place}: there is no column ${needed}.`,
      meant === null ? null : `Is it the column ${meant}?`,
    )
  }
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  for (const { line, cells } of filled) {
    const beside = cells.findIndex((cell, index) => cell.trim() !== '' && !columns[index])
    if (beside >= 0) {
      throw new UsageError(
        `${file}, line ${line}: "${cells[beside]?.trim()}" stands in cell ${beside + 1}, which has no heading.`,
        'A cell that holds a comma or what else separates cells must be quoted.',
      )
    }
  }
  return filled.map(({ line, cells }) => ({
    line,
    cells: new Map(columns.flatMap((column, index) => (column === '' ? [] : [[column, cells[index]?.trim() ?? '']]))),
  }))
}

/** Columns are told apart without regard to case. */
export function columnKey(column: string): string {
  return column.trim().toLowerCase()
}

/** The cell of a column named in lower case; null where it is empty or missing. */
export function cellOf({ cells }: TableRow, key: string): string | null {
  for (const [column, cell] of cells) if (columnKey(column) === key) return cell || null
  return null
}

/** What is wrong with a cell, with its place. */
export function cellError(file: string, { line }: TableRow, column: string, fault: string, hint?: string): UsageError {
  return new UsageError(`${file}, line ${line}, column ${column}: ${fault}`, hint ?? null)
}
