import { expect, test } from 'vitest'
import { defaultCodebook } from '../../../src/themes/index.ts'
import { shippedModel } from '../../../src/themes/model/shipped.ts'
import { writeModel } from '../../../src/themes/model/weight-text.ts'
import * as weights from '../../../src/themes/model/weights.ts'
import { codebookFingerprint, featureFingerprint } from '../../../src/themes/training/fingerprint.ts'

test('the weights were trained with the cues of this codebook: else run `npm run train`', () => {
  expect(weights.CODEBOOK).toBe(codebookFingerprint(defaultCodebook, weights.THEMES))
})

test('the weights were trained with this feature code: else run `npm run train`', () => {
  expect(weights.FEATURES).toBe(featureFingerprint())
})

test('the model knows the themes of the codebook', () => {
  const ids = defaultCodebook.themes.map(({ id }) => id)
  expect(weights.THEMES.filter((id) => !ids.includes(id))).toEqual([])
})

test('reading and writing the weights changes nothing', () => {
  const { signals, coded, primary, trust } = writeModel(shippedModel())
  expect(`\n${signals}`).toBe(weights.SIGNALS)
  expect(`\n${coded}`).toBe(weights.CODED)
  expect(`\n${primary}`).toBe(weights.PRIMARY)
  expect(`\n${trust}`).toBe(weights.TRUST)
})
