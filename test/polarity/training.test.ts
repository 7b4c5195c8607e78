import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shippedTable } from '../../src/learning/shipped-table.ts'
import { lookInto, namesIn } from '../../src/learning/weight-table.ts'
import { featuresOf } from '../../src/polarity/features.ts'
import { tokensOf } from '../../src/polarity/tokens.ts'
import { featureFingerprint } from '../../src/polarity/training/fingerprint.ts'
import { sentencesOfSections } from '../../src/polarity/training/section-labels.ts'
import { trainPolarity } from '../../src/polarity/training/train.ts'

const finding = (type: string, text: string, file = 'a.pdf') => JSON.stringify({ file, type, text })

describe('featuresOf', () => {
  it('names words, pairs, denied words and the opening', () => {
    const tokens = tokensOf('Staff do not wait, they act.')
    expect(featuresOf(tokens, tokens)).toEqual([
      '^staff',
      '^staff do',
      'staff',
      'do',
      'staff do',
      'not',
      'do not',
      '~wait',
      'not wait',
      'thei',
      'act',
      'thei act',
    ])
  })
})

describe('sentencesOfSections', () => {
  it('labels the sentences of strengths and developments, and passes over all else', () => {
    const lines = [finding('strength', 'One. Two.'), finding('response', 'No.'), '', finding('development', 'Three.')]
    expect(sentencesOfSections(lines.join('\n'))).toEqual([
      { document: 'a.pdf', text: 'One.', side: 'strength' },
      { document: 'a.pdf', text: 'Two.', side: 'strength' },
      { document: 'a.pdf', text: 'Three.', side: 'concern' },
    ])
  })
})

describe('trainPolarity', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'polarity-'))
    mkdirSync(join(folder, 'gold', 'reports'), { recursive: true })
    const findings = ['hall', 'pool', 'park', 'dock', 'mill', 'barn'].flatMap((place) => [
      finding('strength', `The ${place} shines.`, `${place}.pdf`),
      finding('development', `The ${place} drips.`, `${place}.pdf`),
    ])
    writeFileSync(join(folder, 'gold', 'reports', 'findings.jsonl'), findings.join('\n'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('makes the same bytes again, with praise above zero and fault below', () => {
    const written = trainPolarity(folder)
    expect(trainPolarity(folder)).toEqual(written)
    const weights = lookInto(written.features ?? '', Number)
    expect(weights.get('shine')).toBeGreaterThan(0)
    expect(weights.get('drip')).toBeLessThan(0)
    expect(weights.get('hall')).toBeUndefined()
  })
})

describe('the shipped weights', () => {
  const about = lookInto(shippedTable('polarity', 'about'), (value) => value)
  const table = shippedTable('polarity', 'features')
  const names = namesIn(table)

  it('belong to the code that makes the features: else train again', () => {
    expect(about.get('features')).toBe(featureFingerprint())
    expect(about.get('findings')).toMatch(/^[0-9a-f]{64}$/)
  })

  it('are sorted, compact, and hold words and pairs only, no sentence', () => {
    expect(names).toEqual([...names].sort())
    expect(table.length).toBeLessThan(150_000)
    expect(names.filter((name) => name.split(' ').length > 2)).toEqual([])
  })
})
