import { describe, expect, test } from 'vitest'
import { type Codebook, defaultCodebook, makeTagger, tagThemes } from '../../src/themes/index.ts'
import { unitOf } from './unit-of.ts'

const TEXT =
  'Children wait too long for speech and language therapy. Leaders know this. For example, some families have waited a year.'

const gardens: Codebook = {
  id: 'gardens',
  version: '1',
  standingPhrases: ['garden of england'],
  themes: [
    {
      id: 'roses',
      label: 'Roses',
      codeFor: 'roses',
      notFor: '',
      cues: [
        { weight: 1, any: ['rose'] },
        { weight: 0, any: ['rose bowl'] },
      ],
      examples: [],
      counterExamples: [],
    },
    {
      id: 'gardens',
      label: 'Gardens',
      codeFor: 'gardens',
      notFor: '',
      cues: [{ weight: 1, any: ['garden'], with: ['flower'], without: ['concrete'] }],
      examples: [],
      counterExamples: [],
    },
  ],
}
const tagGardens = makeTagger(gardens)
const idsOf = (text: string): string[] => tagGardens(unitOf(text)).themes.map(({ id }) => id)

describe('the built-in codebook', () => {
  test('gives one primary theme, first, and no note', () => {
    const { themes, note } = tagThemes(unitOf(TEXT, 'development'))
    expect(themes.map(({ id, primary }) => [id, primary])).toEqual([
      ['waiting-times', true],
      ['therapies', false],
    ])
    expect(note).toBeNull()
  })

  test('shows for every theme where its words stand', () => {
    const { themes } = tagThemes(unitOf(TEXT))
    const therapies = themes.find(({ id }) => id === 'therapies')
    expect(therapies?.evidence.map(({ range, rule }) => [TEXT.slice(...range), rule])).toEqual([
      ['speech and language therapy', 'phrase:speech and language therap*'],
    ])
    for (const { evidence, score } of themes) {
      expect(evidence.length).toBeGreaterThan(0)
      expect(score).toBeGreaterThan(0)
      expect(score).toBeLessThanOrEqual(1)
    }
  })

  test('abstains where no phrase is found, and says so', () => {
    expect(tagThemes(unitOf('The meeting took place on a Tuesday.'))).toEqual({
      themes: [],
      note: 'no phrase of the codebook was found',
    })
  })

  test('gives no theme for a text without words', () => {
    expect(tagThemes({ ...unitOf(''), sentences: [], polarities: [] }).themes).toEqual([])
  })
})

describe('a codebook of one’s own', () => {
  test('works by its rules alone', () => {
    expect(idsOf('Roses bloom.')).toEqual(['roses'])
  })

  test('a phrase that needs company has it in another one, anywhere in the finding, and not in itself', () => {
    const weak = { ...gardens.themes[0]!, cues: [{ weight: 0.5, any: ['rose', 'tulip'] }] }
    const tag = makeTagger({ ...gardens, themes: [weak] })
    const scores = (text: string) => tag(unitOf(text)).themes.map(({ score }) => score)
    for (const text of [
      'Roses and tulips bloom.',
      'Roses bloom. Tulips wilt.',
      'It is May. It rains. Roses and tulips grow.',
    ]) {
      expect(scores(text)).toEqual([0.724])
    }
    expect(scores('Roses bloom. A rose wilts.')).toEqual([])
    const strong = makeTagger({ ...gardens, themes: [{ ...weak, cues: [{ weight: 0.75, any: ['rose'] }] }] })
    expect(strong(unitOf('It rains. Roses grow.')).themes).toHaveLength(1)
  })

  test('a longer passing mention hides a phrase', () => {
    expect(idsOf('The rose bowl was full.')).toEqual([])
  })

  test('context is required and excluded within the sentence', () => {
    expect(idsOf('The garden has flowers.')).toEqual(['gardens'])
    expect(idsOf('The garden is old. It has flowers.')).toEqual([])
    expect(idsOf('The garden has flowers and concrete.')).toEqual([])
  })

  test('no cue is looked for in a standing phrase', () => {
    expect(idsOf('The Garden of England has flowers.')).toEqual([])
  })

  test('a theme of the built-in codebook with other cues is left to the rules, the others to the model', () => {
    const own = { ...gardens.themes[0]!, id: 'transport' }
    const mixed = {
      ...defaultCodebook,
      themes: [...defaultCodebook.themes.filter(({ id }) => id !== 'transport'), own],
    }
    const tags = makeTagger(mixed)(unitOf(`${TEXT} Roses wilt.`))
    expect(tags.themes.map(({ id }) => id)).toEqual(['waiting-times', 'therapies', 'transport'])
  })
})
