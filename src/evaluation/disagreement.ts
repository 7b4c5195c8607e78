/** A place where what was said is not what was expected, for a person to look at. */
export interface Disagreement {
  /** What was measured: "themes", "polarity", "kind". */
  readonly measure: string
  readonly file: string
  /** Which finding, if it is about one: its id, or its type and number in the gold. */
  readonly where: string | null
  /** The id of the finding in the result, by which it can be looked up there; null where there is none. */
  readonly finding: string | null
  readonly expected: string
  readonly said: string
  /** The words that it is about; empty where it is about the whole letter. */
  readonly text: string
}

/** What stands in for a value that is not there. */
export const NONE = 'none'

export function shown(value: unknown): string {
  if (value === null || value === undefined) return NONE
  if (Array.isArray(value)) return value.length === 0 ? NONE : value.map(shown).join('; ')
  return String(value)
}
