/**
 * `--corrections FILE`: an analyst's decisions as a table. Columns `finding` (its id), and any of `file` (the letter, where
 * only there), `themes` (separated by ";" or ",", or "none"), `primary`, `polarity`, `note`; an empty cell leaves what the
 * tagger says.
 */
import { moreIsWrong, problem } from '../model/problems.ts'
import type { Problem } from '../model/types.ts'
import { POLARITIES } from '../model/vocabulary.ts'
import type { Correction, Corrections } from './engine.ts'
import type { LetterFile } from './find-letters.ts'
import { letterOfRow } from './letters-named.ts'
import { nearest } from './nearest.ts'
import { cellError, cellOf, columnKey, readTable, type TableRow } from './table-file.ts'
import { UsageError } from './usage-error.ts'

export interface CorrectionsRead {
  /** Those that hold wherever their finding stands. */
  readonly everywhere: Corrections
  /** Those of one letter only, by its name as given; there they hold against the others. */
  readonly byFile: ReadonlyMap<string, Corrections>
  /** Rows without a letter, tables without a decision. */
  readonly problems: readonly Problem[]
}

interface CorrectedRow {
  readonly row: TableRow
  readonly correction: Correction
  /** The letter as the row names it; null where it names none. */
  readonly letter: string | null
}

/** Written where a finding has no theme at all. */
const NONE = 'none'
const DECISIONS = ['themes', 'primary', 'polarity', 'note'] as const
const COLUMNS = ['finding', 'file', ...DECISIONS] as const

/**
 * @param files the tables; where there is none, nothing is corrected
 * @param themeIds of the codebook in use
 * @throws UsageError naming file, line and column of what cannot be used
 */
export async function readCorrections(
  files: readonly string[],
  themeIds: readonly string[],
  letters: readonly LetterFile[],
  cwd: string,
): Promise<CorrectionsRead> {
  const everywhere = new Map<string, Correction>()
  const byFile = new Map<string, Map<string, Correction>>()
  const problems: Problem[] = []
  for (const file of files) {
    const rows = await readRows(file, themeIds, cwd)
    if (!rows.some(({ correction }) => decides(correction))) {
      problems.push(problem('no-corrections', 'warning', `${file} holds no decision.`))
    }
    for (const { row, correction, letter: name } of rows) {
      const letter = name === null ? null : letterOfRow(name, letters, { row, file, cwd })
      if (name !== null && letter === null) {
        const message = `${correction.place}: ${name}, in which ${correction.finding} is corrected, is none of these letters.`
        problems.push(problem('correction-without-letter', 'warning', message))
        continue
      }
      const known = letter === null ? everywhere : (byFile.get(letter.file) ?? new Map<string, Correction>())
      if (letter !== null) byFile.set(letter.file, known)
      if (known.has(correction.finding)) {
        throw cellError(file, row, 'finding', `${correction.finding} is corrected twice.`)
      }
      known.set(correction.finding, correction)
    }
  }
  return { everywhere, byFile, problems }
}

export function correctionsOf({ everywhere, byFile }: CorrectionsRead, file: string): Corrections {
  const own = byFile.get(file)
  return own === undefined ? everywhere : new Map([...everywhere, ...own])
}

/** @throws UsageError for the first row that cannot be used, naming the lines of the others */
async function readRows(file: string, themeIds: readonly string[], cwd: string): Promise<readonly CorrectedRow[]> {
  const table = await readTable(file, 'finding', cwd)
  const [first] = table
  if (first !== undefined) checkColumns([...first.cells.keys()], file)
  const rows: CorrectedRow[] = []
  const faults: { readonly line: number; readonly error: UsageError }[] = []
  for (const row of table) {
    try {
      rows.push({ row, correction: correctionOf(row, file, themeIds), letter: cellOf(row, 'file') })
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      faults.push({ line: row.line, error })
    }
  }
  const [fault, ...others] = faults
  if (fault === undefined) return rows
  const hints = [fault.error.hint, moreIsWrong(others.map(({ line }) => line))].filter((hint) => hint !== null)
  throw new UsageError(fault.error.message, hints.length > 0 ? hints.join(' ') : null)
}

/** Few letters are changed in a word that is mistyped; more are in one that means something else: "date" is no "note". */
const mostChanges = (column: string): number => (column.length > 5 ? 2 : 1)

/**
 * A decision under a heading that nobody reads would be lost.
 *
 * @throws UsageError for a column that seems to be one of ours, and where there is none of a decision
 */
function checkColumns(columns: readonly string[], file: string): void {
  const present = columns.map(columnKey)
  const missing = COLUMNS.filter((known) => !present.includes(known))
  for (const column of columns) {
    const key = columnKey(column)
    if (COLUMNS.some((known) => known === key)) continue
    const [word = ''] = key.split(/[\s_:(-]/)
    const meant = nearest(key, missing, mostChanges(key)) ?? nearest(word, missing, 1)
    if (meant !== null) throw new UsageError(`${file}: the column ${column} is not known.`, `Did you mean ${meant}?`)
  }
  if (!DECISIONS.some((known) => present.includes(known))) {
    throw new UsageError(`${file}: there is none of the columns ${DECISIONS.join(', ')}.`)
  }
}

const decides = ({ themes, primary, polarity, note }: Correction): boolean =>
  [themes, primary, polarity, note].some((decision) => decision !== null)

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
    place: `${file}, line ${row.line}`,
  }
}
