import { describe, expect, it } from 'vitest'
import { clauseScore, cuesOf } from '../../src/polarity/clause-score.ts'
import { CUES } from '../../src/polarity/cues/index.ts'
import { NEUTRAL_CUES } from '../../src/polarity/cues/neutral.ts'
import { OPENERS, openingOf } from '../../src/polarity/openers.ts'
import { readSentence } from '../../src/polarity/reading.ts'
import { tokensOf } from '../../src/polarity/tokens.ts'

const PATTERN = /^\^?[a-z'-]+\*?(?:\|[a-z'-]+\*?)*(?: (?:\.\.\.|[a-z'-]+\*?(?:\|[a-z'-]+\*?)*))*(?: \$)?$/

describe.each(CUES.map((cue) => [cue.id, cue] as const))('cue %s', (_, cue) => {
  it.each(cue.examples)('is found in "%s"', (example) => {
    expect(cuesOf(tokensOf(example)).map(({ value }) => value)).toContain(cue.weight)
  })

  it('has patterns that can be read', () => {
    expect(cue.patterns.filter((pattern) => !PATTERN.test(pattern) || /^\^?\w\*/.test(pattern))).toEqual([])
  })
})

describe('neutral cues', () => {
  it.each(NEUTRAL_CUES.flatMap(({ examples }) => examples))('"%s" is descriptive', (example) => {
    expect(readSentence(example).descriptive).toBe(true)
  })

  it.each(['Staff know the plans well.', 'Work has started to help.', 'They planned it.'])(
    '"%s" is not',
    (sentence) => {
      expect(readSentence(sentence).descriptive).toBe(false)
    },
  )
})

describe('openers', () => {
  it.each(OPENERS.flatMap(({ opening, examples }) => examples.map((example) => [example, opening] as const)))(
    '"%s" %s',
    (example, opening) => {
      expect(openingOf(tokensOf(example))).toBe(opening)
    },
  )

  it('is plain where a sentence begins afresh', () => {
    expect(openingOf(tokensOf('Leaders, however, know this.'))).toBe('plain')
  })
})

it('no two cues share an id', () => {
  const ids = CUES.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

describe('clauseScore', () => {
  const score = (text: string) => clauseScore(tokensOf(text))

  it('turns praise round where it is denied, and fault where it is reduced or denied', () => {
    expect(score('The support is strong.')).toBeGreaterThan(0)
    expect(score('The support is not strong.')).toBeLessThan(0)
    expect(score('Families face delays.')).toBeLessThan(0)
    expect(score('The team reduced delays.')).toBeGreaterThan(0)
    expect(score('Delays have reduced.')).toBeGreaterThan(0)
    expect(score('Delays have not reduced.')).toBeLessThan(0)
    expect(score('Access to services has been restricted.')).toBeLessThan(0)
  })

  it('hardly counts praise that a demand asks for', () => {
    expect(score('Leaders must ensure effective, timely and robust support.')).toBeLessThan(-2)
  })

  it('says nothing of words that only look like a cue', () => {
    expect(score('The plan covers health as well as care.')).toBe(0)
    expect(score('')).toBe(0)
  })

  it('stays within 5 either way', () => {
    expect(score('Poor, slow, weak, unclear, inconsistent and late.')).toBe(-5)
    expect(score('Strong, effective, robust, successful, positive and skilled.')).toBe(5)
  })
})
