/** What an analyst decided on a finding, against the tagger. */
import type { Polarity } from '../model/types.ts'

export interface Correction {
  /** The finding's id. Ids come from content, so a correction holds in every letter where the same finding stands. */
  readonly finding: string
  /** All themes of the finding; empty where it has none; null where the tagger's stay. */
  readonly themes: readonly string[] | null
  /** The main one; null where it is not said. Counts as one of the themes, whether or not it is among them. */
  readonly primary: string | null
  /** Null where the polarity stays. */
  readonly polarity: Polarity | null
  readonly note: string | null
  /** Where it is written, for what is said of it: "decisions.csv, line 3". */
  readonly place?: string
}

/** By finding id. */
export type Corrections = ReadonlyMap<string, Correction>
