import { describe, expect, it } from 'vitest'
import { readFacts } from '../../../src/facts/index.ts'
import { placeLines } from '../placed.ts'
import { profileOf } from '../profile-of.ts'

const read = (stated: string) => {
  const text = `Inspection dates: 3 to 7 June 2024\n${stated}\nInspection outcome\nThe next full inspection will be within five years.`
  const { dates } = readFacts(placeLines(text), profileOf('area-send-report'))
  return [dates.previousInspectionStatus, dates.previousInspections.map(({ start, end }) => `${start}/${end}`)]
}

describe('previous inspections', () => {
  it.each([
    ['Dates of previous inspection: 2 to 6 July 2018', ['2018-07-02/2018-07-06']],
    ['Date of previous inspection: 2 July 2018', ['2018-07-02/2018-07-02']],
    ['Dates of previous inspections:\n28 February to 4 March 2022', ['2022-02-28/2022-03-04']],
    ['Previous inspection: 2 July 2018', ['2018-07-02/2018-07-02']],
    ['Dates of previous inspection: 2 to 6 July 2018 Published: 12 August 2024', ['2018-07-02/2018-07-06']],
    [
      'Dates of previous inspection: Inspectors came on 2 July 2018. They came back\non 9 March 2021.',
      ['2018-07-02/2018-07-02', '2021-03-09/2021-03-09'],
    ],
  ])('%s', (stated, periods) => {
    expect(read(stated)).toEqual(['stated', periods])
  })

  it.each([
    'Not previously inspected',
    'None',
    'Not applicable',
    'This is the first inspection of the area',
    'First area SEND inspection',
  ])('"%s" says that there was none', (words) => {
    expect(read(`Dates of previous inspection: ${words}`)).toEqual(['none', []])
  })

  it('are never the inspection itself', () => {
    expect(read('Previous inspection: 3 to 7 June 2024')).toEqual(['not-stated', []])
    expect(read('Previous inspections: 2 July 2018; 3 to 7 June 2024')).toEqual(['stated', ['2018-07-02/2018-07-02']])
  })

  it('are not stated where nothing is said', () => {
    expect(read('Lead inspector: A. Vale')).toEqual(['not-stated', []])
  })

  it('may be dated in a letter’s sentence', () => {
    const text =
      'Dear Ms Vale\nBetween 9 and 11 May 2022, Ofsted revisited the area. The initial inspection took place from 4 to 8 June 2018.'
    const { dates } = readFacts(placeLines(text), profileOf('revisit-letter'))
    expect(dates.previousInspections).toMatchObject([{ start: '2018-06-04', end: '2018-06-08' }])
  })
})
