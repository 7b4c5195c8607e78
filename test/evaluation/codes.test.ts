import { expect, it } from 'vitest'
import { scoreCodes, scoreCodesByLetter } from '../../src/evaluation/codes.ts'
import { codingOf } from '../../src/evaluation/coding.ts'
import { joinCodes } from '../../src/evaluation/join-codes.ts'
import type { Code, CodedRow } from '../../src/evaluation/match-row.ts'
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

const code = (primary: string, polarity: Code['polarity'] = null): Code => ({ ...codingOf(primary, []), polarity })
const NOT_CODED = { primary: null, themes: null, polarity: null } as const
const row = (place: Partial<CodedRow>, codes: Readonly<Record<string, Code>>): CodedRow => {
  return { place: 'row 2', file: FILE, id: null, text: null, ...place, codes: new Map(Object.entries(codes)) }
}
const score = (rows: readonly CodedRow[]) => scoreCodes(joinCodes(rows, documents))

it.each<[string, Partial<CodedRow>, number]>([
  ['by id', { id: 'f-2' }, 1],
  ['by id, whatever the text', { id: 'f-2', text: 'Plans are clear.' }, 1],
  ['by quotation where the id is not there', { id: 'f-9', text: LONG }, 1],
  ['by the quotation’s letters', { text: LONG.toUpperCase().replaceAll(' ', '\n') }, 1],
  ['by a part that only one finding has', { text: 'leaders act on what parents tell' }, 1],
  ['not by other words', { text: 'Leaders do not act on what parents tell them.' }, 0],
  ['not in another letter', { file: 'other.txt', id: 'f-2' }, 0],
])('joins codes with findings %s', (_, place, accuracy) => {
  const { comparisons, notFound } = score([row(place, { anna: code('leadership') })])
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
  const { findings, coders, comparisons } = score(rows)
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
    row({ id: 'f-1' }, { anna: { ...NOT_CODED, polarity: 'strength' } }),
    row({ id: 'f-2' }, { anna: { ...NOT_CODED, polarity: 'concern' } }),
  ]
  const [comparison] = score(rows).comparisons
  expect([comparison?.themes, comparison?.polarity]).toEqual([null, { accuracy: 0.5, kappa: 1 / 3, findings: 2 }])
  expect(comparison?.disagreements).toEqual([
    {
      measure: 'polarity of findings',
      file: FILE,
      where: 'f-2',
      finding: 'f-2',
      expected: 'concern',
      said: 'mixed',
      text: LONG,
    },
  ])
})

it('does not compare coders who have no finding in common', () => {
  const rows = [row({ id: 'f-1' }, { anna: code('ehcp') }), row({ id: 'f-2' }, { ben: code('ehcp') })]
  expect(score(rows).comparisons.map(({ said }) => said)).toEqual(['send-extract', 'send-extract'])
})

it.each([
  ['a part that is too short to tell', 'leaders act', 'a quotation of less than 20 letters'],
  ['a part that two findings have', 'some children in the north still wait', 'a quotation that stands in f-4 and f-5'],
])('leaves out %s, and says so', (_, text, said) => {
  const joined = joinCodes(
    [row({ text }, { anna: code('leadership') }), row({ id: 'f-1' }, { anna: code('ehcp') })],
    documents,
  )
  expect(joined.problems).toEqual([
    expect.objectContaining({
      severity: 'warning',
      message: `row 2: ${said} does not tell which finding it is; the row is left out.`,
    }),
  ])
  const { findings, notFound, unclear, comparisons } = scoreCodes(joined)
  expect([findings, notFound, comparisons[0]?.themes?.units]).toEqual([1, [], 1])
  expect(unclear).toEqual([
    { measure: 'finding', file: FILE, where: 'quotation', finding: null, expected: 'one finding', said, text },
  ])
})

it.each([
  ['f-2', 'Plans are clear.', 'row 2: the text is that of f-1, and the id is f-2; the id is taken.'],
  ['f-2', 'Plans are not clear.', 'row 2: the text is not that of f-2, and the id is f-2; the id is taken.'],
  ['f-2', 'Waits are short', null],
  ['f-2', `“${LONG}” (page 4)`, null],
  ['f-9', 'Plans are clear.', null],
])('warns where the id %s stands beside %s: %s', (id, text, said) => {
  const { problems } = joinCodes([row({ id, text }, { anna: code('ehcp') })], documents)
  expect(problems.map(({ message }) => message)).toEqual(said === null ? [] : [said])
})

