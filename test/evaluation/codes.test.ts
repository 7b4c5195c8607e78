import { expect, it } from 'vitest'
import { type Code, type CodedRow, scoreCodes } from '../../src/evaluation/codes.ts'
import { codingOf } from '../../src/evaluation/coding.ts'
import { makeDocument, makeFinding, makeTheme } from '../render/sample-report.ts'
import { FILE } from './sample-gold.ts'

const LONG = 'Leaders act on what parents tell them. Waits are short.'
const document = makeDocument({
  findings: [
    makeFinding({ id: 'f-1', text: 'Plans are clear.', themes: [makeTheme('ehcp')] }),
    makeFinding({ id: 'f-2', text: LONG, polarity: 'mixed', themes: [makeTheme('leadership')] }),
    makeFinding({ id: 'f-3', text: 'Waits are short.', themes: [] }),
    makeFinding({ id: 'f-4', text: 'Staff are quick. Some children in the north still wait.', themes: [] }),
    makeFinding({ id: 'f-5', text: 'Some children in the north still wait. Others do not.', themes: [] }),
  ],
})
const documents = new Map([[FILE, document]])

const code = (primary: string, polarity: Code['polarity'] = null): Code => ({ themes: codingOf(primary, []), polarity })
const row = (place: Partial<CodedRow>, codes: Readonly<Record<string, Code>>): CodedRow => {
  return { file: FILE, id: null, text: null, ...place, codes: new Map(Object.entries(codes)) }
}

it.each<[string, Partial<CodedRow>, number]>([
  ['by id', { id: 'f-2' }, 1],
  ['by id, whatever the text', { id: 'f-2', text: 'Plans are clear.' }, 1],
  ['by quotation where the id is not there', { id: 'f-9', text: LONG }, 1],
  ['by the quotation’s letters', { text: LONG.toUpperCase().replaceAll(' ', '\n') }, 1],
  ['by a part that only one finding has', { text: 'leaders act on what parents tell' }, 1],
  ['not by a part that is too short to tell', { text: 'leaders act' }, 0],
  ['not by a part that two findings have', { text: 'some children in the north still wait' }, 0],
  ['not by other words', { text: 'Leaders do not act on what parents tell them.' }, 0],
  ['not in another letter', { file: 'other.txt', id: 'f-2' }, 0],
])('joins codes with findings %s', (_, place, accuracy) => {
  const { comparisons, notFound } = scoreCodes([row(place, { anna: code('leadership') })], documents)
  expect(comparisons[0]?.themes?.primaryAccuracy).toBe(accuracy)
  expect(notFound).toHaveLength(1 - accuracy)
})

it('compares the tagger with each coder, and the coders with each other on what both have coded', () => {
  const rows = [
    row({ id: 'f-1' }, { anna: code('ehcp'), ben: code('equity') }),
    row({ id: 'f-2' }, { anna: code('leadership') }),
    row({ text: LONG }, { ben: code('leadership') }), // the same finding in another row
    row({ id: 'f-3' }, { anna: code('none') }),
  ]
  const { findings, coders, comparisons } = scoreCodes(rows, documents)
  expect([findings, coders]).toEqual([3, ['anna', 'ben']])
  expect(
    comparisons.map(({ expected, said, themes }) => [expected, said, themes?.units, themes?.primaryAccuracy]),
  ).toEqual([
    ['anna', 'send-extract', 3, 1],
    ['ben', 'send-extract', 2, 0.5],
    ['anna', 'ben', 2, 0.5],
  ])
})

it('compares the polarity of findings where it is coded', () => {
  const rows = [
    row({ id: 'f-1' }, { anna: { themes: null, polarity: 'strength' } }),
    row({ id: 'f-2' }, { anna: { themes: null, polarity: 'concern' } }),
  ]
  const [comparison] = scoreCodes(rows, documents).comparisons
  expect([comparison?.themes, comparison?.polarity]).toEqual([null, { accuracy: 0.5, kappa: 1 / 3, findings: 2 }])
  expect(comparison?.disagreements).toEqual([
    { measure: 'polarity of findings', file: FILE, where: 'f-2', expected: 'concern', said: 'mixed', text: LONG },
  ])
})

it('does not compare coders who have no finding in common', () => {
  const rows = [row({ id: 'f-1' }, { anna: code('ehcp') }), row({ id: 'f-2' }, { ben: code('ehcp') })]
  expect(scoreCodes(rows, documents).comparisons.map(({ said }) => said)).toEqual(['send-extract', 'send-extract'])
})
