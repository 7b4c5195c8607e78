import { expect, it } from 'vitest'
import { minimise } from '../../src/learning/minimise.ts'

it('walks to the bottom of a long, narrow valley', () => {
  const target = [3, -2, 0.5]
  const steepness = [1, 100, 10_000]
  const point = minimise((at, gradient) => {
    let value = 0
    for (const [i, wanted] of target.entries()) {
      const off = at[i]! - wanted
      value += (steepness[i]! * off * off) / 2
      gradient[i] = steepness[i]! * off
    }
    return value
  }, 3)
  for (const [i, wanted] of target.entries()) expect(point[i]).toBeCloseTo(wanted, 4)
})

it('stays where the gradient is zero at once', () => {
  expect(minimise(() => 0, 2)).toEqual(new Float64Array(2))
})
