import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findOrganisations } from '../../src/facts/organisations.ts'

const PARTNERS = ['Westmere County Council', 'NHS Westmereshire and East Vale Integrated Care Board']
const read = (text: string, known: readonly string[] = PARTNERS): string[][] =>
  findOrganisations(text, known).map(({ range, name }) => [text.slice(...range), name])

describe('findOrganisations', () => {
  it('gives national bodies their full names', () => {
    expect(read('Ofsted and the CQC wrote; the DfE and NHSE replied.')).toEqual([
      ['Ofsted', 'Ofsted'],
      ['CQC', 'Care Quality Commission'],
      ['DfE', 'Department for Education'],
      ['NHSE', 'NHS England'],
    ])
  })

  it('gives a partner its full name where a short form can mean only it', () => {
    const board = 'NHS Westmereshire and East Vale Integrated Care Board'
    expect(read('Officials from the county council and the ICB met the Westm and East Vale ICB.')).toEqual([
      ['county council', 'Westmere County Council'],
      ['ICB', board],
      ['Westm and East Vale ICB', board],
    ])
    expect(read('The council and the ICB met.', [...PARTNERS, 'Ambridge Borough Council'])).toEqual([['ICB', board]])
    expect(read('The council and the ICB met.', [])).toEqual([])
  })

  it('keeps another body of the same type apart', () => {
    expect(read('North Ambridge ICB and North Westmere Borough Council', ['NHS South Ambridge ICB'])).toEqual([
      ['North Ambridge ICB', 'North Ambridge Integrated Care Board'],
      ['North Westmere Borough Council', 'North Westmere Borough Council'],
    ])
  })

  it('leaves a short form that two partners share as it is written', () => {
    expect(read('Vale ICB met.', ['NHS East Vale ICB', 'NHS West Vale ICB'])).toEqual([
      ['Vale ICB', 'Vale Integrated Care Board'],
    ])
  })

  it('finds a partner by its name alone, however that name is formed', () => {
    expect(read('Ambridge Together met NHS Ambridge Together.', ['NHS Ambridge Together'])).toEqual([
      ['Ambridge Together', 'NHS Ambridge Together'],
      ['NHS Ambridge Together', 'NHS Ambridge Together'],
    ])
  })

  it.each([
    ['While Bath and North East Somerset Council agrees, it waits.', 'Bath and North East Somerset Council'],
    ['The Royal Borough of Kensington and Chelsea agrees.', 'Royal Borough of Kensington and Chelsea'],
    [
      'Staff of Ambridge Community Health NHS Foundation Trust agree.',
      'Ambridge Community Health NHS Foundation Trust',
    ],
    ['The Ambridge Parent Carer Forum agrees.', 'Ambridge Parent Carer Forum'],
    ['Families Together, the local parent carer forum, agrees.', 'Families Together'],
    ['The parent carer forum ABCD agrees.', 'ABCD'],
    ['Services of Ambridge CCG ended.', 'Ambridge Clinical Commissioning Group'],
  ])('finds the one body of %j', (text, name) => {
    expect(findOrganisations(text, []).map((found) => found.name)).toEqual([name])
  })

  it('finds both of two bodies in a list', () => {
    expect(read('Ambridge City Council and NHS Vale, Hill and Dale ICB', [])).toEqual([
      ['Ambridge City Council', 'Ambridge City Council'],
      ['NHS Vale, Hill and Dale ICB', 'NHS Vale, Hill and Dale Integrated Care Board'],
    ])
  })

  it.each([
    'The Youth Council met.',
    'SENDIASS helps parents.',
    'The local area partnership and the SEND board met.',
    'A multi-academy trust runs it.',
    'Parents trust the council tax office.',
    'The PCF and the local authority met.',
  ])('finds no body in %j', (text) => {
    expect(read(text)).toEqual([])
  })

  it('yields ordered ranges inside the text, never overlapping, and the same again', () => {
    const word = fc.constantFrom(
      'The',
      'NHS',
      'Vale',
      'and',
      'of',
      'Borough',
      'County',
      'Council',
      'ICB',
      'Trust',
      'CQC',
      ',',
      'the',
      'council',
      'PCF',
      'Westmere',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        const text = words.join(' ')
        const found = findOrganisations(text, PARTNERS)
        let at = 0
        for (const { range, name } of found) {
          expect(range[0]).toBeGreaterThanOrEqual(at)
          expect(range[1]).toBeGreaterThan(range[0])
          expect(name).not.toBe('')
          at = range[1]
        }
        expect(at).toBeLessThanOrEqual(text.length)
        expect(findOrganisations(text, PARTNERS)).toEqual(found)
      }),
    )
  })
})
