/**
 * `--corrections FILE`: an analyst's decisions as a table. Columns `finding` (its id), and any of `themes` (separated by
 * ";" or ",", or "none"), `primary`, `polarity`, `note`; an empty cell leaves what the tagger says.
 */
import { POLARITIES } from '../model/vocabulary.ts'
import type { Correction, Corrections } from './engine.ts'
import { nearest } from './nearest.ts'
import { cellError, cellOf, readTable, type TableRow } from './table-file.ts'

/** Written where a finding has no theme at all. */
const NONE = 'none'

/**
 * @param file null where none is named: then nothing is corrected
 * @param themeIds of the codebook in use
 * @throws UsageError naming file, line and column of what cannot be used
 */
export async function readCorrections(
  file: string | null,
  themeIds: readonly string[],
  cwd: string,
): Promise<Corrections> {
  const corrections = new Map<string, Correction>()
  if (file === null) return corrections
  for (const row of await readTable(file, 'finding', cwd)) {
    const correction = correctionOf(row, file, themeIds)
    if (corrections.has(correction.finding)) {
      throw cellError(file, row, 'finding', `${correction.finding} is corrected twice.`)
    }
    corrections.set(correction.finding, correction)
  }
  return corrections
}

function correctionOf(row: TableRow, file: string, themeIds: readonly string[]): Correction {
  const finding = cellOf(row, 'finding')
  if (finding === null) throw cellError(file, row, 'finding', 'the id of the finding is missing.')
  const oneOf = <Word extends string>(column: string, said: string, allowed: readonly Word[]): Word => {
    const word = allowed.find((one) => one === said.toLowerCase())
    if (word !== undefined) return word
    const meant = nearest(said, allowed)
    throw cellError(file, row, column, `"${said}" is not known.`, meant === null ? undefined : `Did you mean ${meant}?`)
  }
  const optional = <Word extends string>(column: string, allowed: readonly Word[]): Word | null => {
    const said = cellOf(row, column)
    return said === null ? null : oneOf(column, said, allowed)
  }
  const listed =
    cellOf(row, 'themes')
      ?.split(/[\s,;]+/)
      .filter(Boolean) ?? []
  const themes = listed.map((said) => oneOf('themes', said, [...themeIds, NONE]))
  const primary = optional('primary', [...themeIds, NONE])
  if (themes.includes(NONE) && (themes.length > 1 || (primary ?? NONE) !== NONE)) {
    throw cellError(file, row, 'themes', '"none" stands beside a theme.')
  }
  if (primary === NONE && themes.some((id) => id !== NONE)) {
    throw cellError(file, row, 'primary', '"none" stands beside a theme; where there is any, one is the primary one.')
  }
  const saysNone = themes.includes(NONE) || primary === NONE
  return {
    finding,
    themes: saysNone ? [] : themes.length > 0 ? [...new Set(themes)] : null,
    primary: saysNone ? null : primary,
    polarity: optional('polarity', POLARITIES),
    note: cellOf(row, 'note'),
  }
}
