import { describe, expect, it } from 'vitest'
import { type Correction, correct, strayCorrections } from '../../src/corrections/index.ts'
import type { Finding } from '../../src/model/types.ts'
import { makeDocument, makeFinding, makeTheme } from '../render/sample-report.ts'

const NOTHING: Omit<Correction, 'finding'> = { themes: null, primary: null, polarity: null, note: null }

const tagged = makeFinding({
  id: 'f1',
  themes: [makeTheme('ehcp', true, 0.8), makeTheme('equity', false, 0.5)],
})

const correctionsOf = (...given: readonly Correction[]): ReadonlyMap<string, Correction> =>
  new Map(given.map((one) => [one.finding, one]))

function corrected(finding: Finding, given: Partial<Correction>): Finding {
  const correction = { ...NOTHING, finding: finding.id, ...given }
  return correct(makeDocument({ findings: [finding] }), correctionsOf(correction)).findings[0]!
}

const briefly = ({ themes }: Finding) => themes.map(({ id, primary, score, source }) => [id, primary, score, source])

describe('themes', () => {
  it('are the analyst’s, the primary one first, each of score 1', () => {
    expect(briefly(corrected(tagged, { themes: ['equity', 'transport'], primary: 'transport' }))).toEqual([
      ['transport', true, 1, 'analyst'],
      ['equity', false, 1, 'analyst'],
    ])
  })

  it('keep the tagger’s evidence, else have the whole finding for it', () => {
    const [equity, transport] = corrected(tagged, { themes: ['equity', 'transport'] }).themes
    expect(equity?.evidence).toEqual(tagged.themes[1]?.evidence)
    expect(transport?.evidence).toEqual([{ text: tagged.text, spans: tagged.spans, rule: 'analyst', weight: null }])
  })

  it.each<[string, Partial<Correction>, string[]]>([
    ['the tagger’s where that is among them', { themes: ['equity', 'ehcp'] }, ['ehcp', 'equity']],
    ['the first where it is not', { themes: ['transport', 'equity'] }, ['transport', 'equity']],
    ['counted though it is not listed', { themes: ['equity'], primary: 'transport' }, ['transport', 'equity']],
  ])('have a primary one: %s', (_, given, ids) => {
    const { themes } = corrected(tagged, given)
    expect(themes.map(({ id }) => id)).toEqual(ids)
    expect(themes.map(({ primary }) => primary)).toEqual(ids.map((_, index) => index === 0))
  })

  it('stay the tagger’s beside a primary one that alone was decided', () => {
    expect(briefly(corrected(tagged, { primary: 'equity' }))).toEqual([
      ['equity', true, 1, 'analyst'],
      ['ehcp', false, 0.8, 'tagger'],
    ])
  })

  it('may be none, and then a note says who said so', () => {
    const { themes, themeNote, byAnalyst } = corrected(tagged, { themes: [] })
    expect([themes, themeNote, byAnalyst]).toEqual([[], 'an analyst coded no theme', ['themes']])
    expect(corrected(tagged, { themes: [], note: 'x' })).toMatchObject({
      themeNote: 'x',
      byAnalyst: ['themes', 'note'],
    })
  })

  it('are untouched where only the polarity was decided', () => {
    const mixed = corrected({ ...tagged, polaritySource: 'section' }, { polarity: 'mixed' })
    expect([mixed.polarity, mixed.polaritySource, mixed.themes]).toEqual(['mixed', 'judged', tagged.themes])
    expect(mixed.byAnalyst).toEqual(['polarity'])
    expect(corrected(tagged, { note: 'x' })).toEqual({ ...tagged, themeNote: 'x', byAnalyst: ['note'] })
    expect(corrected(tagged, {})).toBe(tagged)
  })
})

it('the tagger’s note falls with its themes, and an analyst’s note stands', () => {
  const untagged = makeFinding({ id: 'f1', themeNote: 'no phrase of the codebook was found' })
  expect(corrected(untagged, { themes: ['ehcp'] }).themeNote).toBeNull()
  expect(corrected(untagged, { themes: ['ehcp'], note: 'see page 2' }).themeNote).toBe('see page 2')
  expect(corrected(untagged, { polarity: 'neutral' }).themeNote).toBe('no phrase of the codebook was found')
})

it('leaves other findings and the document given as they were', () => {
  const document = makeDocument({ findings: [tagged, makeFinding({ id: 'f2' })] })
  const before = JSON.stringify(document)
  const after = correct(document, correctionsOf({ ...NOTHING, finding: 'f1', themes: ['equity'] }))
  expect(after.findings[1]).toBe(document.findings[1])
  expect(JSON.stringify(document)).toBe(before)
  expect(correct(document, correctionsOf({ ...NOTHING, finding: 'f3', themes: [] }))).toBe(document)
})

it('corrections that meet no finding are told, in their order', () => {
  const corrections = correctionsOf(
    { ...NOTHING, finding: 'f9' },
    { ...NOTHING, finding: 'f1' },
    { ...NOTHING, finding: 'f3' },
  )
  expect(strayCorrections([makeDocument({ findings: [tagged] })], corrections)).toMatchObject([
    { code: 'correction-without-finding', severity: 'warning', message: expect.stringContaining('f9') },
    { code: 'correction-without-finding', message: expect.stringContaining('f3') },
  ])
})
