/** Findings coded by one or more analysts, beside the tagger and beside each other. */

import { type CodedUnit, codingBy } from './coding.ts'
import { type Disagreement, NONE } from './disagreement.ts'
import {
  type PolarityAgreement,
  type PolarityUnit,
  polarityAgreement,
  polarityDisagreements,
} from './finding-polarity.ts'
import type { JoinedCodes, Subject } from './join-codes.ts'
import type { Code } from './match-row.ts'
import { areBothCoded, type ThemeAgreement, themeAgreement, themeDisagreements } from './theme-agreement.ts'

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
  /** Rows that do not tell which finding they are about; they are in no figure. */
  readonly unclear: readonly Disagreement[]
  /** The tagger against each coder, then the coders in pairs. */
  readonly comparisons: readonly Comparison[]
}

/** The tagger, where it stands beside coders. */
export const TAGGER = 'send-extract'

type CodeOf = (subject: Subject) => Code | undefined

const byTagger: CodeOf = ({ finding }) => ({ ...codingBy(finding), polarity: finding?.polarity ?? null })
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
    const expected = expectedOf(subject)
    const said = saidOf(subject)
    if (!expected || !said) continue
    const { file, where, text, finding } = subject
    const place = { file, where, finding: finding?.id ?? null, text }
    const unit = { ...place, type: finding?.type ?? null, expected, said }
    if (areBothCoded(unit)) themed.push(unit)
    if (expected.polarity && said.polarity) {
      judged.push({ ...place, expected: expected.polarity, said: said.polarity })
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

const filesOf = ({ subjects, unclear }: JoinedCodes): readonly string[] => [
  ...new Set([...subjects, ...unclear].map(({ file }) => file)),
]

export function scoreCodes(joined: JoinedCodes): CodesEvaluation {
  const { subjects, coders, unclear } = joined
  const pairs = coders.flatMap((one, at) => coders.slice(at + 1).map((other) => [one, other] as const))
  return {
    documents: filesOf(joined).length,
    coders,
    findings: subjects.length,
    notFound: subjects
      .filter(({ finding }) => finding === null)
      .map(({ file, where, text }) => {
        return { measure: 'finding', file, where, finding: null, expected: 'a finding', said: NONE, text }
      }),
    unclear,
    comparisons: [
      ...coders.map((coder) => compare(subjects, [coder, by(coder)], [TAGGER, byTagger])),
      ...pairs
        .map(([one, other]) => compare(subjects, [one, by(one)], [other, by(other)]))
        .filter(({ themes, polarity }) => themes !== null || polarity !== null),
    ],
  }
}

/** The same for each letter alone, in the order in which the codes name them. */
export function scoreCodesByLetter(joined: JoinedCodes): readonly (CodesEvaluation & { readonly file: string })[] {
  return filesOf(joined).map((file) => {
    const own = <T extends { readonly file: string }>(all: readonly T[]): T[] => all.filter((one) => one.file === file)
    return { file, ...scoreCodes({ ...joined, subjects: own(joined.subjects), unclear: own(joined.unclear) }) }
  })
}
