import { expect, test } from 'vitest'
import { lexicalScores, tellingTerms } from '../../../src/themes/model/lexical.ts'
import { tokensOf } from '../../../src/themes/tokens.ts'

/** Two themes, rain and sun. */
const model = {
  codedBiases: Float64Array.of(-1, -1),
  primaryBiases: Float64Array.of(0, 0),
  entries: new Map([
    ['umbrella', { rarity: 3, coded: Float64Array.of(5, 0), primary: Float64Array.of(2, 0) }],
    ['beach', { rarity: 4, coded: Float64Array.of(0, 5), primary: Float64Array.of(0, 2) }],
  ]),
}
const tokens = tokensOf('Umbrellas sold well. The beach was empty.', [
  [0, 20],
  [21, 41],
])

test('weighs known words by their rarity, in a vector of length 1, and the opening sentence by itself', () => {
  const { coded, codedByOpening, primary, primaryByOpening } = lexicalScores(model, tokens)
  expect([...coded]).toEqual([-1 + 5 * (3 / 5), -1 + 5 * (4 / 5)])
  expect([...codedByOpening]).toEqual([4, -1])
  expect((primary[0] ?? 0) + (primary[1] ?? 0)).toBeCloseTo(1)
  expect(primary[1]).toBeGreaterThan(primary[0] ?? 1)
  expect(primaryByOpening[0]).toBeCloseTo(Math.exp(2) / (Math.exp(2) + 1))
})

test('names the words that speak for a theme, and no others', () => {
  expect(tellingTerms(model, tokens, 0)).toEqual([{ stem: 'umbrella', weight: 3 }])
})

test('a text without a known word has the biases', () => {
  expect([...lexicalScores(model, tokensOf('Nothing.', [[0, 8]])).coded]).toEqual([-1, -1])
})
