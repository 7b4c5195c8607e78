import { describe, expect, it } from 'vitest'
import { readFacts } from '../../../src/facts/index.ts'
import type { LetterKind } from '../../../src/model/types.ts'
import { placeLines } from '../placed.ts'
import { profileOf } from '../profile-of.ts'

const dates = (text: string, kind: LetterKind) => readFacts(placeLines(text), profileOf(kind)).dates

describe('the date of a letter', () => {
  it.each([
    '8 November 2019\nMs A Vale\nDear Ms Vale',
    'Ms A Vale\n8 November 2019\nDear Ms Vale',
    'Date: 8 November 2019\nDear Ms Vale',
    'Textphone 0161 618 8524 www.gov.uk/ofsted 8 November 2019\nDear Ms Vale',
    '8th November 2019 Ms A Vale Director of People\nDear Ms Vale',
  ])('stands above the salutation: %s', (head) => {
    expect(dates(head, 'revisit-letter').document).toMatchObject({ value: '2019-11-08' })
  })

  it('is null where none stands above it', () => {
    expect(dates('Dear Ms Vale\nOn 8 November 2019, Ofsted revisited Slough.', 'revisit-letter').document).toBeNull()
    expect(dates('Inspection dates: 3 to 7 June 2024', 'area-send-report').document).toBeNull()
  })
})

it('an article’s byline says when it was published', () => {
  expect(dates('Services praised\nBy A Vale\n16:42, 9 MAY 2024\nThe story.', 'news-article').published?.value).toBe(
    '2024-05-09',
  )
  expect(
    dates('Services praised\nIn May, things went well on 4 June 2021 in Slough for all who came.', 'news-article')
      .published,
  ).toBeNull()
})

it('a report’s label says when it was published', () => {
  const report = 'Inspection dates: 3 to 7 June 2024 Published: 12 August 2024\nInspection outcome'
  expect(dates(report, 'area-send-report').published?.value).toBe('2024-08-12')
})

it('a line of an unknown text says when it was published only where it says so', () => {
  expect(dates('A page\nPublished Friday, 7th June 2024\nThe story.', 'unknown').published?.value).toBe('2024-06-07')
  expect(dates('A paper\nDate of meeting: 7 June 2024\nThe story.', 'unknown').published).toBeNull()
})

it('a date that opens a paragraph of an article is no byline', () => {
  const story = `7 June 2024: ${'Leaders met and agreed on what to do next. '.repeat(5)}`
  expect(dates(`Services praised\n${story}`, 'news-article').published).toBeNull()
})
