import { describe, expect, it } from 'vitest'
import { readFacts } from '../../src/facts/index.ts'
import type { LetterKind } from '../../src/model/types.ts'
import { placeLines } from './placed.ts'
import { profileOf } from './profile-of.ts'

const read = (text: string, kind: LetterKind) => readFacts(placeLines(text), profileOf(kind))

describe('partners', () => {
  it('are those who are said to be responsible for the services', () => {
    const report = `Slough Borough Council, NHS Frimley Integrated Care Board (ICB) and Slough Children’s Trust are jointly
responsible for the planning and commissioning of services.`
    expect(read(report, 'area-send-report').partners).toEqual({
      localAuthorities: ['Slough Borough Council'],
      healthBodies: ['NHS Frimley Integrated Care Board'],
    })
  })

  it('are of the article’s own area, and a board named twice is one', () => {
    const text = `SEND services in Slough
Luton Borough Council will help Slough Borough Council and NHS Devon Integrated Care Board.
NHS Devon said so.`
    expect(read(text, 'news-article').partners).toEqual({
      localAuthorities: ['Slough Borough Council'],
      healthBodies: ['NHS Devon Integrated Care Board'],
    })
  })

  it('may be several health bodies', () => {
    const report =
      'Surrey County Council, NHS Surrey Heartlands ICB and NHS Frimley ICB are responsible for commissioning and planning services.'
    expect(read(report, 'area-send-report').partners.healthBodies).toEqual([
      'NHS Surrey Heartlands ICB',
      'NHS Frimley ICB',
    ])
  })

  it('are those whom a letter addresses where no sentence names them', () => {
    const letter = `Ada Birch, Director of People, Wigan Council
Tom Ash, Chief Officer, NHS Wigan Borough Clinical Commissioning Group
Dear Ms Birch`
    expect(read(letter, 'joint-inspection-letter').partners).toEqual({
      localAuthorities: ['Wigan Council'],
      healthBodies: ['NHS Wigan Borough Clinical Commissioning Group'],
    })
  })

  it('are none where none is named', () => {
    expect(read('Dear Ms Vale', 'joint-inspection-letter').partners).toEqual({ localAuthorities: [], healthBodies: [] })
  })
})

describe('the title', () => {
  it.each<[string, LetterKind, string | null]>([
    [
      'Local area partnership report\nArea SEND inspection of West\nBerkshire Local Area Partnership\nInspection dates: 3 to 7 June 2024',
      'area-send-report',
      'Area SEND inspection of West Berkshire Local Area Partnership',
    ],
    [
      'Dear Ms Vale\nJoint area SEND revisit in Slough\nBetween 3 and 5 June 2019, Ofsted revisited Slough.',
      'revisit-letter',
      'Joint area SEND revisit in Slough',
    ],
    [
      'Dear Ms Vale\nJoint local area SEND inspection in Bedford Borough and Central Bedfordshire\nOn 5 July 2019, Ofsted visited.',
      'joint-inspection-letter',
      'Joint local area SEND inspection in Bedford Borough and Central Bedfordshire',
    ],
    [
      'Dear Ms Vale\nJoint area SEND revisit in Slough and what followed',
      'revisit-letter',
      'Joint area SEND revisit in Slough',
    ],
    [
      'Area SEND inspection of the Royal Borough of Kensington and Chelsea Local Area Partnership\nInspection dates: 3 to 7 June 2024',
      'area-send-report',
      'Area SEND inspection of the Royal Borough of Kensington and Chelsea Local Area Partnership',
    ],
    [
      'Dear Ada,\nSLOUGH: DEEP DIVE INTO\nTHE STRATEGIC PLAN\nThank you for taking part.',
      'stocktake-letter',
      'SLOUGH: DEEP DIVE INTO THE STRATEGIC PLAN',
    ],
    ['Dear Ada,\nThank you for taking part.', 'stocktake-letter', null],
    [
      '4 March 2024\nTom Ash, Head of Inspection\nSLOUGH SEND: 12 MONTH STOCKTAKE OF\nTHE STRATEGIC PLAN\nDear Ada,\nThank you for taking part.',
      'stocktake-letter',
      'SLOUGH SEND: 12 MONTH STOCKTAKE OF THE STRATEGIC PLAN',
    ],
    ['Tom Ash, Head of Inspection\nDear Ada,\nThank you for taking part.', 'stocktake-letter', null],
    [
      'Home > News > Slough\nFamilies wait too long, inspectors say\nBy A Reporter',
      'news-article',
      'Families wait too long, inspectors say',
    ],
    [
      'Skip to main content\nMonday, June 3, 2019\nPublished Friday, 7th June 2024\nFamilies wait too long, inspectors say',
      'news-article',
      'Families wait too long, inspectors say',
    ],
  ])('%j', (text, kind, title) => {
    expect(read(text, kind).title).toBe(title)
  })
})

describe('issuers', () => {
  it('are the inspectorates that the letter names', () => {
    expect(
      read('Dear Ada\nOfsted and the Care Quality Commission revisited Slough.', 'revisit-letter').issuers,
    ).toEqual(['Ofsted', 'Care Quality Commission'])
    expect(read('Dear Ada\nOfsted revisited Slough.', 'revisit-letter').issuers).toEqual(['Ofsted'])
  })

  it('are in a stocktake those of letterhead and signatures', () => {
    const letter = `Department
for Education
Dear Ada
Ofsted inspected the area.
Yours sincerely
Ivy Elm
Regional Lead, NHS England South East`
    expect(read(letter, 'stocktake-letter').issuers).toEqual(['Department for Education', 'NHS England South East'])
  })

  it('are unknown in an article', () => {
    expect(read('A headline of five words\nOfsted and the CQC said so.', 'news-article').issuers).toEqual([])
  })
})

describe('the framework', () => {
  it.each<[LetterKind, string, string | null]>([
    ['joint-inspection-letter', '', '2016'],
    ['revisit-letter', '', '2016'],
    ['area-send-report', '', '2023'],
    ['monitoring-letter', '', '2023'],
    ['stocktake-letter', 'progress against your priority action plan', '2023'],
    ['stocktake-letter', 'progress against the written statement of action', '2016'],
    ['news-article', 'Inspectors found systemic failings in the town.', '2023'],
    ['news-article', 'The school has a new roof.', null],
    ['unknown', 'the local area partnership', null],
  ])('%s: "%s" is of %s', (kind, text, framework) => {
    expect(read(`Dear Ada\n${text}`, kind).framework).toBe(framework)
  })
})

it('states nothing about an empty document', () => {
  expect(read('', 'unknown')).toEqual({
    framework: null,
    area: null,
    otherAreas: [],
    title: null,
    issuers: [],
    dates: {
      document: null,
      inspection: null,
      previousInspections: [],
      previousInspectionStatus: 'not-stated',
      published: null,
    },
    references: [],
    outcome: null,
    people: [],
    partners: { localAuthorities: [], healthBodies: [] },
    problems: [],
  })
})
