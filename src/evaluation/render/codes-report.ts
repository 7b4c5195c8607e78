/** The report on analysts' own codes. */
import { countWords } from '../../render/wording.ts'
import type { CodesEvaluation, Comparison } from '../codes.ts'
import { type EvaluationReport, type FigureTable, figure, listOf, number, words } from './report.ts'
import { themeOverview, themeTables } from './theme-tables.ts'

const LETTERS = ['letter', 'letters'] as const
const FINDINGS = ['finding', 'findings'] as const

const nameOf = ({ expected, said }: Comparison): string => `${said} against ${expected}`

function tablesOf(comparison: Comparison): readonly FigureTable[] {
  const { themes, polarity } = comparison
  const name = nameOf(comparison)
  const overview: FigureTable = {
    title: `${name}: overview`,
    note: `Precision and recall take ${comparison.expected} for the truth.`,
    columns: [words('Measure'), number('Figure'), words('Over')],
    rows: [
      ...(themes ? themeOverview(themes) : []),
      ...(polarity
        ? [
            ['Polarity, accuracy', figure(polarity.accuracy), `${polarity.findings} findings`],
            ["Polarity, Cohen's kappa", figure(polarity.kappa), `${polarity.findings} findings`],
          ]
        : []),
    ],
  }
  return [overview, ...(themes ? themeTables(themes, `${name}: `) : [])]
}

/** @param most how many disagreements of each comparison are listed; null lists all */
export function codesReport(evaluation: CodesEvaluation, most: number | null): EvaluationReport {
  const { documents, findings, coders, notFound, comparisons } = evaluation
  const by = coders.length === 1 ? `by ${coders.join()}` : `by ${coders.length} coders`
  return {
    title: `Evaluation on ${countWords(findings, FINDINGS)} of ${countWords(documents, LETTERS)}, coded ${by}`,
    tables: comparisons.flatMap(tablesOf),
    lists: [
      ...(notFound.length > 0 ? [listOf('Coded findings that the letters do not have', notFound, most)] : []),
      ...comparisons.map((one) => listOf(`${nameOf(one)}: disagreements`, one.disagreements, most)),
    ],
  }
}
