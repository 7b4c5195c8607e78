import { expect, it } from 'vitest'
import { type Codebook, makeExplainer, makeTagger } from '../../src/themes/index.ts'
import { unitOf } from './unit-of.ts'

const theme = (id: string, cues: Codebook['themes'][number]['cues']) => ({
  id,
  label: id,
  codeFor: id,
  notFor: '',
  cues,
  examples: [],
  counterExamples: [],
})

const codebook: Codebook = {
  id: 'music',
  version: '1',
  standingPhrases: ['town hall choir'],
  themes: [
    theme('choir', [
      { weight: 1, any: ['choir'] },
      { weight: 0, any: ['choir of voices'] },
    ]),
    theme('band', [{ weight: 0.5, any: ['band'] }]),
    theme('hall', [{ weight: 1, any: ['hall'] }]),
  ],
}
const explain = makeExplainer(codebook)

it('chooses as the tagger does, and says by what', () => {
  const unit = unitOf('The choir sings well. A band plays.')
  const { weighed, note } = explain(unit)
  expect(
    weighed.map(({ id, primary, score, threshold, judgedBy, whyNot }) => [
      id,
      primary,
      score,
      threshold,
      judgedBy,
      whyNot,
    ]),
  ).toEqual([
    ['choir', true, 0.95, 0.7, 'rules', null],
    ['band', false, 0.475, 0.7, 'rules', 'below-threshold'],
  ])
  expect(weighed[1]?.evidence).toEqual([{ range: [24, 28], rule: 'phrase:band', weight: 0.5 }])
  expect(note).toBeNull()
  expect(makeTagger(codebook)(unit).themes.map(({ id }) => id)).toEqual(['choir'])
})

it('names the words that were passed over, and why', () => {
  const { weighed, overlooked, note } = explain(unitOf('The town hall choir is a choir of voices.'))
  expect(weighed).toEqual([])
  expect(overlooked).toEqual([
    { id: 'hall', range: [9, 13], phrase: 'hall', because: 'standing-phrase' },
    { id: 'choir', range: [14, 19], phrase: 'choir', because: 'standing-phrase' },
    { id: 'choir', range: [25, 40], phrase: 'choir of voices', because: 'passing-mention' },
  ])
  expect(note).not.toBeNull()
})

it('says nothing of a text without a cue', () => {
  expect(explain(unitOf('It rained.'))).toMatchObject({ weighed: [], overlooked: [] })
})
