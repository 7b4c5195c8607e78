import { expect, it } from 'vitest'
import { scoreGrounding, tiles } from '../../src/evaluation/grounding.ts'
import { quotationOf } from '../../src/evaluation/quotation.ts'
import type { Finding } from '../../src/model/types.ts'
import { makeSection, makeTheme } from '../render/sample-report.ts'
import { letterOf, makeGold, readingOf } from './sample-gold.ts'

const TEXT = 'Plans are clear.'

function score(change: Partial<Finding>) {
  const { document, source } = readingOf([TEXT, 'Waits are short.'])
  const [first, second] = document.findings
  const findings = [{ ...first!, ...change }, second!]
  return scoreGrounding(letterOf(makeGold({}), { source, document: { ...document, findings } }))
}

it('holds where each quotation stands in its place', () => {
  const { figures, disagreements } = score({})
  expect(figures).toEqual({ findings: 2, of: 2, share: 1, documentsTiled: 1 })
  expect(disagreements).toEqual([])
})

const evidence = (spans: [number, number][]) => [{ text: 'Plans', spans, rule: 'r', weight: 1 }]

it.each<[string, Partial<Finding>]>([
  ['text', { text: 'Plans were clear.' }],
  ['text', { spans: [], sentences: [] }],
  ['sentence', { sentences: [{ text: 'Waits', spans: [[17, 22]], polarity: 'concern' }] }],
  ['no evidence for ehcp', { themes: [{ ...makeTheme('ehcp'), evidence: [] }] }],
  ['evidence for ehcp', { themes: [{ ...makeTheme('ehcp'), evidence: evidence([[1, 6]]) }] }],
  ['evidence for ehcp', { themes: [{ ...makeTheme('ehcp'), evidence: evidence([]) }] }],
  ['organisation', { organisations: [{ text: 'Plan', spans: [[0, 5]], name: 'Plan' }] }],
])('tells that the %s is not in place', (name, change) => {
  const { figures, disagreements } = score(change)
  expect(figures.findings).toBe(1)
  expect(disagreements.map(({ where, said }) => [where, said])).toEqual([['f-1', `not in place: ${name}`]])
})

it.each<[string, [number, number][], boolean]>([
  [
    'one after the other',
    [
      [0, 4],
      [4, 10],
    ],
    true,
  ],
  [
    'in any order',
    [
      [4, 10],
      [0, 4],
    ],
    true,
  ],
  [
    'with a gap',
    [
      [0, 4],
      [5, 10],
    ],
    false,
  ],
  [
    'with an overlap',
    [
      [0, 5],
      [4, 10],
    ],
    false,
  ],
  ['that end early', [[0, 9]], false],
  ['that begin late', [[1, 10]], false],
  ['of which there are none', [], false],
])('sections %s', (_, spans, tiled) => {
  const sections = spans.map((span) => makeSection({ spans: [span] }))
  const group = makeSection({ type: 'group', spans: [[0, 10]] })
  expect(tiles({ sections: [...sections, group] }, '0123456789')).toBe(tiled)
})

it.each<[string, string, Parameters<typeof quotationOf>[1], Parameters<typeof quotationOf>[2]]>([
  ['white space becomes one space', ' a\n\u00a0b\fc ', [[0, 7]], []],
  ['invisible characters go', 'a\u00ad \u200bb\ufeff c', [[0, 8]], []],
  [
    'spans are joined by a space',
    'a|b c',
    [
      [0, 1],
      [2, 5],
    ],
    [],
  ],
  ['repairs are applied in their span', 'a b-\nc', [[0, 6]], [{ kind: 'line-hyphen', span: [3, 5], to: ' ' }]],
  ['other repairs are not', 'a b c|x', [[0, 5]], [{ kind: 'ligature', span: [6, 7], to: 'y' }]],
])('quotes: %s', (_, source, spans, repairs) => {
  expect(quotationOf(source, spans, repairs)).toBe('a b c')
})
