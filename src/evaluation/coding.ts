/** What one coder, a person or the tagger, says a finding is about. */
import type { Finding } from '../model/types.ts'
import { NONE } from './disagreement.ts'

export interface Coding {
  /** A theme's id; NONE where the finding has no theme; null where it was not coded which is the main one. */
  readonly primary: string | null
  /** Ids of all its themes, the primary one among them; null where only the primary one was coded. */
  readonly themes: readonly string[] | null
}

/** A finding that two have coded. The first is taken for the truth where precision and recall are told apart. */
export interface CodedUnit {
  readonly file: string
  readonly where: string
  /** The id of the finding; null where it was not found. */
  readonly finding: string | null
  readonly text: string
  /** The type of the finding; null where it was not found. */
  readonly type: string | null
  readonly expected: Coding
  readonly said: Coding
}

/** @param others its other themes, or all where no primary one is named; null where they were not coded */
export function codingOf(primary: string | null, others: readonly string[] | null): Coding {
  if (others === null) return { primary, themes: null }
  const named = primary === null ? others : [primary, ...others]
  return { primary, themes: [...new Set(named.filter((id) => id !== NONE))] }
}

/** The tagger's; a finding that was not found has no themes. */
export function codingBy(finding: Finding | null): Coding {
  const themes = finding?.themes ?? []
  return { primary: themes.find(({ primary }) => primary)?.id ?? NONE, themes: themes.map(({ id }) => id) }
}

/** "leadership, then equity": the primary theme first. */
export function codingInWords({ primary, themes }: Coding): string {
  const others = (themes ?? []).filter((id) => id !== primary)
  if (primary === null) return others.join(', ') || NONE
  return others.length === 0 ? primary : `${primary}, then ${others.join(', ')}`
}
