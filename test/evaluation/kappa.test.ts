import { expect, it } from 'vitest'
import { cohensKappa } from '../../src/evaluation/kappa.ts'

type Rating = readonly [string, string]
const times = (count: number, rating: Rating): Rating[] => Array.from({ length: count }, () => rating)

// 35 of 50 agree: 0.7. By chance 25/50 * 30/50 + 25/50 * 20/50 = 0.5. (0.7 - 0.5) / (1 - 0.5) = 0.4.
it('is what one reckons by hand for two raters and two categories', () => {
  const ratings = [
    ...times(20, ['yes', 'yes']),
    ...times(5, ['yes', 'no']),
    ...times(10, ['no', 'yes']),
    ...times(15, ['no', 'no']),
  ]
  expect(cohensKappa(ratings)).toBe(0.4)
})

// 3 of 6 agree. By chance (3*2 + 2*2 + 1*2) / 36 = 1/3. (1/2 - 1/3) / (2/3) = 1/4.
it('is what one reckons by hand for three categories', () => {
  const ratings: Rating[] = [
    ['a', 'a'],
    ['a', 'b'],
    ['a', 'c'],
    ['b', 'b'],
    ['b', 'a'],
    ['c', 'c'],
  ]
  expect(cohensKappa(ratings)).toBe(0.25)
})

it.each<[string, Rating[], number | null]>([
  ['1 where all agree', [...times(2, ['a', 'a']), ['b', 'b']], 1],
  ['below 0 where they agree less than by chance', [...times(2, ['a', 'b']), ...times(2, ['b', 'a'])], -1],
  ['0 where one always says the same', [...times(3, ['a', 'a']), ['b', 'a']], 0],
  ['undefined where both always say the same', times(4, ['a', 'a']), null],
  ['undefined without ratings', [], null],
])('is %s', (_, ratings, kappa) => {
  expect(cohensKappa(ratings)).toBe(kappa)
})
