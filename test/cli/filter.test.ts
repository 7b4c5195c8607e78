import { expect, it } from 'vitest'
import { type Filter, filterReport } from '../../src/cli/filter.ts'
import type { Finding } from '../../src/model/types.ts'
import { makeDocument, makeFinding, makeTheme, reportOf } from '../render/sample-report.ts'

const ALL: Filter = { themes: [], types: [], minScore: null }

const both = makeFinding({ id: 'both', themes: [makeTheme('ehcp', true, 0.5), makeTheme('equity', false, 0.7)] })
const sure = makeFinding({ id: 'sure', type: 'response', themes: [makeTheme('ehcp', true, 0.9)] })
const none = makeFinding({ id: 'none', themeNote: 'no cue' })
const report = reportOf([makeDocument({ findings: [both, sure, none] })])

const kept = (filter: Partial<Filter>): readonly Finding[] =>
  filterReport(report, { ...ALL, ...filter }).documents.flatMap(({ findings }) => findings)
const ids = (filter: Partial<Filter>): string[] => kept(filter).map(({ id }) => id)

it('gives the report itself where nothing is asked for', () => {
  expect(filterReport(report, ALL)).toBe(report)
})

it('keeps whole findings by theme and by type; both must fit', () => {
  expect(ids({ themes: ['equity'] })).toEqual(['both'])
  expect(kept({ themes: ['equity'] })[0]).toEqual(both)
  expect(ids({ types: ['response'] })).toEqual(['sure'])
  expect(ids({ themes: ['equity'], types: ['response'] })).toEqual([])
})

it('drops tags below the score, keeps the finding, and puts no other theme in the place of the primary', () => {
  const [first, second, third] = kept({ minScore: 0.6 })
  expect(first).toEqual({ ...both, themes: [both.themes[1]], themeNote: 'the primary theme scores below 0.6' })
  expect(second).toEqual(sure)
  expect(third).toEqual(none)
  expect(kept({ minScore: 0.95 })[1]).toEqual({ ...sure, themes: [], themeNote: 'every theme scores below 0.95' })
})

it('looks for themes among those that scored high enough', () => {
  expect(ids({ themes: ['ehcp'], minScore: 0.6 })).toEqual(['sure'])
})

it("keeps an analyst's own tags whatever their score", () => {
  const own = makeFinding({ themes: [{ ...makeTheme('ehcp', true, 0.1), source: 'analyst' }] })
  const filtered = filterReport(reportOf([makeDocument({ findings: [own] })]), { ...ALL, minScore: 0.9 })
  expect(filtered.documents[0]?.findings).toEqual([own])
})

it('says in the report what was kept', () => {
  expect(filterReport(report, { themes: ['ehcp'], types: ['response'], minScore: 0.6 }).problems).toEqual([
    {
      code: 'filtered',
      severity: 'info',
      message: 'Only what was asked for is kept (themes ehcp; types response; scores from 0.6): 1 of 3 findings.',
      span: null,
      hint: null,
    },
  ])
})
