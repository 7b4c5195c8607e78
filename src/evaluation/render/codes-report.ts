/** The report on analysts' own codes. */
import { countWords } from '../../render/wording.ts'
import type { CodesEvaluation, Comparison } from '../codes.ts'
import { type EvaluationReport, type FigureTable, figure, listOf, number, words } from './report.ts'
import { themeOverview, themeTables } from './theme-tables.ts'

const LETTERS = ['letter', 'letters'] as const
const FINDINGS = ['finding', 'findings'] as const

const nameOf = ({ expected, said }: Comparison): string => `${said} against ${expected}`

export type LetterCodes = CodesEvaluation & { readonly file: string }

/** A row for each letter that the comparison has figures for. */
function letterTable(comparison: Comparison, letters: readonly LetterCodes[]): FigureTable {
  const rows = letters.flatMap(({ file, comparisons }) => {
    const own = comparisons.find(({ expected, said }) => expected === comparison.expected && said === comparison.said)
    if (!own?.themes && !own?.polarity) return []
    const { themes, polarity } = own
    return [
      [
        file,
        String(themes?.themesCoded ?? 0),
        figure(themes?.f1 ?? null),
        String(themes?.primariesCoded ?? 0),
        figure(themes?.primaryAccuracy ?? null),
        String(polarity?.findings ?? 0),
        figure(polarity?.accuracy ?? null),
      ],
    ]
  })
  const columns = [
    words('Letter'),
    number('Themes of'),
    number('Micro F1'),
    number('Primary of'),
    number('Accuracy'),
    number('Polarity of'),
    number('Accuracy'),
  ]
  return { title: `${nameOf(comparison)}: letter by letter`, note: '', columns, rows }
}

function tablesOf(comparison: Comparison, letters: readonly LetterCodes[]): readonly FigureTable[] {
  const { themes, polarity } = comparison
  const name = nameOf(comparison)
  const overview: FigureTable = {
    title: `${name}: overview`,
    note: themes?.themesCoded ? `Precision and recall take ${comparison.expected} for the truth.` : '',
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
  return [overview, letterTable(comparison, letters), ...(themes ? themeTables(themes, `${name}: `) : [])]
}

/**
 * @param letters the evaluation of each letter, empty where only the whole is asked for
 * @param most how many disagreements of each comparison are listed; null lists all
 */
export function codesReport(
  evaluation: CodesEvaluation,
  letters: readonly LetterCodes[],
  most: number | null,
): EvaluationReport {
  const { documents, findings, coders, notFound, unclear, comparisons } = evaluation
  const by = coders.length === 1 ? `by ${coders.join()}` : `by ${coders.length} coders`
  return {
    title: `Evaluation on ${countWords(findings, FINDINGS)} of ${countWords(documents, LETTERS)}, coded ${by}`,
    tables: comparisons.flatMap((one) => tablesOf(one, letters)).filter(({ rows }) => rows.length > 0),
    lists: [
      ...(notFound.length > 0 ? [listOf('Coded findings that the letters do not have', notFound, most)] : []),
      ...(unclear.length > 0 ? [listOf('Rows that do not tell which finding they are about', unclear, most)] : []),
      ...comparisons.map((one) => listOf(`${nameOf(one)}: disagreements`, one.disagreements, most)),
    ],
  }
}
