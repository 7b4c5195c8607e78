import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tagWords } from '../../src/language/index.ts'

describe('tagWords', () => {
  it('tags a plural noun and a number, each at its place', () => {
    const tagged = tagWords('three new apprenticeships')
    expect(tagged.map(({ range }) => range)).toEqual([
      [0, 5],
      [6, 9],
      [10, 25],
    ])
    expect(tagged[0]?.tags.has('Value')).toBe(true)
    expect(tagged[2]?.tags.has('Plural')).toBe(true)
    expect(tagged[1]?.tags.has('Plural')).toBe(false)
  })

  it('never points outside the phrase or at blanks', () => {
    const word = fc.constantFrom('two-thirds', '  of', 'don’t', '£5m', '(n=4)', 'schools;', '“Plan”', 'A.', '—')
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (parts) => {
        const phrase = parts.join(' ')
        for (const { range } of tagWords(phrase)) {
          expect(range[1]).toBeLessThanOrEqual(phrase.length)
          expect(phrase.slice(...range).trim()).not.toBe('')
        }
      }),
      { numRuns: 40 },
    )
  })
})
