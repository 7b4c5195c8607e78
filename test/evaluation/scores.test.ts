import { expect, it } from 'vitest'
import { scoresOf, tally } from '../../src/evaluation/scores.ts'

it('reckons precision, recall and F1', () => {
  // 6 of 8 said are right, 6 of 10 expected are said; F1 = 12 / (12 + 2 + 4).
  expect(scoresOf({ hits: 6, extra: 2, missed: 4 })).toEqual({ precision: 0.75, recall: 0.6, f1: 12 / 18, support: 10 })
})

it('is 0 where there is nothing to divide by', () => {
  expect(scoresOf({ hits: 0, extra: 0, missed: 0 })).toEqual({ precision: 0, recall: 0, f1: 0, support: 0 })
})

it('counts class by class, in the order of their first event, and all together', () => {
  const { all, byClass } = tally([
    ['b', 'hits'],
    ['a', 'missed'],
    ['b', 'extra'],
  ])
  expect([...byClass]).toEqual([
    ['b', { precision: 0.5, recall: 1, f1: 2 / 3, support: 1 }],
    ['a', { precision: 0, recall: 0, f1: 0, support: 1 }],
  ])
  expect(all).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5, support: 2 })
})
