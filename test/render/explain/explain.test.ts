import { describe, expect, it } from 'vitest'
import { EXPLANATION_FORMATS, type ExplainOptions, type ExplainPaint } from '../../../src/render/explain/index.ts'
import { PLAIN } from '../../../src/render/index.ts'
import { explained, explanationOf } from '../sample-explanation.ts'
import { HOSTILE_TEXT } from '../sample-report.ts'

const plain: ExplainOptions = { themeLabels: new Map([['choir', 'The choir']]), paint: null, width: 60 }
const named: ExplainPaint = { ...PLAIN, theme: (text, place) => `<${place}:${text}>`, runnerUp: (text) => `(${text})` }
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/

function render(format: string, finding = explained, options = plain): string {
  return EXPLANATION_FORMATS.find(({ id }) => id === format)?.render(explanationOf(finding), options) ?? ''
}

it('text says it all, with the words of each theme marked', () => {
  expect(render('text')).toBe(`f1234  observation, lines 3-4

  The choir sings well, but the band at the town hall is
      ^^^^^^^^^^^ choir
                                ~~~~ band
  late.

  Themes
    The choir (choir): 0.95, by the model, primary
      1     “choir”  phrase:choir
      0.5   “choir sings”  phrase:choir sings
  Not given
    band: 0.38, by the rules, below the threshold of 0.7
      0.5   “band”  phrase:band
  Passed over
    hall: “hall” is part of a standing phrase  phrase:hall
  Polarity: concern, judged by its sentences
    concern −1.50
      “The choir sings well, but the band at the town hall
      is late.”
      heard: “late” −1.80
`)
})

it('colours take the place of carets', () => {
  const out = render('text', explained, { ...plain, paint: named })
  expect(out).toContain('  The <0:choir><0: sings> well, but the (band) at the town hall is\n  late.\n')
  expect(out).not.toMatch(/[\^~]/)
  expect(out).toContain('<0:The choir (choir)>: 0.95')
})

describe('what there is not', () => {
  it('is not said', () => {
    const bare = { ...explained, themes: [], overlooked: [], sentences: [], themeNote: 'no phrase was found' }
    const out = render('text', bare)
    expect(out).toContain('  Themes\n    none: no phrase was found\n')
    expect(out).not.toMatch(/Not given|Passed over|Polarity|undefined|null/)
  })

  it('a finding is, where there is none', () => {
    expect(EXPLANATION_FORMATS.map(({ render: write }) => write(explanationOf(), plain))).toEqual([
      '',
      expect.stringMatching(/"findings": \[\]\n\}\n$/),
    ])
  })
})

it('other reasons are told too', () => {
  const [choir, band] = explained.themes
  const out = render('text', {
    ...explained,
    polaritySource: 'section',
    pages: [2, 2],
    themes: [choir!, { ...band!, whyNot: 'crowded-out' }],
    overlooked: [{ ...explained.overlooked[0]!, because: 'passing-mention' }],
    sentences: [{ ...explained.sentences[0]!, polarity: 'neutral', logOdds: 0, cues: [] }],
  })
  expect(out).toContain('f1234  observation, p. 2\n')
  expect(out).toContain('band: 0.38, by the rules, but others score higher\n')
  expect(out).toContain('hall: “hall” is a passing mention')
  expect(out).toContain('Polarity: concern, said by the section’s heading\n    neutral\n')
})

it('a primary theme that the scores do not explain is explained', () => {
  const [choir, band] = explained.themes
  const themes = [
    { ...choir!, score: 0.32, threshold: 0.38 },
    { ...band!, score: 0.71, whyNot: null },
  ]
  expect(render('text', { ...explained, themes }, { ...plain, width: 200 })).toContain(
    'The choir (choir): 0.32, by the model, primary, chosen by weights of its own, not by the score, ' +
      'below the threshold of 0.38, but a main point is given from 0.25\n',
  )
})

it.each([44, 60])('lines keep within %i columns', (width) => {
  const long = 'words that go on and on and on until they fill more than a line'
  const themes = explained.themes.map((theme) => ({
    ...theme,
    evidence: [{ text: long, range: [4, 9], rule: `phrase:${long}`, weight: 0.5 } as const],
  }))
  const overlooked = [{ ...explained.overlooked[0]!, text: long, rule: `phrase:${long}` }]
  const out = render('text', { ...explained, themes, overlooked }, { ...plain, width })
  expect(out.split('\n').filter((line) => [...line].length > width)).toEqual([])
  expect(out.replace(/\s+/g, ' ')).toContain(`0.5 “${long}” phrase:${long} Not given`)
})

it('marks stand under their words where control characters are shown before them', () => {
  const text = 'A\u202e choir sings.'
  const out = render('text', {
    ...explained,
    text,
    themes: [{ ...explained.themes[0]!, evidence: [{ text: 'choir', range: [3, 8], rule: 'x', weight: 1 }] }],
  })
  expect(out).toContain('  A<U+202E> choir sings.\n            ^^^^^ choir\n')
})

it.each(EXPLANATION_FORMATS)('$id lets no control character out', ({ render: write }) => {
  const evidence = [{ text: HOSTILE_TEXT, range: [0, HOSTILE_TEXT.length], rule: HOSTILE_TEXT, weight: 1 }] as const
  const hostile = {
    ...explained,
    text: HOSTILE_TEXT,
    themeNote: HOSTILE_TEXT,
    themes: explained.themes.map((theme) => ({ ...theme, id: HOSTILE_TEXT, evidence })),
    overlooked: [{ ...evidence[0], id: HOSTILE_TEXT, because: 'passing-mention' }] as const,
    sentences: [{ ...explained.sentences[0]!, text: HOSTILE_TEXT, cues: evidence }],
  }
  const bare = { ...hostile, themes: [] }
  expect(write(explanationOf(hostile, bare), { ...plain, paint: named })).not.toMatch(CONTROLS)
  expect(write(explanationOf(hostile, bare), plain)).not.toMatch(CONTROLS)
})

it('json is the explanation itself', () => {
  expect(JSON.parse(render('json'))).toEqual(explanationOf(explained))
})
