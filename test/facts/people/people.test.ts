import { describe, expect, it } from 'vitest'
import { readFacts } from '../../../src/facts/index.ts'
import type { LetterKind, Person } from '../../../src/model/types.ts'
import { placeLines } from '../placed.ts'
import { profileOf } from '../profile-of.ts'

const people = (text: string, kind: LetterKind, part: Person['part']) =>
  readFacts(placeLines(text), profileOf(kind))
    .people.filter((person) => person.part === part)
    .map(({ name, role, organisation }) => [name, role, organisation])

describe('below a letter’s closing words', () => {
  const letter = `Dear Ms Vale
Yours sincerely
Ada Birch
Her Majesty’s Inspector
Ofsted | Care Quality Commission
Tom Ash | Ivy Elm
Regional Director, London | Deputy Chief Inspector
Ada Birch | Max Rowan
HMI Lead Inspector | CQC Inspector
CC: Department for Education
Clinical commissioning group
Department of Health and Social Care`

  it('stand those who signed and those who inspected', () => {
    expect(people(letter, 'revisit-letter', 'signatory')).toEqual([
      ['Ada Birch', 'Her Majesty’s Inspector', 'Ofsted'],
      ['Tom Ash', 'Regional Director, London', 'Ofsted'],
      ['Ivy Elm', 'Deputy Chief Inspector', 'Care Quality Commission'],
    ])
    expect(people(letter, 'revisit-letter', 'inspector')).toEqual([
      ['Ada Birch', 'HMI Lead Inspector', 'Ofsted'],
      ['Max Rowan', 'CQC Inspector', 'Care Quality Commission'],
    ])
  })

  it('stand the bodies that have a copy', () => {
    expect(people(letter, 'revisit-letter', 'copied')).toEqual([
      ['Department for Education', null, 'Department for Education'],
      ['Clinical commissioning group', null, null],
      ['Department of Health and Social Care', null, 'Department of Health and Social Care'],
    ])
  })

  it('are no inspectors in a stocktake', () => {
    const stocktake = 'Dear Ada\nYours sincerely\nTom Ash\nHead of Unit, Department for Education'
    expect(people(stocktake, 'stocktake-letter', 'inspector')).toEqual([])
    expect(people(stocktake, 'stocktake-letter', 'signatory')).toEqual([
      ['Tom Ash', 'Head of Unit', 'Department for Education'],
    ])
  })
})

it('a signatory’s body may stand on the line below the name', () => {
  const letter = 'Dear Ada\nYours sincerely\nTom Ash\nHead of Unit, Department for Education\nIvy Elm\nNHS England'
  expect(people(letter, 'stocktake-letter', 'signatory')).toEqual([
    ['Tom Ash', 'Head of Unit', 'Department for Education'],
    ['Ivy Elm', null, 'NHS England'],
  ])
})

describe('copies', () => {
  it('may be labelled with points', () => {
    const letter = 'Dear Ms Vale\nYours sincerely\nAda Birch\nHer Majesty’s Inspector\nc.c. Department for Education'
    expect(people(letter, 'joint-inspection-letter', 'copied')).toEqual([
      ['Department for Education', null, 'Department for Education'],
    ])
  })

  it('may go to people', () => {
    const text =
      'Dear Ada\nWe are copying this letter to: Tom Ash, Head of SEND, Rutland County Council; Ivy Elm, Regional Lead, and Max Rowan, DfE Case Lead.\nYours sincerely'
    expect(people(text, 'stocktake-letter', 'copied')).toEqual([
      ['Tom Ash', 'Head of SEND', 'Rutland County Council'],
      ['Ivy Elm', 'Regional Lead', null],
      ['Max Rowan', 'DfE Case Lead', 'Department for Education'],
    ])
  })

  it.each([
    ['NHS Kernow Clinical Commissioning Group', ['NHS Kernow Clinical Commissioning Group']],
    ['NHS North West London Integrated Care Board', ['NHS North West London Integrated Care Board']],
    ['NHS England Clinical commissioning group', ['NHS England', 'Clinical commissioning group']],
  ])('do not divide the name of a health body: %s', (list, names) => {
    const text = `Dear Ada\nYours sincerely\nTom Ash\nHer Majesty's Inspector\ncc: DfE\n${list}`
    expect(people(text, 'revisit-letter', 'copied').map(([name]) => name)).toEqual(['DfE', ...names])
  })

  it('may go to bodies', () => {
    const text = 'Dear Ada\nI am copying this letter to DfE and regional NHS England.\nYours sincerely'
    expect(people(text, 'monitoring-letter', 'copied').map(([name]) => name)).toEqual(['DfE', 'regional NHS England'])
  })
})

describe('an inspection team', () => {
  const report = `Inspection team
Ofsted | Care Quality Commission
Ada Birch, HMI, lead inspector | Ivy Elm, CQC lead inspector
~Area SEND inspection report: Rutland Local Area Partnership
Tom Ash, HMI | Max Rowan, CQC inspector
If you are not happy with the inspection, you can complain to Ofsted.
Piers Gate, Inspector of Trees`

  it('is read by columns, over page furniture, and ends at the standing text', () => {
    expect(people(report, 'area-send-report', 'inspector')).toEqual([
      ['Ada Birch', 'HMI, lead inspector', 'Ofsted'],
      ['Tom Ash', 'HMI', 'Ofsted'],
      ['Ivy Elm', 'CQC lead inspector', 'Care Quality Commission'],
      ['Max Rowan', 'CQC inspector', 'Care Quality Commission'],
    ])
  })
})

