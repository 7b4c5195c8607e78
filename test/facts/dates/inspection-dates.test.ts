import { describe, expect, it } from 'vitest'
import { readFacts } from '../../../src/facts/index.ts'
import type { LetterKind } from '../../../src/model/types.ts'
import { placeLines } from '../placed.ts'
import { profileOf } from '../profile-of.ts'

const dates = (text: string, kind: LetterKind) => readFacts(placeLines(text), profileOf(kind))
const period = (text: string, kind: LetterKind) => {
  const inspection = dates(text, kind).dates.inspection
  return inspection && `${inspection.start}/${inspection.end}`
}

describe('the dates of an inspection', () => {
  it('stand behind their label in a report', () => {
    expect(
      period('Inspection dates: 3 to 7 June 2024\nDate of previous inspection: 2 May 2018', 'area-send-report'),
    ).toBe('2024-06-03/2024-06-07')
    expect(period('Inspection dates:\n3 to 7 June 2024', 'area-send-report')).toBe('2024-06-03/2024-06-07')
    expect(period('**Inspection dates:** 3 to 7 June 2024', 'area-send-report')).toBe('2024-06-03/2024-06-07')
  })

  it('stand in the sentence that opens a letter', () => {
    const opening = 'Between 9 and 11 May 2022, Ofsted and the CQC revisited the area of Slough.'
    expect(period(`5 July 2022\nDear Ms Vale\n${opening}`, 'revisit-letter')).toBe('2022-05-09/2022-05-11')
    expect(period('Dear Ms Vale\nOn 9 May 2022, Ofsted and the CQC revisited Slough.', 'revisit-letter')).toBe(
      '2022-05-09/2022-05-09',
    )
  })

  it('are not those of an earlier inspection, nor of a publication', () => {
    expect(
      period(
        'Dear Ms Vale\nWe revisited Slough. The initial inspection was carried out from 4 to 8 June 2018.',
        'revisit-letter',
      ),
    ).toBeNull()
    expect(
      period('Dear Ms Vale\nThe inspection report, published on 9 May 2022, was held back.', 'revisit-letter'),
    ).toBeNull()
  })

  it('are in an article those that a report follows', () => {
    const text = 'The report of Slough, out now, follows inspections from September 29, 2025, to October 3, 2025.'
    expect(period(text, 'news-article')).toBe('2025-09-29/2025-10-03')
    expect(period(`Dear Ms Vale\n${text}`, 'revisit-letter')).toBeNull()
  })

  it('are null in a stocktake, whose meeting is no inspection', () => {
    expect(
      period('Dear Ms Vale\nThank you for the meeting held on 9 May 2022 after the inspection.', 'stocktake-letter'),
    ).toBeNull()
  })
})

describe('dates in page furniture', () => {
  const report = (footer: string) =>
    dates(`Inspection dates: 3 to 7 June 2024\n~Area SEND inspection report: Slough\n~${footer}`, 'area-send-report')

  it('that differ are told, and page 1 counts', () => {
    const { dates, problems } = report('3 to 9 June 2024')
    expect(dates.inspection).toMatchObject({ start: '2024-06-03', end: '2024-06-07' })
    expect(problems).toMatchObject([{ code: 'conflicting-dates', severity: 'info', span: [73, 89] }])
  })

  it('that agree are no problem', () => {
    expect(report('3 June to 7 June 2024').problems).toEqual([])
  })
})
