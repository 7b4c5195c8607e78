import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NUMBER, numberOf } from '../../../src/facts/quantities/numerals.ts'

const only = new RegExp(`^${NUMBER}$`, 'i')

describe('numerals', () => {
  it.each([
    ['nine', 9],
    ['Twenty-one', 21],
    ['a hundred and ten', 110],
    ['three hundred', 300],
    ['a dozen', 12],
    ['1,200', 1200],
    ['38.5', 38.5],
    ['1.2 million', 1_200_000],
    ['zero', 0],
  ])('%s is %d', (written, value) => {
    expect(written).toMatch(only)
    expect(numberOf(written)).toBe(value)
  })

  it.each(['ninety-year', 'A5', '1.2.3', 'tents', ''])('%j is no number', (written) => {
    expect(written).not.toMatch(only)
  })

  it('reads back every whole number with thousands separators', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), (value) => {
        const written = String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')
        expect(written).toMatch(only)
        expect(numberOf(written)).toBe(value)
      }),
    )
  })

  it('says of other words that they are no number', () => {
    expect(numberOf('several')).toBeNaN()
    expect(numberOf('')).toBeNaN()
  })
})
