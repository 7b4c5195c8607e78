import { expect, it } from 'vitest'
import { scoreFields } from '../../src/evaluation/fields.ts'
import type { GoldDocument, GoldFinding } from '../../src/evaluation/gold.ts'
import type { Document, Finding } from '../../src/model/types.ts'
import { makeDocument, makeFinding, makeSection } from '../render/sample-report.ts'
import { FILE, goldFinding, letterOf, makeGold } from './sample-gold.ts'

const TEXT = 'Plans are clear.'

/** Shares as "right/of", but for "document read". */
function figures(facts: Partial<GoldDocument>, document: Document | null, finding?: Partial<GoldFinding>) {
  const gold = makeGold({
    documents: [{ ...facts, file: FILE }],
    findings: finding ? [goldFinding(TEXT, finding)] : [],
  })
  const { 'document read': read, ...others } = scoreFields(letterOf(gold, document && { document, source: '' })).figures
  expect(read).toEqual({ right: document ? 1 : 0, of: 1 })
  return Object.fromEntries(Object.entries(others).map(([name, { right, of }]) => [name, `${right}/${of}`]))
}

it('judges only what the gold says', () => {
  expect(figures({}, makeDocument({}))).toEqual({})
})

it.each<[string, Partial<GoldDocument>, Partial<Document>, string]>([
  ['kind', { kind: 'monitoring-letter' }, {}, '1/1'],
  ['kind', { kind: 'unknown' }, {}, '0/1'],
  ['area', { area: 'north-shire' }, {}, '1/1'],
  ['area', { area: 'Southshire' }, {}, '0/1'],
  ['area', { area: 'Northshire' }, { area: null }, '0/1'],
  ['document date', { documentDate: '2024-03-05' }, {}, '1/1'],
  ['document date', { documentDate: null }, {}, '0/1'],
  ['inspection end', { inspectionEnd: '2024-02-02' }, {}, '0/1'],
  ['outcome', { outcome: null }, { outcome: null }, '1/1'],
  ['outcome', { outcome: 'inconsistent' }, {}, '0/1'],
  ['next monitoring', { monitoringWithinMonths: 18 }, {}, '1/1'],
  ['next full inspection', { fullWithinYears: null }, {}, '1/1'],
  ['priority action plan required', { planRequired: false }, { outcome: null }, '0/1'],
  ['inspector names', { inspectors: ['ADA EXAMPLE', 'Bob Example'] }, {}, '1/2'],
])('%s %j, read %j: %s', (field, gold, given, share) => {
  expect(figures(gold, makeDocument(given))).toEqual({ [field]: share })
})

it('wants each section of the gold, with its aspect where the gold names one', () => {
  const document = makeDocument({ sections: [makeSection({ type: 'strengths', aspect: 'outcomes' })] })
  const sections: GoldDocument['sections'] = [
    { type: 'strengths' },
    { type: 'strengths', aspect: 'outcomes' },
    { type: 'strengths', aspect: 'identification' },
    { type: 'next-steps' },
  ]
  expect(figures({ sections }, document)).toEqual({ sections: '2/4' })
})

it('wants the period of a previous inspection where it is stated', () => {
  const period = { previousStatus: 'stated', previousStart: '2018-03-19', previousEnd: '2018-03-23' } as const
  const { dates } = makeDocument({})
  const previousInspections = [{ start: '2018-03-19', end: '2018-03-23', text: 'x', spans: [] }]
  const read = makeDocument({ dates: { ...dates, previousInspectionStatus: 'stated', previousInspections } })
  expect(figures(period, read)).toEqual({ 'previous inspection status': '1/1', 'previous inspection period': '1/1' })
  expect(figures({ ...period, previousEnd: '2018-03-19' }, read)['previous inspection period']).toBe('0/1')
})

it.each<[string, Partial<GoldFinding>, Partial<Finding>, string]>([
  ['finding number', { number: 2 }, { number: 2 }, '1/1'],
  ['finding number', { number: 2 }, { number: null }, '0/1'],
  ['regarding', { regarding: ['b-1', 'a-1'] }, { regarding: ['a-1', 'b-1'] }, '1/1'],
  ['regarding', { regarding: ['a-1'] }, { regarding: ['a-1', 'b-1'] }, '0/1'],
  ['finding outcome', { outcome: 'amber-red' }, { outcome: 'amber-red' }, '1/1'],
  ['responsible bodies', { bodies: ['A-B', 'C'] }, { responsibleBodies: ['C', 'a b'] }, '1/1'],
  ['responsible bodies', { bodies: ['A'] }, { responsibleBodies: ['A', 'C'] }, '0/1'],
])('%s %j, read %j: %s', (field, gold, given, share) => {
  const document = makeDocument({ findings: [makeFinding({ ...given, text: TEXT })] })
  expect(figures({}, document, gold)).toEqual({ [field]: share })
})

it('looks up the aspect in the section of the finding', () => {
  const document = makeDocument({ sections: [makeSection({ aspect: 'outcomes' })] })
  expect(figures({}, document, { aspect: 'outcomes' })).toEqual({ aspect: '1/1' })
  expect(figures({}, document, { aspect: 'identification' })).toEqual({ aspect: '0/1' })
})

it('does not judge facts of a finding that was not found', () => {
  expect(figures({}, makeDocument({ findings: [] }), { number: 2 })).toEqual({})
})

it('holds kind and area against a letter that could not be read', () => {
  expect(figures({ kind: 'unknown', outcome: null }, null)).toEqual({ kind: '0/1', area: '0/1' })
})
