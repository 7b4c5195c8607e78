/** Reads an analyst's own codes: a CSV as a spreadsheet saves it, or JSON Lines with the same fields. */
import path from 'node:path'
import type { CodedRow } from '../../evaluation/index.ts'
import { parseCsv } from '../table-file.ts'
import { readTextFile } from '../text-file.ts'
import { UsageError } from '../usage-error.ts'
import { type Cells, rowOf } from './code-columns.ts'
import { parseJsonLines } from './json-lines.ts'

interface Row {
  readonly cells: Cells
  /** For a person: "codes.csv, row 3". */
  readonly place: string
}

async function csvRows(text: string, name: string): Promise<readonly Row[]> {
  const [heading, ...records] = await parseCsv(text, name)
  return records.map(({ cells }, index) => ({
    cells: Object.fromEntries((heading?.cells ?? []).map((column, at) => [column, cells[at] ?? ''])),
    // Row 1 of the spreadsheet is the heading.
    place: `${name}, row ${index + 2}`,
  }))
}

function cellsOf(value: unknown): Cells {
  const entries = Object.entries(typeof value === 'object' && value !== null ? value : {})
  const cells = entries.map(
    ([name, cell]) => [name, Array.isArray(cell) ? cell.join(';') : String(cell ?? '')] as const,
  )
  return Object.fromEntries(cells)
}

export function isCodesFile(name: string): boolean {
  return /\.(?:csv|tsv|jsonl|ndjson)$/i.test(name)
}

/**
 * @param at the file
 * @param themeIds every theme that may be coded
 * @throws UsageError naming the row that cannot be used
 */
export async function readCodes(at: string, themeIds: readonly string[]): Promise<readonly CodedRow[]> {
  const text = await readTextFile(at)
  const rows = /\.[ct]sv$/i.test(at)
    ? await csvRows(text, at)
    : parseJsonLines(text, at).map(({ line, value }) => ({ cells: cellsOf(value), place: `${at}, line ${line}` }))
  const coder = path.parse(at).name
  const coded = rows.flatMap(({ cells, place }) => rowOf(cells, { coder, themeIds, place }) ?? [])
  if (coded.length === 0) {
    throw new UsageError(`${at} holds no codes: a column primary, themes or polarity is needed, and something in it.`)
  }
  return coded
}
