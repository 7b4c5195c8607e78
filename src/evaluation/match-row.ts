/** Which finding a row of an analyst's table is about. */
import { problem } from '../model/problems.ts'
import type { Finding, Polarity, Problem } from '../model/types.ts'
import { lettersOf } from '../text/letters-of.ts'
import type { Coding } from './coding.ts'

/** What one analyst says of a finding; null where that was not coded. */
export interface Code extends Coding {
  readonly polarity: Polarity | null
}

/** A finding as an analyst's table names it, with each coder's code. */
export interface CodedRow {
  /** For a person: "codes.csv, row 3". */
  readonly place: string
  readonly file: string
  /** The finding's id, where the table has one. */
  readonly id: string | null
  /** The finding's words, or enough of them. */
  readonly text: string | null
  readonly codes: ReadonlyMap<string, Code>
}

/** A shorter quotation may stand in many findings. */
const LEAST_LETTERS = 20

export interface Match {
  readonly finding: Finding | null
  /** Why the quotation does not tell; null where it does, or where no finding has it. */
  readonly doubt: string | null
}

/** The one finding that reads like the quotation; else the only one that holds it. */
function matchByText(text: string, findings: readonly Finding[]): Match {
  const letters = lettersOf(text)
  const whole = findings.find((finding) => lettersOf(finding.text) === letters)
  if (whole) return { finding: whole, doubt: null }
  const holders = findings.filter((finding) => lettersOf(finding.text).includes(letters))
  const [only, ...more] = holders
  if (only === undefined) return { finding: null, doubt: null }
  if (letters.length < LEAST_LETTERS)
    return { finding: null, doubt: `a quotation of less than ${LEAST_LETTERS} letters` }
  if (more.length === 0) return { finding: only, doubt: null }
  return { finding: null, doubt: `a quotation that stands in ${holders.map(({ id }) => id).join(' and ')}` }
}

/** By its id; else by its words. */
export function matchOf({ id, text }: CodedRow, findings: readonly Finding[]): Match {
  const named = findings.find((finding) => finding.id === id)
  if (named) return { finding: named, doubt: null }
  return text === null ? { finding: null, doubt: null } : matchByText(text, findings)
}

/** A warning where the row's words are not those of the finding whose id it has. */
export function contradiction({ place, id, text }: CodedRow, named: Finding, findings: readonly Finding[]): Problem[] {
  if (named.id !== id || text === null) return []
  const own = lettersOf(named.text)
  const said = lettersOf(text)
  if (own.includes(said) || said.includes(own)) return []
  const other = matchByText(text, findings).finding
  const whose = other === null ? `not that of ${id}` : `that of ${other.id}`
  const message = `${place}: the text is ${whose}, and the id is ${id}; the id is taken.`
  return [problem('contradicting-finding', 'warning', message, { hint: 'Correct one of the two.' })]
}
