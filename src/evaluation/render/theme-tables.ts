/** Tables on the agreement about themes, the same for a gold standard and for two coders. */
import { countWords } from '../../render/wording.ts'
import type { Scores } from '../scores.ts'
import { LEAST_SUPPORT, type ThemeAgreement } from '../theme-agreement.ts'
import { type FigureTable, figure, number, words } from './report.ts'

const FINDINGS = ['finding', 'findings'] as const
const MOST_CONFUSIONS = 15

export const SCORE_COLUMNS = [number('F1'), number('Precision'), number('Recall'), number('Expected')]

export function scoreCells({ f1, precision, recall, support }: Scores): readonly string[] {
  return [figure(f1), figure(precision), figure(recall), String(support)]
}

/** @returns rows of an overview: measure, figure, over what */
export function themeOverview(themes: ThemeAgreement): readonly (readonly string[])[] {
  const over = countWords(themes.themesCoded, FINDINGS)
  const overPrimaries = countWords(themes.primariesCoded, FINDINGS)
  const ofThemes = [
    ['Themes, micro F1', figure(themes.f1), over],
    ['Themes, micro precision', figure(themes.precision), over],
    ['Themes, micro recall', figure(themes.recall), over],
    ['Themes, macro F1', figure(themes.macroF1), `themes expected at least ${LEAST_SUPPORT} times`],
  ]
  const ofPrimaries = [
    ['Primary theme, accuracy', figure(themes.primaryAccuracy), overPrimaries],
    ["Primary theme, Cohen's kappa", figure(themes.primaryKappa), overPrimaries],
  ]
  return [...(themes.themesCoded > 0 ? ofThemes : []), ...(themes.primariesCoded > 0 ? ofPrimaries : [])]
}

/** @param prefix says who is compared, where that is not plain; else empty */
export function themeTables(themes: ThemeAgreement, prefix = ''): readonly FigureTable[] {
  const byTheme = Object.entries(themes.byTheme).sort(
    ([one, a], [other, b]) => b.support - a.support || (one < other ? -1 : 1),
  )
  const byType = Object.entries(themes.byFindingType)
  const tables: readonly FigureTable[] = [
    {
      title: `${prefix}Themes one by one`,
      note: 'Kappa is on whether a finding has the theme at all.',
      columns: [words('Theme'), ...SCORE_COLUMNS, number('Kappa')],
      rows: byTheme.map(([id, scores]) => [id, ...scoreCells(scores), figure(scores.kappa)]),
    },
    {
      title: `${prefix}Themes by type of finding`,
      note: '',
      columns: [words('Type'), number('Findings'), number('Micro F1'), number('Primary')],
      rows: byType.map(([type, row]) => [type, String(row.units), figure(row.f1), figure(row.primaryAccuracy)]),
    },
    {
      title: `${prefix}Primary themes confused most often`,
      note: '',
      columns: [words('Expected'), words('Said'), number('Findings')],
      rows: themes.confusion
        .slice(0, MOST_CONFUSIONS)
        .map(({ expected, said, findings }) => [expected, said, String(findings)]),
    },
  ]
  return tables.filter(({ rows }) => rows.length > 0)
}
