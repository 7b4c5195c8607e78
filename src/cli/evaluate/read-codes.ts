/** Reads an analyst's own codes: a CSV as a spreadsheet saves it, or JSON Lines with the same fields. */
import path from 'node:path'
import type { CodedRow } from '../../evaluation/index.ts'
import { UsageError } from '../usage-error.ts'
import { type Cells, rowOf } from './code-columns.ts'
import { parseJsonLines, readText } from './json-lines.ts'

interface Row {
  readonly cells: Cells
  /** For a person: "codes.csv, row 3". */
  readonly place: string
}

const SEPARATORS = ['\t', ';', ','] as const

/** Spreadsheets separate by what their country uses; the one that the heading has most of. */
function separatorOf(text: string): string {
  const heading = text.split('\n', 1)[0] ?? ''
  const counts = SEPARATORS.map((separator) => heading.split(separator).length)
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ','
}

async function csvRows(text: string, name: string): Promise<readonly Row[]> {
  const { parse } = await import('csv-parse/sync')
  try {
    const records = parse<Record<string, string>>(text, {
      columns: true,
      delimiter: separatorOf(text),
      relax_column_count: true,
    })
    // Row 1 of the spreadsheet is the heading.
    return records.map((cells, index) => ({ cells, place: `${name}, row ${index + 2}` }))
  } catch (cause) {
    throw new UsageError(`${name} is no CSV: ${cause instanceof Error ? cause.message : cause}.`)
  }
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
  const text = await readText(at)
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
