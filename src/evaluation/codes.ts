/** Findings coded by one or more analysts, beside the tagger and beside each other. */
import type { Document, Finding, Polarity } from '../model/types.ts'
import { lettersOf } from '../text/letters-of.ts'
import { type CodedUnit, type Coding, codingBy } from './coding.ts'
import { type Disagreement, NONE } from './disagreement.ts'
import {
  type PolarityAgreement,
  type PolarityUnit,
  polarityAgreement,
  polarityDisagreements,
} from './finding-polarity.ts'
import { type ThemeAgreement, themeAgreement, themeDisagreements } from './theme-agreement.ts'

/** What one analyst says of a finding; null where that was not coded. */
export interface Code {
  readonly themes: Coding | null
  readonly polarity: Polarity | null
}

/** A finding as an analyst's table names it, with each coder's code. */
export interface CodedRow {
  readonly file: string
  /** The finding's id, where the table has one. */
  readonly id: string | null
  /** The finding's words, or enough of them. */
  readonly text: string | null
  readonly codes: ReadonlyMap<string, Code>
}

export interface Comparison {
  readonly expected: string
  readonly said: string
  /** Null where not both have coded themes. */
  readonly themes: ThemeAgreement | null
  readonly polarity: PolarityAgreement | null
  readonly disagreements: readonly Disagreement[]
}

export interface CodesEvaluation {
  readonly documents: number
  readonly coders: readonly string[]
  /** Coded findings, each once. */
  readonly findings: number
  /** Those that are not among the findings of their letter; the tagger is taken to say nothing about them. */
  readonly notFound: readonly Disagreement[]
  /** The tagger against each coder, then the coders in pairs. */
  readonly comparisons: readonly Comparison[]
}

/** The tagger, where it stands beside coders. */
export const TAGGER = 'send-extract'
/** A shorter quotation may stand in many findings. */
const LEAST_LETTERS = 20

/** By id; else the one finding that reads like the quotation; else the only one that holds it. */
function findingFor({ id, text }: CodedRow, findings: readonly Finding[]): Finding | null {
  const named = findings.find((finding) => finding.id === id)
  if (named || text === null) return named ?? null
  const letters = lettersOf(text)
  const whole = findings.find((finding) => lettersOf(finding.text) === letters)
  if (whole || letters.length < LEAST_LETTERS) return whole ?? null
  const [only, ...more] = findings.filter((finding) => lettersOf(finding.text).includes(letters))
  return only !== undefined && more.length === 0 ? only : null
}

interface Subject {
  readonly file: string
  readonly where: string
  readonly text: string
  readonly finding: Finding | null
  readonly codes: ReadonlyMap<string, Code>
}

/** Rows on the same finding become one: coders may have a row, or a table, each. */
function subjectsOf(rows: readonly CodedRow[], documents: ReadonlyMap<string, Document>): readonly Subject[] {
  const subjects = new Map<string, Subject>()
  for (const row of rows) {
    const finding = findingFor(row, documents.get(row.file)?.findings ?? [])
    const where = finding?.id ?? row.id ?? 'quotation'
    const key = `${row.file} ${finding?.id ?? row.id ?? lettersOf(row.text ?? '')}`
    const codes = new Map([...(subjects.get(key)?.codes ?? []), ...row.codes])
    subjects.set(key, { file: row.file, where, text: finding?.text ?? row.text ?? '', finding, codes })
  }
  return [...subjects.values()]
}

type CodeOf = (subject: Subject) => Code | undefined

const byTagger: CodeOf = ({ finding }) => ({ themes: codingBy(finding), polarity: finding?.polarity ?? null })
const by =
  (coder: string): CodeOf =>
  ({ codes }) =>
    codes.get(coder)

function compare(
  subjects: readonly Subject[],
  [expectedName, expectedOf]: readonly [string, CodeOf],
  [saidName, saidOf]: readonly [string, CodeOf],
): Comparison {
  const themed: CodedUnit[] = []
  const judged: PolarityUnit[] = []
  for (const subject of subjects) {
    const { file, where, text } = subject
    const expected = expectedOf(subject)
    const said = saidOf(subject)
    if (expected?.themes && said?.themes) {
      const type = subject.finding?.type ?? null
      themed.push({ file, where, text, type, expected: expected.themes, said: said.themes })
    }
    if (expected?.polarity && said?.polarity) {
      judged.push({ file, where, text, expected: expected.polarity, said: said.polarity })
    }
  }
  return {
    expected: expectedName,
    said: saidName,
    themes: themed.length === 0 ? null : themeAgreement(themed),
    polarity: judged.length === 0 ? null : polarityAgreement(judged),
    disagreements: [...themeDisagreements(themed), ...polarityDisagreements(judged)],
  }
}

/** @param documents what was read, by the file names in the rows */
export function scoreCodes(rows: readonly CodedRow[], documents: ReadonlyMap<string, Document>): CodesEvaluation {
  const subjects = subjectsOf(rows, documents)
  const coders = [...new Set(rows.flatMap(({ codes }) => [...codes.keys()]))]
  const pairs = coders.flatMap((one, at) => coders.slice(at + 1).map((other) => [one, other] as const))
  return {
    documents: new Set(rows.map(({ file }) => file)).size,
    coders,
    findings: subjects.length,
    notFound: subjects
      .filter(({ finding }) => finding === null)
      .map(({ file, where, text }) => {
        return { measure: 'finding', file, where, expected: 'a finding', said: NONE, text }
      }),
    comparisons: [
      ...coders.map((coder) => compare(subjects, [coder, by(coder)], [TAGGER, byTagger])),
      ...pairs
        .map(([one, other]) => compare(subjects, [one, by(one)], [other, by(other)]))
        .filter(({ themes, polarity }) => themes !== null || polarity !== null),
    ],
  }
}
