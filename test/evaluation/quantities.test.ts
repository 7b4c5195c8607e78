import { expect, it } from 'vitest'
import type { GoldQuantity } from '../../src/evaluation/gold.ts'
import { scoreQuantities } from '../../src/evaluation/quantities.ts'
import type { Quantity } from '../../src/model/types.ts'
import { makeDocument, makeFinding } from '../render/sample-report.ts'
import { FILE, letterOf, makeGold } from './sample-gold.ts'

type Short = readonly [kind: Quantity['kind'], text: string, value: Quantity['value']]

function score(gold: readonly Short[], said: readonly Short[], decoys: readonly string[] = []) {
  const quantities = gold.map(([kind, text, value]): GoldQuantity => {
    return { file: FILE, kind, text, value: value as GoldQuantity['value'] }
  })
  const found = said.map(([kind, text, value]): Quantity => {
    return { kind, text, value, spans: [[0, 1]], unit: null, comparator: null }
  })
  const document = makeDocument({ findings: [makeFinding({ quantities: found })] })
  const all = makeGold({ quantities, decoys: decoys.map((text) => ({ file: FILE, text })) })
  return scoreQuantities(letterOf(all, { document, source: '' })).figures
}

it('finds a quantity in more or in fewer words, of the same kind', () => {
  const gold: Short[] = [['percent', '55% of conversions', 55]]
  expect(score(gold, [['percent', 'only 55% of all conversions', 55]]).recall).toBe(0) // not one inside the other
  expect(score(gold, [['percent', 'only 55% of conversions', 55]]).recall).toBe(1)
  expect(score(gold, [['percent', '5% of conversions', 5]])).toMatchObject({ recall: 1, values: 0 })
  expect(score(gold, [['count', '55% of conversions', 55]]).recall).toBe(0)
  expect(score(gold, [['percent', '55%', 55]]).recall).toBe(0) // less than half of the words
})

it('does not take a single letter or digit for a quantity', () => {
  expect(score([['count', '3', 3]], [['count', '3', 3]]).recall).toBe(0)
})

it('does not take a whole sentence for the quantity in it', () => {
  const text = 'the plan is for 30 children who live in one of the four towns'
  expect(score([['count', '30', 30]], [['count', text, 30]]).recall).toBe(0)
})

it('finds each quantity once, and counts the others as beyond the gold', () => {
  const twice: Short[] = [
    ['count', '30 children', 30],
    ['count', '30 children', 30],
  ]
  expect(score(twice, [['count', '30 children', 30]])).toMatchObject({ recall: 0.5, values: 1, beyondGold: 0 })
  expect(score([['count', '30 children', 30]], twice)).toMatchObject({ recall: 1, beyondGold: 1 })
  expect(score([], twice).beyondGold).toBe(0) // a letter whose quantities nobody has coded
})

it.each<[Quantity['value'], Quantity['value'], number]>([
  [30, 30, 1],
  [30, '30', 1],
  [30, 31, 0],
  ['2011', '2012', 1], // only single numbers can be wrong
  [[30, 52], 30, 1],
])('expects the value %j, said %j: %d', (expected, said, values) => {
  expect(score([['count', '30 children', expected]], [['count', '30 children', said]]).values).toBe(values)
})

it('counts decoys that were taken for quantities', () => {
  const figures = score([], [['count', 'Tier-3', 3]], ['tier 3', 'page 4'])
  expect(figures).toMatchObject({ decoysHit: 1, decoysOf: 2 })
})
