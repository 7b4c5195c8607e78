import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuantities } from '../../../src/facts/quantities/index.ts'

const read = (text: string): unknown[] =>
  findQuantities(text).map(({ range, kind, value }) => [kind, text.slice(...range), value])

describe('findQuantities', () => {
  it('tells ages from waits in one sentence', () => {
    expect(read('Children under five wait over two years, and those aged 14 to 16 wait up to 18 months.')).toEqual([
      ['age-range', 'under five', 5],
      ['duration', 'over two years', 2],
      ['age-range', 'aged 14 to 16', '14-16'],
      ['duration', 'up to 18 months', 18],
    ])
  })

  it('tells years from counts', () => {
    expect(read('In 2019, 2,019 pupils left; by autumn 2021 it was 40% of 300 leavers.')).toEqual([
      ['date', '2019', '2019'],
      ['count', '2,019 pupils', 2019],
      ['date', 'by autumn 2021', '2021-autumn'],
      ['percent', '40% of 300 leavers', 40],
    ])
  })

  it('takes each end of a change for itself, and "last" for a verb where it is one', () => {
    expect(read('It rose from 12% to 30%. Appointments last 45 minutes.')).toEqual([
      ['percent', '12%', 12],
      ['percent', '30%', 30],
      ['duration', '45 minutes', 45],
    ])
  })

  it('gives units, and null where the text gives none', () => {
    expect(findQuantities('Waits of 78 weeks; it has grown beyond 80.').map(({ unit }) => unit)).toEqual([
      'weeks',
      null,
    ])
  })

  it.each([
    'One of the reasons is that one size does not fit all.',
    'There is a single point of contact and a first port of call.',
    'Under section 20 of the Children Act 1989, regulation 12 applies.',
    'Priority action 1 and improvement area 3 remain; see page 12 and paragraph 4.5.',
    'Call 0300 123 4567 or write to ZZ1 2AB.',
    'The ‘Ready by 5’ team and the ‘Strong at 25 Together’ service help.',
    'One-to-one help and 24/7 advice are there.',
    '',
  ])('finds nothing in %j', (text) => {
    expect(read(text)).toEqual([])
  })

  it('yields ordered ranges inside the text, never overlapping, and the same again', () => {
    const piece = fc.constantFrom(
      'over ',
      'two',
      '-',
      ' to ',
      '16',
      ' weeks ',
      '%',
      '£',
      'm ',
      '2023',
      '/24 ',
      'aged ',
      'May ',
      ' of ',
      'children ',
      'Year ',
      ', ',
      '.',
      ' and ',
      'no ',
      'half ',
      '‘',
      '’ ',
      'post-',
      'year-old ',
      'good or outstanding ',
      'a third of ',
      ' ',
      'last ',
      'the ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = pieces.join('').replace(/ +/g, ' ').trim()
        const found = findQuantities(text)
        let at = 0
        for (const { range, value } of found) {
          expect(range[0]).toBeGreaterThanOrEqual(at)
          expect(range[1]).toBeGreaterThan(range[0])
          expect(text.slice(...range)).toBe(text.slice(...range).trim())
          for (const single of [value].flat()) expect(single).not.toBeNaN()
          at = range[1]
        }
        expect(at).toBeLessThanOrEqual(text.length)
        expect(findQuantities(text)).toEqual(found)
      }),
      { numRuns: 500 },
    )
  })

  it('reads a long and hostile text in reasonable time', () => {
    const start = performance.now()
    for (const piece of ['1,', '1 ', 'over ', 'one hundred and ', '‘A ', 'aged 1 to '])
      findQuantities(piece.repeat(5000))
    expect(performance.now() - start).toBeLessThan(3000)
  })
})