describe('the leaders of a partnership', () => {
  const ADA = ['Ada Birch', 'Director of Children’s Services', 'Rutland County Council']
  const IVY = ['Ivy Elm', 'Chief Executive', 'NHS Leicester, Leicestershire and Rutland ICB']

  it.each([
    `Local authority | Integrated care board
Rutland County Council | NHS Leicester, Leicestershire and Rutland ICB
Ada Birch, Director of Children’s Services | Ivy Elm, Chief Executive
www.rutland.gov.uk | www.llr.icb.nhs.uk
Catmose House | County Hall`,
    `Local authority | Integrated care board
Rutland County Council Ada Birch Director of Children’s Services www.rutland.gov.uk Catmose House | NHS Leicester, Leicestershire and Rutland ICB Ivy Elm Chief Executive llr.icb.nhs.uk County Hall`,
    `Local authority
Rutland County Council
Ada Birch, Director of Children’s Services
www.rutland.gov.uk
Catmose House
Integrated care board
NHS Leicester, Leicestershire and Rutland ICB
Ivy Elm, Chief Executive
www.llr.icb.nhs.uk
County Hall`,
  ])('stand under their bodies: layout %#', (table) => {
    const report = `Local area partnership details\n${table}\nInformation about this inspection`
    expect(people(report, 'area-send-report', 'leader')).toEqual([ADA, IVY])
  })
})

describe('the leaders of several bodies in one column', () => {
  const report = `Local area partnership details
Rutland County Council
Ada Birch, Director of Children’s Services
12 King Street
Oakham LE15 6AB
Leicester City Council
Tom Ash, Director
Information about this inspection`

  it('belong to the body above them, and no address to their office', () => {
    expect(people(report, 'area-send-report', 'leader')).toEqual([
      ['Ada Birch', 'Director of Children’s Services', 'Rutland County Council'],
      ['Tom Ash', 'Director', 'Leicester City Council'],
    ])
  })
})

describe('an article’s leaders', () => {
  const leaders = (text: string) => people(`A headline of five words\n${text}`, 'news-article', 'leader')

  it.each([
    [
      'Councillor Tom Ash, cabinet member for children, said it was fair.',
      ['Councillor Tom Ash', 'cabinet member for children', null],
    ],
    ['Its chief nurse, Ivy Elm, said: “We are sorry.”', ['Ivy Elm', 'chief nurse', null]],
    [
      'Leader of the county council Cllr Tom Ash has apologised.',
      ['Cllr Tom Ash', 'Leader of the county council', null],
    ],
    [
      'And Dame Ada Birch has been appointed as an independent chair to oversee it.',
      ['Dame Ada Birch', 'independent chair', null],
    ],
    [
      'In response Max Rowan, from the Kent and Medway ICB, points to demand.',
      ['Max Rowan', null, 'Kent and Medway ICB'],
    ],
  ])('%s', (text, leader) => {
    expect(leaders(text)).toEqual([leader])
  })

  it('are not its parents', () => {
    expect(leaders('Mother-of-two Sue Holly, whose son is autistic, said that it came as no surprise.')).toEqual([])
  })
})

describe('a file of several letters', () => {
  const second = `11 February 2020
Sir Noel Thorne
Corporate Director
Rutland County Council
Dear Sir Noel Thorne
Inspectors came in December. They met leaders, parents and pupils, and read what the area had written about its work.
Yours sincerely
Una Marsh`

  it('ends the signatures of the first before the next letterhead', () => {
    const text = `Dear Ms Vale\nYours sincerely\nAda Birch\nHer Majesty’s Inspector\n${second}`
    expect(people(text, 'revisit-letter', 'signatory')).toEqual([['Ada Birch', 'Her Majesty’s Inspector', 'Ofsted']])
    expect(people(text, 'revisit-letter', 'inspector')).toEqual([])
  })

  it('ends the copies there, too', () => {
    const text = `Dear Ms Vale\nYours sincerely\nAda Birch\ncc: Department for Education\n${second}`
    expect(people(text, 'revisit-letter', 'copied')).toEqual([
      ['Department for Education', null, 'Department for Education'],
    ])
  })

  it('copies no letter to the dates of the page below it', () => {
    const text =
      'Dear Ms Vale\nYours sincerely\nAda Birch\ncc: Department for Education\nPublished 19 November 2024\nLast updated 2 May 2025'
    expect(people(text, 'revisit-letter', 'copied')).toEqual([
      ['Department for Education', null, 'Department for Education'],
    ])
  })

  it('gives nobody a role of prose', () => {
    const prose =
      'The partnership has a plan that leaders and families wrote together, and it is followed by everyone. '
    const text = `Dear Ada\nYours sincerely\nTom Ash\nHead of Unit\n${prose.repeat(3)}\nHertfordshire County Council`
    for (const kind of ['stocktake-letter', 'revisit-letter'] as const)
      expect(people(text, kind, 'signatory').map(([name, role]) => [name, role])).toEqual([['Tom Ash', 'Head of Unit']])
  })
})

describe('copies named above the salutation', () => {
  it('are no addressees', () => {
    const text =
      'Ada Birch, Director of People, Rutland County Council\ncc: Tom Ash, Head of SEND, Rutland County Council\nDear Ada\nThe area did well.\nYours sincerely\nMax Rowan'
    expect(people(text, 'stocktake-letter', 'addressee')).toEqual([
      ['Ada Birch', 'Director of People', 'Rutland County Council'],
    ])
    expect(people(text, 'stocktake-letter', 'copied')).toEqual([['Tom Ash', 'Head of SEND', 'Rutland County Council']])
  })
})
