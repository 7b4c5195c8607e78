/** The report on a gold standard. */
import { countWords } from '../../render/wording.ts'
import type { Benchmark } from '../benchmark.ts'
import { type EvaluationReport, type FigureTable, figure, listOf, number, words } from './report.ts'
import { SCORE_COLUMNS, scoreCells, themeOverview, themeTables } from './theme-tables.ts'

const LETTERS = ['letter', 'letters'] as const

function overview({ documents, fields, boundaries, themes, polarity, quantities, grounded }: Benchmark): FigureTable {
  const letters = countWords(documents, LETTERS)
  return {
    title: 'Overview',
    note: '',
    columns: [words('Measure'), number('Figure'), words('Over')],
    rows: [
      ['Letters read', String(fields['document read']?.right ?? 0), letters],
      ['Findings, F1 of boundaries and type', figure(boundaries.all.f1), `${boundaries.all.support} findings`],
      ...(themes.units > 0 ? themeOverview(themes) : []),
      ...(polarity.sentences > 0
        ? [
            ['Sentence polarity, accuracy', figure(polarity.accuracy), `${polarity.sentences} sentences`],
            ["Sentence polarity, Cohen's kappa", figure(polarity.kappa), `${polarity.sentences} sentences`],
          ]
        : []),
      ...(quantities.of > 0
        ? [
            ['Quantities, recall', figure(quantities.recall), `${quantities.of} quantities`],
            ['Quantities, right value', figure(quantities.values), 'quantities found'],
            ['Numbers wrongly taken for quantities', String(quantities.decoysHit), `${quantities.decoysOf} decoys`],
          ]
        : []),
      ['Findings with every quotation in place', String(grounded.findings), `${grounded.of} findings extracted`],
      ['Letters tiled by their sections', String(grounded.documentsTiled), letters],
    ],
  }
}

function structure({ fields, boundaries }: Benchmark): readonly FigureTable[] {
  return [
    {
      title: 'Facts',
      note: 'Facts of findings are judged where the finding was found.',
      columns: [words('Fact'), number('Right'), number('Of')],
      rows: Object.entries(fields).map(([name, { right, of }]) => [name, String(right), String(of)]),
    },
    {
      title: 'Findings by type',
      note: '',
      columns: [words('Type'), ...SCORE_COLUMNS],
      rows: Object.entries(boundaries.byType).map(([type, scores]) => [type, ...scoreCells(scores)]),
    },
  ]
}

function polarityTable({ polarity }: Benchmark): FigureTable {
  return {
    title: 'Polarity of sentences',
    note: '',
    columns: [words('Polarity'), ...SCORE_COLUMNS],
    rows: Object.entries(polarity.byClass).map(([name, scores]) => [name, ...scoreCells(scores)]),
  }
}

export type LetterFigures = Benchmark & { readonly file: string }

function letterTable(letters: readonly LetterFigures[]): FigureTable {
  return {
    title: 'Letter by letter',
    note: '',
    columns: [
      words('Letter'),
      number('Findings'),
      number('Boundaries F1'),
      number('Themes micro F1'),
      number('Primary'),
      number('Sentences'),
      number('Polarity'),
      number('Quantities recall'),
    ],
    rows: letters.map(({ file, boundaries, themes, polarity, quantities }) => [
      file,
      String(boundaries.all.support),
      figure(boundaries.all.f1),
      figure(themes.f1),
      figure(themes.primaryAccuracy),
      String(polarity.sentences),
      figure(polarity.sentences > 0 ? polarity.accuracy : null),
      figure(quantities.of > 0 ? quantities.recall : null),
    ]),
  }
}

/**
 * @param letters the figures of each letter, empty where only the whole is asked for
 * @param most how many disagreements are listed; null lists all
 */
export function benchmarkReport(
  benchmark: Benchmark,
  letters: readonly LetterFigures[],
  most: number | null,
): EvaluationReport {
  const tables = [
    overview(benchmark),
    letterTable(letters),
    ...structure(benchmark),
    ...themeTables(benchmark.themes),
    polarityTable(benchmark),
  ]
  return {
    title: `Evaluation on ${countWords(benchmark.documents, LETTERS)}`,
    tables: tables.filter(({ rows }) => rows.length > 0),
    lists: [listOf('Disagreements', benchmark.disagreements, most)],
  }
}