it('compares what is coded only: primary themes, all themes, or polarity', () => {
  const [anna, ben] = score([
    row({ id: 'f-1' }, { anna: { ...NOT_CODED, primary: 'ehcp' } }),
    row({ id: 'f-2' }, { anna: { ...NOT_CODED, primary: 'equity' }, ben: { ...NOT_CODED, themes: ['leadership'] } }),
  ]).comparisons
  expect(anna?.themes).toMatchObject({
    units: 2,
    themesCoded: 0,
    primariesCoded: 2,
    precision: null,
    recall: null,
    f1: null,
    macroF1: null,
    primaryAccuracy: 0.5,
    byTheme: {},
    byFindingType: { strength: { units: 2, f1: null, primaryAccuracy: 0.5 } },
  })
  expect(anna?.disagreements.map(({ expected, said }) => [expected, said])).toEqual([['equity', 'leadership']])
  expect(ben?.themes).toMatchObject({ themesCoded: 1, primariesCoded: 0, f1: 1, primaryAccuracy: null, confusion: [] })
  expect(ben?.disagreements).toEqual([])
})

it('joins what two rows of a coder say of one finding, and refuses what contradicts itself', () => {
  const at = (place: string, said: Partial<Code>, where: Partial<CodedRow> = { id: 'f-2' }) =>
    row({ place, ...where }, { anna: { ...NOT_CODED, ...said } })
  const both = [
    at('row 2', { primary: 'leadership' }),
    at('row 3', { themes: ['equity'], polarity: 'mixed' }, { text: LONG }),
    at('row 4', codingOf('leadership', ['equity'])),
  ]
  expect(joinCodes(both, documents).subjects.map(({ codes }) => [...codes])).toEqual([
    [['anna', { primary: 'leadership', themes: ['leadership', 'equity'], polarity: 'mixed' }]],
  ])
  const refused = (said: Partial<Code>): string => {
    try {
      joinCodes([...both, at('row 9', said, { text: LONG })], documents)
      return ''
    } catch (cause) {
      return String(cause)
    }
  }
  expect(refused({ primary: 'ehcp' })).toContain('row 2 and row 9: anna codes f-2 twice, primary leadership and ehcp.')
  expect(refused({ themes: ['ehcp'] })).toContain('row 3 and row 9: anna codes f-2 twice, themes equity and ehcp.')
  expect(refused({ polarity: 'concern' })).toContain(
    'row 3 and row 9: anna codes f-2 twice, polarity mixed and concern.',
  )
  expect(refused({ primary: 'leadership', polarity: 'mixed' })).toBe('')
})

it('gives the same figures for each letter alone', () => {
  const rows = [
    row({ id: 'f-1' }, { anna: code('ehcp') }),
    row({ file: 'b.txt', id: 'f-1' }, { anna: code('equity') }),
    row({ file: 'b.txt', text: 'leaders act' }, { anna: code('equity') }),
  ]
  const joined = joinCodes(rows, new Map([...documents, ['b.txt', { ...document, id: 'sha256:b' }]]))
  const letters = scoreCodesByLetter(joined)
  expect(
    letters.map(({ file, findings, unclear, comparisons }) => [
      file,
      findings,
      unclear.length,
      comparisons[0]?.themes?.primaryAccuracy,
    ]),
  ).toEqual([
    [FILE, 1, 0, 1],
    ['b.txt', 1, 1, 0],
  ])
})

it('knows a letter again that two coders name differently', () => {
  const rows = [
    row({ id: 'f-1' }, { anna: code('ehcp') }),
    row({ file: `letters/${FILE}`, id: 'f-1' }, { ben: code('equity') }),
  ]
  const joined = joinCodes(rows, new Map([...documents, [`letters/${FILE}`, document]]))
  const { documents: letters, findings, comparisons } = scoreCodes(joined)
  expect([letters, findings]).toEqual([1, 1])
  expect(comparisons[2]?.themes?.confusion).toEqual([{ expected: 'ehcp', said: 'equity', findings: 1 }])
})
