import { expect, test } from 'vitest'
import { defaultCodebook } from '../../../src/themes/index.ts'
import { shippedAbout } from '../../../src/themes/model/shipped.ts'
import { readModel, writeModel } from '../../../src/themes/model/weight-text.ts'
import { codebookFingerprint, featureFingerprint } from '../../../src/themes/training/fingerprint.ts'

const about = shippedAbout()
const known = about.get('themes')?.split(' ') ?? []

const NOTHING = { signals: new Float64Array(), biases: new Float64Array(), features: new Map() }
const NO_WORDS = { codedBiases: new Float64Array(), primaryBiases: new Float64Array(), entries: new Map() }

test('the weights were trained with the cues of this codebook: else run `npm run train`', () => {
  expect(about.get('codebook')).toBe(codebookFingerprint(defaultCodebook, known))
})

test('the weights were trained with this feature code: else run `npm run train`', () => {
  expect(about.get('features')).toBe(featureFingerprint())
})

test('the model knows the themes of the codebook', () => {
  const ids = defaultCodebook.themes.map(({ id }) => id)
  expect(known).not.toEqual([])
  expect(known.filter((id) => !ids.includes(id))).toEqual([])
})

test('reading and writing a model changes nothing', () => {
  const written = {
    themes: ['rain', 'sun'],
    signals: writeModel({ themes: [], coded: NOTHING, primary: NOTHING, trust: new Map(), lexical: NO_WORDS }).signals,
    coded: 'bias\train=-1.00\nterm:umbrella\train=2.50 sun=-0.50\n',
    primary: 'type:strength\tsun=0.25\n',
    trust: 'rain opening wet\t90\t7\n',
    words: 'bias\t0.00\train=-2.5/.5\ncloud\t3.25\train=10.5/-.5 sun=0/1\n',
  }
  const model = readModel(written)
  expect([...(model.coded.features.get('term:umbrella') ?? [])]).toEqual([2.5, -0.5])
  expect(model.coded.features.get('term:hat')).toBeUndefined()
  expect([...model.coded.biases]).toEqual([-1, 0])
  expect([...(model.primary.features.get('type:strength') ?? [])]).toEqual([0, 0.25])
  expect(model.trust.get('rain opening wet')).toEqual({ theme: 0.9, primary: 0.07 })
  expect(model.lexical.entries.get('cloud')).toEqual({
    rarity: 3.25,
    coded: Float64Array.of(10.5, 0),
    primary: Float64Array.of(-0.5, 1),
  })
  expect([...model.lexical.codedBiases]).toEqual([-2.5, 0])
  const listed = <T>(table: { get(name: string): T | undefined }, name: string) => new Map([[name, table.get(name)!]])
  const fitted = {
    ...model,
    coded: { ...model.coded, features: listed(model.coded.features, 'term:umbrella') },
    primary: { ...model.primary, features: listed(model.primary.features, 'type:strength') },
    trust: listed(model.trust, 'rain opening wet'),
    lexical: { ...model.lexical, entries: listed(model.lexical.entries, 'cloud') },
  }
  expect(writeModel(fitted)).toEqual(written)
})
