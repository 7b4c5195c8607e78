/**
 * What the columns of an analyst's table mean. Names are read without regard to case; spaces, hyphens and colons count as
 * underscores. `primary_anna` and `primary_ben` are two coders' columns; `primary` alone is the coder named by the file.
 */

import { type Code, type CodedRow, codingOf, NONE } from '../../evaluation/index.ts'
import type { Polarity } from '../../model/types.ts'
import { POLARITIES } from '../../model/vocabulary.ts'
import { nearest } from '../nearest.ts'
import { UsageError } from '../usage-error.ts'

/** A row of the table: column names as they stand there, and cells. */
export type Cells = Readonly<Record<string, string>>

const PLACES = {
  file: /^(?:file|letter|document)$/,
  id: /^(?:id|finding|finding_id)$/,
  text: /^(?:text|quotation|quote|finding_text)$/,
} as const

const CODES = {
  primary: /^primary(?:_theme)?(?:_(?<coder>.+))?$/,
  themes: /^(?:themes|others?(?:_themes)?)(?:_(?<coder>.+))?$/,
  polarity: /^polarity(?:_(?<coder>.+))?$/,
} as const

type CodeColumn = keyof typeof CODES

const plain = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[\s:-]+/g, '_')

/** The cell of the first such column, trimmed; null where it is empty or missing. */
function cellOf(cells: Cells, column: RegExp): string | null {
  const heading = Object.keys(cells).find((name) => column.test(plain(name)))
  return heading === undefined ? null : cells[heading]?.trim() || null
}

function codeCells(cells: Cells, fallback: string): ReadonlyMap<string, Partial<Record<CodeColumn, string>>> {
  const byCoder = new Map<string, Partial<Record<CodeColumn, string>>>()
  for (const [heading, cell] of Object.entries(cells)) {
    for (const column of ['primary', 'themes', 'polarity'] as const) {
      const match = CODES[column].exec(plain(heading))
      if (match === null || cell.trim() === '') continue
      const coder = match.groups?.coder ?? fallback
      byCoder.set(coder, { ...byCoder.get(coder), [column]: cell.trim() })
    }
  }
  return byCoder
}

/** @throws UsageError naming a word that is none of the allowed */
function oneOf<Word extends string>(said: string, allowed: readonly Word[], place: string): Word {
  const word = allowed.find((one) => one === said.toLowerCase())
  if (word !== undefined) return word
  const meant = nearest(said, allowed)
  throw new UsageError(`${place}: ${said} is not known.`, meant === null ? null : `Did you mean ${meant}?`)
}

function codeOf(cells: Partial<Record<CodeColumn, string>>, themeIds: readonly string[], place: string): Code {
  const known = [...themeIds, NONE]
  const primary = cells.primary === undefined ? null : oneOf(cells.primary, known, place)
  const listed = cells.themes?.split(/[\s,;|]+/).filter(Boolean) ?? []
  const themes = listed.map((id) => oneOf(id, known, place))
  const polarity: Polarity | null = cells.polarity === undefined ? null : oneOf(cells.polarity, POLARITIES, place)
  return { themes: primary === null && themes.length === 0 ? null : codingOf(primary, themes), polarity }
}

/** @returns null where the row is not coded by anyone */
export function rowOf(
  cells: Cells,
  { coder, themeIds, place }: { readonly coder: string; readonly themeIds: readonly string[]; readonly place: string },
): CodedRow | null {
  const byCoder = [...codeCells(cells, coder)]
  if (byCoder.length === 0) return null
  const file = cellOf(cells, PLACES.file)
  const id = cellOf(cells, PLACES.id)
  const text = cellOf(cells, PLACES.text)
  if (file === null) throw new UsageError(`${place}: the column file, which names the letter, is empty or missing.`)
  if (id === null && text === null) {
    throw new UsageError(`${place}: a finding needs its id (column id) or its words (column text).`)
  }
  return { file, id, text, codes: new Map(byCoder.map(([name, own]) => [name, codeOf(own, themeIds, place)])) }
}
