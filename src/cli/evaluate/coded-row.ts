/** A row of an analyst's table: its cells made out, each fault named with its place. */
import { type Code, type CodedRow, codingOf, NONE } from '../../evaluation/index.ts'
import { POLARITIES } from '../../model/vocabulary.ts'
import { nearest } from '../nearest.ts'
import { UsageError } from '../usage-error.ts'
import { type CodeColumn, type CodeHeading, type PlaceColumn, placeHeading } from './code-columns.ts'

/** Column names as they stand in the table, and cells. */
export type Cells = Readonly<Record<string, string>>

export interface Row {
  readonly cells: Cells
  /** For a person: "codes.csv, row 3". */
  readonly place: string
}

interface CodeCell {
  readonly heading: string
  readonly cell: string
}
type CodeCells = Partial<Readonly<Record<CodeColumn, CodeCell>>>

/** Of each coder who has filled in something. */
function codeCells(cells: Cells, columns: readonly CodeHeading[]): ReadonlyMap<string, CodeCells> {
  const byCoder = new Map<string, CodeCells>()
  for (const { heading, column, coder } of columns) {
    const cell = cells[heading]?.trim() ?? ''
    if (cell !== '') byCoder.set(coder, { ...byCoder.get(coder), [column]: { heading, cell } })
  }
  return byCoder
}

function fault(place: string, { heading }: CodeCell, said: string, hint: string | null = null): UsageError {
  return new UsageError(`${place}, column ${heading.trim()}: ${said}`, hint)
}

/** @throws UsageError naming a word that is none of the allowed */
function oneOf<Word extends string>(said: string, allowed: readonly Word[], at: CodeCell, place: string): Word {
  const word = allowed.find((one) => one === said.toLowerCase())
  if (word !== undefined) return word
  const meant = nearest(said, allowed)
  throw fault(place, at, `${said} is not known.`, meant === null ? null : `Did you mean ${meant}?`)
}

function codeOf({ primary, themes, polarity }: CodeCells, themeIds: readonly string[], place: string): Code {
  const known = [...themeIds, NONE]
  const main = primary ? oneOf(primary.cell, known, primary, place) : null
  const listed = themes ? themes.cell.split(/[\s,;|]+/).filter(Boolean) : []
  const others = themes ? listed.map((id) => oneOf(id, known, themes, place)) : null
  const isTheme = (id: string): boolean => id !== NONE
  if (themes && others?.some(isTheme) && (others.includes(NONE) || main === NONE)) {
    throw fault(place, themes, `"${NONE}" stands beside a theme.`)
  }
  return {
    ...codingOf(main, others),
    polarity: polarity ? oneOf(polarity.cell, POLARITIES, polarity, place) : null,
  }
}

/** @returns null where the row is not coded by anyone */
export function rowOf(
  { cells, place }: Row,
  columns: readonly CodeHeading[],
  themeIds: readonly string[],
): CodedRow | null {
  const byCoder = [...codeCells(cells, columns)]
  if (byCoder.length === 0) return null
  const cellOf = (column: PlaceColumn): string | null =>
    cells[placeHeading(Object.keys(cells), column) ?? '']?.trim() || null
  const file = cellOf('file')
  const id = cellOf('id')
  const text = cellOf('text')
  if (file === null) throw new UsageError(`${place}: the column file, which names the letter, is empty or missing.`)
  if (id === null && text === null) {
    throw new UsageError(`${place}: a finding needs its id (column id) or its words (column text).`)
  }
  return { place, file, id, text, codes: new Map(byCoder.map(([name, own]) => [name, codeOf(own, themeIds, place)])) }
}
