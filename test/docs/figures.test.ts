/** The figures of the README are those of docs/evaluation; `npx vitest run test/docs -u` copies them anew. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')

/** Measures as `docs/evaluation` names them, and whether the reports' labels have no part in them. */
const MEASURES: readonly (readonly [name: string, onReports: boolean])[] = [
  ['Letters read', true],
  ['Findings, F1 of boundaries and type', true],
  ['Findings with every quotation in place', true],
  ['Themes, micro F1', false],
  ['Primary theme, accuracy', false],
  ['Sentence polarity, accuracy', false],
  ['Quantities, recall', false],
]

/** A measure with what it is over, where a figure is a count. */
function figure(evaluation: string, measure: string): string {
  const row = evaluation.split('\n').find((line) => line.startsWith(`| ${measure} |`))
  const [, , value = '', over = ''] = row?.split('|').map((cell) => cell.trim()) ?? []
  expect(value, measure).toMatch(/^\d+(?:\.\d+)?$/)
  return value.includes('.') ? value : `${value} of ${/^\d+/.exec(over)?.[0]}`
}

it('README.md has the figures of docs/evaluation', async () => {
  const [seeds, reports] = [read('docs/evaluation/seeds.md'), read('docs/evaluation/reports.md')]
  const rows = MEASURES.map(
    ([measure, onReports]) =>
      `| ${measure} | ${figure(seeds, measure)} | ${onReports ? figure(reports, measure) : ''} |`,
  )
  const head = ['| | Five bundled letters | 35 published reports (PDF) |', '| --- | --: | --: |']
  const table = ['<!-- figures -->', ...head, ...rows, '<!-- /figures -->'].join('\n')
  const readme = read('README.md').replace(/<!-- figures -->[\s\S]*<!-- \/figures -->/, table)
  expect(readme).toContain(table)
  await expect(readme).toMatchFileSnapshot('../../README.md')
})
