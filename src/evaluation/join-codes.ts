/** Rows of analysts' tables joined with the findings that they are about. */
import { InputError, problem } from '../model/problems.ts'
import type { Document, Finding, Problem } from '../model/types.ts'
import { lettersOf } from '../text/letters-of.ts'
import { codingOf } from './coding.ts'
import { type Disagreement, NONE } from './disagreement.ts'
import { type Code, type CodedRow, contradiction, matchOf } from './match-row.ts'

/** A finding with all that was coded of it. */
export interface Subject {
  readonly file: string
  readonly where: string
  readonly text: string
  /** Null where the letter has no such finding. */
  readonly finding: Finding | null
  readonly codes: ReadonlyMap<string, Code>
}

export interface JoinedCodes {
  readonly coders: readonly string[]
  readonly subjects: readonly Subject[]
  /** Rows of which it cannot be told which finding they are about; nothing is compared for them. */
  readonly unclear: readonly Disagreement[]
  /** Warnings about rows. */
  readonly problems: readonly Problem[]
}

interface Given {
  readonly code: Code
  readonly place: string
}

/** Where two rows say different things of one finding, and both cannot be meant; null where they go together. */
function clashOf(one: Code, other: Code): string | null {
  const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b
  if (differ(one.primary, other.primary)) return `primary ${one.primary} and ${other.primary}`
  if (differ(one.polarity, other.polarity)) return `polarity ${one.polarity} and ${other.polarity}`
  const primary = one.primary ?? other.primary
  const sets = [one, other].map(({ themes }) => codingOf(primary, themes).themes?.toSorted().join(', ') ?? null)
  const [first = null, second = null] = sets.map((set) => (set === '' ? NONE : set))
  if (differ(first, second)) return `themes ${first} and ${second}`
  const all = first ?? second
  return primary === NONE && all !== null && all !== NONE ? `primary ${NONE} and themes ${all}` : null
}

const together = (one: Code, other: Code): Code => ({
  ...codingOf(one.primary ?? other.primary, one.themes ?? other.themes),
  polarity: one.polarity ?? other.polarity,
})

/** @throws InputError where a coder's rows contradict each other */
function codeOf(given: readonly Given[], coder: string, where: string): Code {
  for (const [at, { code, place }] of given.entries()) {
    for (const earlier of given.slice(0, at)) {
      const clash = clashOf(earlier.code, code)
      if (clash === null) continue
      const message = `${earlier.place} and ${place}: ${coder} codes ${where} twice, ${clash}.`
      throw new InputError(problem('conflicting-codes', 'error', message, { hint: 'Keep one of the two.' }))
    }
  }
  return given.map(({ code }) => code).reduce(together)
}

interface Gathered {
  readonly subject: Omit<Subject, 'codes'>
  readonly given: Map<string, Given[]>
}

/** Rows on the same finding become one: coders may have a row, or a table, each. */
function subjectsOf(matched: readonly (readonly [CodedRow, Finding | null])[]): readonly Subject[] {
  const gathered = new Map<string, Gathered>()
  for (const [{ place, file, id, text, codes }, finding] of matched) {
    const key = `${file} ${finding?.id ?? id ?? lettersOf(text ?? '')}`
    const subject = { file, where: finding?.id ?? id ?? 'quotation', text: finding?.text ?? text ?? '', finding }
    const { given } = gathered.get(key) ?? { given: new Map<string, Given[]>() }
    for (const [coder, code] of codes) given.set(coder, [...(given.get(coder) ?? []), { code, place }])
    gathered.set(key, { subject, given })
  }
  return [...gathered.values()].map(({ subject, given }) => ({
    ...subject,
    codes: new Map([...given].map(([coder, own]) => [coder, codeOf(own, coder, subject.where)])),
  }))
}

/** Tables may name a letter with its folders or without, and mean the same one: it goes by the name that came first. */
function sameNames(rows: readonly CodedRow[], documents: ReadonlyMap<string, Document>): readonly CodedRow[] {
  const names = new Map<string, string>()
  return rows.map((row) => {
    const id = documents.get(row.file)?.id ?? row.file
    const file = names.get(id) ?? row.file
    names.set(id, file)
    return { ...row, file }
  })
}

/**
 * @param documents what was read, by the file names in the rows
 * @throws InputError where a coder codes one finding in two ways
 */
export function joinCodes(rows: readonly CodedRow[], documents: ReadonlyMap<string, Document>): JoinedCodes {
  const matched: [CodedRow, Finding | null][] = []
  const unclear: Disagreement[] = []
  const problems: Problem[] = []
  for (const row of sameNames(rows, documents)) {
    const findings = documents.get(row.file)?.findings ?? []
    const { finding, doubt } = matchOf(row, findings)
    if (doubt === null) {
      if (finding) problems.push(...contradiction(row, finding, findings))
      matched.push([row, finding])
      continue
    }
    const { place, file, id, text } = row
    const where = id ?? 'quotation'
    unclear.push({
      measure: 'finding',
      file,
      where,
      finding: null,
      expected: 'one finding',
      said: doubt,
      text: text ?? '',
    })
    const message = `${place}: ${doubt} does not tell which finding it is; the row is left out.`
    problems.push(
      problem('unclear-finding', 'warning', message, { hint: "Quote more of it, or give the finding's id." }),
    )
  }
  const coders = [...new Set(rows.flatMap(({ codes }) => [...codes.keys()]))]
  return { coders, subjects: subjectsOf(matched), unclear, problems }
}
