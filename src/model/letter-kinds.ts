/** The kinds of letter that a result may name, from their table: each kind's own file says its word and its name. */
import { PROFILES } from '../letters/table.ts'

export const LETTER_KINDS = PROFILES.map(({ kind }) => kind)

export type LetterKind = (typeof LETTER_KINDS)[number]

export const LETTER_NAMES = Object.fromEntries(PROFILES.map(({ kind, name }) => [kind, name])) as Readonly<
  Record<LetterKind, string>
>
