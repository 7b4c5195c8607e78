/**
 * What the columns of an analyst's table mean. Names are read without regard to case; spaces, hyphens and colons count as
 * underscores. `primary_anna` and `primary_ben` are two coders' columns; `primary` alone is the coder named by the file.
 */
import { UsageError } from '../usage-error.ts'

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

export type PlaceColumn = keyof typeof PLACES
export type CodeColumn = keyof typeof CODES

/** A column that holds codes. */
export interface CodeHeading {
  readonly heading: string
  readonly column: CodeColumn
  readonly coder: string
}

export const plainHeading = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[\s:-]+/g, '_')

/** The first column that names the place; null where there is none. */
export function placeHeading(headings: readonly string[], column: PlaceColumn): string | null {
  return headings.find((heading) => PLACES[column].test(plainHeading(heading))) ?? null
}

export const isPlace = (heading: string): boolean =>
  Object.values(PLACES).some((column) => column.test(plainHeading(heading)))

const CODE_COLUMNS = ['primary', 'themes', 'polarity'] as const

/**
 * @param fallback whose a column is that names no coder
 * @param name the table's, for a person
 * @throws UsageError where two columns hold the same coder's same codes
 */
export function codeHeadings(headings: readonly string[], fallback: string, name: string): readonly CodeHeading[] {
  const found: CodeHeading[] = []
  for (const heading of headings) {
    for (const column of CODE_COLUMNS) {
      const match = CODES[column].exec(plainHeading(heading))
      if (match === null) continue
      const coder = match.groups?.coder ?? fallback
      const twin = found.find((other) => other.column === column && other.coder === coder)
      if (twin) {
        throw new UsageError(
          `${name}: the columns ${twin.heading.trim()} and ${heading.trim()} both hold what ${coder} says as ${column}.`,
          'Keep one of the two.',
        )
      }
      found.push({ heading, column, coder })
    }
  }
  return found
}
