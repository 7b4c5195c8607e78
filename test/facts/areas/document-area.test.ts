import { describe, expect, it } from 'vitest'
import { readAreas, VOTES, weightOf } from '../../../src/facts/areas/document-area.ts'
import { findAreas } from '../../../src/facts/areas/find-areas.ts'
import { joinLines, readLines } from '../../../src/facts/passage.ts'
import { placeLines } from '../placed.ts'

const passage = (text: string) => joinLines(readLines(placeLines(text)))
const areas = (body: string, addresses = '') => {
  const { area, otherAreas } = readAreas(passage(body), passage(addresses))
  return { area: area?.name ?? null, others: otherAreas.map(({ name }) => name) }
}

describe('votes', () => {
  it.each(VOTES.map((vote) => [vote.name, vote] as const))(
    '%s counts for its example',
    (_, { example: [text, name], weight }) => {
      const mention = findAreas(text).find(({ area }) => area.name === name)
      expect(mention && weightOf(text, mention)).toBeGreaterThanOrEqual(weight)
    },
  )
})

describe('the area of a letter', () => {
  it('is the one that it says was inspected, however often it names another', () => {
    const body = `Joint area SEND revisit in Luton
Between 4 and 6 March 2019, Ofsted and the CQC revisited the area of Luton.
Pupils travel to Bedford. Some live in Bedford. Others study in Bedford.`
    expect(areas(body)).toEqual({ area: 'Luton', others: ['Bedford'] })
  })

  it('is not taken from the name of a health body', () => {
    expect(
      areas('Officials from the Herts and West Essex Integrated Care Board told families in Hertfordshire.'),
    ).toEqual({
      area: 'Hertfordshire',
      others: [],
    })
  })

  it('is not taken from a letterhead', () => {
    expect(areas('The inspection was carried out.', 'Ofsted\nAgora\n6 Cumberland Place\nNottingham')).toEqual({
      area: null,
      others: [],
    })
  })

  it('may be told by the council that is written to', () => {
    expect(areas('The inspection was carried out.', 'Director of People\nWigan Council')).toMatchObject({
      area: 'Wigan',
    })
  })

  it.each([
    [
      'LUTON AND BEDFORD SEND: 12 MONTH STOCKTAKE\nLeaders in Bedford met us. Bedford has a plan.',
      'Luton',
      ['Bedford'],
    ],
    [
      'Joint area SEND inspection in Luton and Bedford\nBedford has grown. Pupils in Bedford do well. Bedford: a success.',
      'Luton',
      ['Bedford'],
    ],
    ['Inspection of North and West Northamptonshire', 'North Northamptonshire', ['West Northamptonshire']],
    ['An article about Luton and Bedford. Families in Bedford wait.', 'Bedford', ['Luton']],
  ])('is the first of coordinated names: "%s"', (body, area, others) => {
    expect(areas(body)).toEqual({ area, others })
  })

  it('keeps the name of an area that has ended', () => {
    expect(areas('conducted a joint inspection of the local area of Cumbria to judge')).toMatchObject({
      area: 'Cumbria',
    })
  })

  it('is not where somebody worked before', () => {
    const text = 'A former Luton Borough Council chief executive will run services in Slough.'
    expect(areas(text)).toEqual({ area: 'Slough', others: [] })
  })

  it('is that of the headline rather than of a council that is named once', () => {
    expect(areas('Inspectors report on SEND services in Slough\nLuton Council').area).toBe('Slough')
  })
})
