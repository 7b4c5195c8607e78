import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Facts, readFacts } from '../../src/facts/index.ts'
import type { LetterKind, Person } from '../../src/model/types.ts'
import { placeLines, placeParagraphs } from './placed.ts'
import { profileOf } from './profile-of.ts'

const read = (file: string): string => readFileSync(new URL(`../../seeds/${file}`, import.meta.url), 'utf8')
const names = (facts: Facts, part: Person['part']): string[] =>
  facts.people.filter((person) => person.part === part).map(({ name }) => name)

const LAYOUTS = { 'a block a line': placeLines, 'a block a paragraph': placeParagraphs }

/** Seed 000 has no blank lines, so that only a reader who knows letters can make paragraphs of it. */
const SEEDS: { file: string; kind: LetterKind; layouts: (keyof typeof LAYOUTS)[]; check: (facts: Facts) => void }[] = [
  {
    file: '000_69a02a794835c36c.txt',
    kind: 'joint-inspection-letter',
    layouts: ['a block a line'],
    check(facts) {
      expect(facts.area).toEqual({ name: 'Hertfordshire', gssCode: 'E10000015', region: 'East of England' })
      expect(facts.framework).toBe('2016')
      expect(facts.title).toBe('Joint local area SEND inspection in Hertfordshire')
      expect(facts.dates.document).toBeNull()
      expect(facts.dates.inspection).toMatchObject({ start: '2016-07-04', end: '2016-07-08' })
      expect(facts.outcome).toBeNull()
      expect(names(facts, 'addressee')).toEqual(['Ms Coles'])
      expect(names(facts, 'signatory')).toEqual(['Heather Yaxley', 'Andrew Cook', 'Susan McMillan'])
      expect(names(facts, 'inspector')).toEqual([
        'Heather Yaxley',
        'Sue Talbot',
        'James Hourigan',
        'Suzanne McDonnell',
        'Lee Carey',
      ])
      expect(names(facts, 'copied')).toHaveLength(5)
    },
  },
  {
    file: '001_612cd05332875051.txt',
    kind: 'stocktake-letter',
    layouts: ['a block a line', 'a block a paragraph'],
    check(facts) {
      expect(facts.area?.name).toBe('Hertfordshire')
      expect(facts.otherAreas).toEqual([])
      expect(facts.framework).toBe('2023')
      expect(facts.issuers).toEqual(['Department for Education', 'NHS East of England'])
      expect(facts.dates.document?.value).toBe('2025-01-15')
      expect(facts.dates.inspection).toBeNull()
      expect(facts.references.map(({ what, date }) => [what, date?.value])).toEqual([
        ['other', '2024-11-07'],
        ['next-review', '2025-01'],
        ['next-review', '2025-01-27'],
      ])
      expect(facts.people.filter(({ part }) => part === 'addressee')).toEqual([
        {
          name: 'Jo Fisher',
          role: "Director of Children's Services",
          organisation: 'Hertfordshire County Council',
          part: 'addressee',
        },
        {
          name: 'Councillor Richard Roberts',
          role: 'Leader of the Council',
          organisation: 'Hertfordshire County Council',
          part: 'addressee',
        },
        {
          name: 'Beverley Flowers',
          role: 'Deputy Chief Executive Officer',
          organisation: 'Hertfordshire and West Essex Integrated Care Board',
          part: 'addressee',
        },
      ])
      expect(names(facts, 'signatory')).toEqual(['André Ellis', 'Anneliese Hillyer-Thake'])
      expect(names(facts, 'copied')).toHaveLength(9)
    },
  },
  {
    file: '002_ec0230254d367310.txt',
    kind: 'joint-inspection-letter',
    layouts: ['a block a line', 'a block a paragraph'],
    check(facts) {
      expect(facts.area).toEqual({ name: 'Herefordshire', gssCode: 'E06000019', region: 'West Midlands' })
      expect(facts.otherAreas).toEqual([])
      expect(facts.dates.document).toMatchObject({ value: '2016-10-18', text: '18 October 2016' })
      expect(facts.dates.inspection).toMatchObject({ start: '2016-09-26', end: '2016-09-30' })
      expect(facts.people.slice(0, 3)).toEqual([
        {
          name: 'Jo Davidson',
          role: "Director of Children's Wellbeing",
          organisation: 'Herefordshire Council',
          part: 'addressee',
        },
        {
          name: 'Simon Hairsnape',
          role: 'Clinical Commissioning Group Chief Officer',
          organisation: null,
          part: 'addressee',
        },
        { name: 'Les Knight', role: 'local area nominated officer', organisation: null, part: 'addressee' },
      ])
      expect(names(facts, 'inspector')).toEqual(['Simon Mosley', 'Pauline Hyde', 'Mark Emly', 'Lea Pickerill'])
      expect(facts.partners).toEqual({ localAuthorities: ['Herefordshire Council'], healthBodies: [] })
    },
  },
  {
    file: '003_494e3917a38349b5.txt',
    kind: 'news-article',
    layouts: ['a block a line', 'a block a paragraph'],
    check(facts) {
      expect(facts.area?.name).toBe('Hertfordshire')
      expect(facts.otherAreas).toEqual([])
      expect(facts.issuers).toEqual([])
      expect(facts.dates).toMatchObject({ document: null, inspection: null, published: null })
      expect(facts.outcome).toMatchObject({
        code: 'systemic-failings',
        reported: true,
        priorityActionPlanRequired: true,
        writtenStatementOfAction: null,
      })
      expect(facts.references.map(({ what, date }) => [what, date?.value])).toEqual([
        ['report-publication', '--11-10'],
        ['plan-due', '--12-19'],
      ])
      expect(names(facts, 'leader')).toEqual(['Dame Christine Lenehan', 'Cllr Richard Roberts', 'Elliot Howard-Jones'])
    },
  },
  {
    file: '004_17da9565d48b1a52.txt',
    kind: 'monitoring-letter',
    layouts: ['a block a line'],
    check(facts) {
      expect(facts.area?.name).toBe('Hertfordshire')
      expect(facts.title).toBe('Area SEND monitoring inspection to Hertfordshire Local Area Partnership')
      expect(facts.dates.document?.value).toBe('2025-12-02')
      expect(facts.dates.inspection).toMatchObject({ start: '2025-10-20', end: '2025-10-22' })
      expect(facts.dates.previousInspectionStatus).toBe('not-stated')
      expect(facts.outcome).toMatchObject({ code: 'effective-action', priorityActionPlanRequired: false })
      expect(facts.references.map(({ what, date }) => [what, date?.value])).toEqual([
        ['report-publication', '2023-07-10'],
      ])
      expect(names(facts, 'inspector')).toEqual([
        'Charlie Fordham',
        'Geraldine Bates',
        'Margaret Burke',
        'Daniel Carrick',
      ])
      expect(facts.partners).toEqual({
        localAuthorities: ['Hertfordshire County Council'],
        healthBodies: ['Hertfordshire and West Essex Integrated Care Board'],
      })
    },
  },
]

describe.each(SEEDS)('seed $file', ({ file, kind, layouts, check }) => {
  it.each(layouts)('states its facts when a reader gives %s', (layout) => {
    check(readFacts(LAYOUTS[layout](read(file)), profileOf(kind)))
  })
})
