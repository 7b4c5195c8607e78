/**
 * `--metadata FILE`: facts that no letter holds, as a table. Columns `file`, any of `published` (2024-12-03 or 3/12/2024),
 * `url` and `urn`, and columns of the user's own.
 */
import { problem } from '../model/problems.ts'
import type { Problem } from '../model/types.ts'
import { calendarDate } from './calendar-date.ts'
import type { GivenMetadata } from './engine.ts'
import type { LetterFile } from './find-letters.ts'
import { letterOfRow } from './letters-named.ts'
import { cellError, cellOf, columnKey, readTable, type TableRow } from './table-file.ts'

export interface MetadataRead {
  /** By the letter's name as given. */
  readonly byFile: ReadonlyMap<string, GivenMetadata>
  /** Rows without a letter. */
  readonly problems: readonly Problem[]
}

const NO_METADATA: MetadataRead = { byFile: new Map(), problems: [] }
const OWN_MEANING: ReadonlySet<string> = new Set(['file', 'published', 'url', 'urn'])

/**
 * @param file the table, null where none is named
 * @throws UsageError naming file, line and column of what cannot be used
 */
export async function readMetadata(
  file: string | null,
  letters: readonly LetterFile[],
  cwd: string,
): Promise<MetadataRead> {
  if (file === null) return NO_METADATA
  const byFile = new Map<string, GivenMetadata>()
  const problems: Problem[] = []
  for (const row of await readTable(file, 'file', cwd)) {
    const name = cellOf(row, 'file')
    if (name === null) throw cellError(file, row, 'file', 'the name of the letter is missing.')
    const metadata = metadataOf(row, file)
    const letter = letterOfRow(name, letters, { row, file, cwd })
    if (letter === null) {
      const message = `${file}, line ${row.line}: ${name} is none of these letters.`
      problems.push(problem('metadata-without-letter', 'warning', message))
      continue
    }
    if (byFile.has(letter.file)) throw cellError(file, row, 'file', `${letter.file} has a row already.`)
    byFile.set(letter.file, metadata)
  }
  return { byFile, problems }
}

function metadataOf(row: TableRow, file: string): GivenMetadata {
  const publishedText = cellOf(row, 'published')
  const published = publishedText === null ? null : calendarDate(publishedText)
  if (publishedText !== null && published === null) {
    throw cellError(file, row, 'published', `"${publishedText}" is no date.`, 'Write 2024-12-03 or 3/12/2024.')
  }
  const url = cellOf(row, 'url')
  if (url !== null && !isWebAddress(url)) {
    throw cellError(file, row, 'url', `"${url}" is no web address.`, 'It begins with https:// or http://.')
  }
  const urn = cellOf(row, 'urn')
  if (urn !== null && !/^\d+$/.test(urn)) throw cellError(file, row, 'urn', `"${urn}" is not all digits.`)
  const other = Object.fromEntries([...row.cells].filter(([name, cell]) => cell && !OWN_MEANING.has(columnKey(name))))
  return { published, publishedText, url, urn, other }
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && !/\s/.test(text)
}
