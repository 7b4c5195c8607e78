import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stemOf, words } from '../../src/language/index.ts'

describe('words', () => {
  it('gives place, lower case and Porter stem', () => {
    expect(words('Waiting times, too.')).toEqual([
      { range: [0, 7], lower: 'waiting', stem: 'wait' },
      { range: [8, 13], lower: 'times', stem: 'time' },
      { range: [15, 18], lower: 'too', stem: 'too' },
    ])
  })

  it('keeps hyphens and apostrophes, and stems without the possessive', () => {
    expect(words('Children’s co-production').map(({ lower, stem }) => [lower, stem])).toEqual([
      ["children's", 'children'],
      ['co-production', 'co-product'],
    ])
  })

  it('brings forms of a word together and keeps different words apart', () => {
    expect(new Set(['assessed', 'assesses', 'assessing'].map(stemOf)).size).toBe(1)
    expect(stemOf('plan')).not.toBe(stemOf('place'))
  })

  it('tells the same whether or not it has read a word before', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const first = words(text)
        expect(words(text)).toEqual(first)
        for (const { range, lower } of first) expect(lower).toHaveLength(text.slice(...range).toLowerCase().length)
      }),
    )
  })
})
