import { describe, expect, it } from 'vitest'
import { compilePattern, matchAt } from '../../src/polarity/pattern.ts'
import { indexPatterns } from '../../src/polarity/pattern-index.ts'
import { tokensOf } from '../../src/polarity/tokens.ts'

const match = (pattern: string, text: string, from = 0) => matchAt(compilePattern(pattern), tokensOf(text), from)

describe('matchAt', () => {
  it.each([
    ['too many|few', 'Too few nurses came', 2],
    ['improv*', 'Improvements came', 1],
    ['not ... enough', 'not nearly quick enough', 4],
    ['has|have begun $', 'has begun', 2],
  ])('%s is found in "%s"', (pattern, text, end) => {
    expect(match(pattern, text)).toBe(end)
  })

  it.each([
    ['improv*', 'they improve'],
    ['wait', 'waited'],
    ['has|have begun $', 'has begun well'],
    ['not ... enough', 'not here, and enough'],
    ['not ... enough', 'not one of them all was early enough'],
    ['good ... help', 'good but not help'],
  ])('%s is not found at the beginning of "%s"', (pattern, text) => {
    expect(match(pattern, text)).toBeNull()
  })

  it('holds a pattern to the beginning', () => {
    expect(match('^continue', 'They continue', 1)).toBeNull()
    expect(match('^continue', 'Continue')).toBe(1)
  })
})

describe('indexPatterns', () => {
  const index = indexPatterns([
    ['as', 'short'],
    ['as well as', 'long'],
    ['as|so well as', 'later'],
  ])

  it('gives the longest match, of equals the first', () => {
    expect(index.longestAt(tokensOf('as well as'), 0)).toEqual({ from: 0, to: 3, value: 'long' })
    expect(index.longestAt(tokensOf('as new'), 0)?.value).toBe('short')
    expect(index.longestAt(tokensOf('new'), 0)).toBeNull()
    expect(index.longestAt([], 0)).toBeNull()
  })
})
