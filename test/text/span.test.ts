import { expect, it } from 'vitest'
import { within } from '../../src/text/span.ts'

it.each([
  ['equal spans', [[2, 5]], [[2, 5]], true],
  ['a span inside', [[3, 4]], [[2, 5]], true],
  [
    'each inside another one',
    [
      [0, 1],
      [6, 8],
    ],
    [
      [0, 2],
      [5, 9],
    ],
    true,
  ],
  ['nothing', [], [[0, 2]], true],
  ['a span that begins before', [[1, 4]], [[2, 5]], false],
  ['a span that ends behind', [[3, 6]], [[2, 5]], false],
  [
    'a span over the gap between two',
    [[1, 6]],
    [
      [0, 3],
      [3, 9],
    ],
    false,
  ],
  [
    'one inside and one outside',
    [
      [0, 1],
      [3, 4],
    ],
    [[0, 2]],
    false,
  ],
  ['a span where there is none', [[0, 1]], [], false],
] as const)('%s', (_, inner, outer, expected) => {
  expect(within(inner, outer)).toBe(expected)
})
