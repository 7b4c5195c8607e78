/** Reads an analyst's own codes: a CSV as a spreadsheet saves it, or JSON Lines with the same fields. */
import { type CodedRow, NONE } from '../../evaluation/index.ts'
import type { Problem } from '../../model/types.ts'
import { parseCsv } from '../table-file.ts'
import { readTextFile } from '../text-file.ts'
import { UsageError } from '../usage-error.ts'
import { codeHeadings } from './code-columns.ts'
import { type Cells, type Row, rowOf } from './coded-row.ts'
import { doubtfulColumns } from './doubtful-columns.ts'
import { parseJsonLines } from './json-lines.ts'

interface Table {
  readonly headings: readonly string[]
  readonly rows: readonly Row[]
}

async function csvTable(text: string, name: string): Promise<Table> {
  const [heading, ...records] = await parseCsv(text, name)
  const headings = heading?.cells ?? []
  const rows = records.map(({ cells }, index) => ({
    cells: Object.fromEntries(headings.map((column, at) => [column, cells[at] ?? ''])),
    // Row 1 of the spreadsheet is the heading.
    place: `${name}, row ${index + 2}`,
  }))
  return { headings, rows }
}

/** An empty list is a code: there is none. */
const cellOf = (value: unknown): string => (Array.isArray(value) ? value.join(';') || NONE : String(value ?? ''))

function cellsOf(value: unknown): Cells {
  const entries = Object.entries(typeof value === 'object' && value !== null ? value : {})
  return Object.fromEntries(entries.map(([name, cell]) => [name, cellOf(cell)]))
}

function jsonTable(text: string, name: string): Table {
  const rows = parseJsonLines(text, name).map(({ line, value }) => {
    return { cells: cellsOf(value), place: `${name}, line ${line}` }
  })
  return { headings: [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))], rows }
}

export function isCodesFile(name: string): boolean {
  return /\.(?:csv|tsv|jsonl|ndjson)$/i.test(name)
}

export interface CodesFile {
  /** Absolute. */
  readonly at: string
  /** As the user names it. */
  readonly name: string
  /** Whose the codes are where no column says so. */
  readonly coder: string
}

export interface CodesRead {
  readonly rows: readonly CodedRow[]
  /** Warnings about columns. */
  readonly problems: readonly Problem[]
}

/**
 * @param themeIds every theme that may be coded
 * @throws UsageError naming the row and the column that cannot be used
 */
export async function readCodes({ at, name, coder }: CodesFile, themeIds: readonly string[]): Promise<CodesRead> {
  const text = await readTextFile(at, name)
  const { headings, rows } = /\.[ct]sv$/i.test(at) ? await csvTable(text, name) : jsonTable(text, name)
  const columns = codeHeadings(headings, coder, name)
  const coded = rows.flatMap((row) => rowOf(row, columns, themeIds) ?? [])
  const problems = doubtfulColumns(headings, columns, name)
  if (coded.length === 0) {
    const [doubt] = problems
    throw new UsageError(
      `${name} holds no codes: a column primary, themes or polarity is needed, and something in it.`,
      doubt ? `${doubt.message} ${doubt.hint ?? ''}` : null,
    )
  }
  return { rows: coded, problems }
}
