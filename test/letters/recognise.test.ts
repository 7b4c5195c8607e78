/** Which kind a text is taken for where several wordings speak for several kinds. */
import { describe, expect, it } from 'vitest'
import { HEADINGS, LETTERS, recognise } from '../../src/letters/index.ts'
import { placeParagraph } from '../../src/letters/news-placement.ts'
import { isPageLine } from '../../src/letters/page-lines.ts'
import { unknownText } from '../../src/letters/unknown.ts'
import { extract } from '../../src/pipeline.ts'
import { segment } from '../../src/segment/index.ts'
import { prose, sourceOf } from '../segment/letter-blocks.ts'

const kindsOf = (...texts: readonly string[]): string[] =>
  recognise(sourceOf(texts.map(prose)).blocks, LETTERS).map(({ profile }) => profile.kind)

describe('recognise', () => {
  it('takes no text for a letter that greets nobody and has none of its headings, for one of its phrases', () => {
    expect(kindsOf('A formal monitoring visit took place in spring.')).toEqual(['unknown'])
    expect(kindsOf('The six-month progress review of the improvement plan is over.')).toEqual(['unknown'])
    expect(kindsOf('Dear Ms Aldridge', 'A monitoring visit took place in spring.')).toEqual(['monitoring-letter'])
  })

  it('does not take a subject line alone for a letter of findings', () => {
    expect(kindsOf('Dear Ms Aldridge', 'Joint local area SEND inspection in Ambridge')).toEqual(['unknown'])
  })

  it.each([
    ['The inspection report maintains that reviews are late.', 'Cllr Grundy said: “We are sorry.'],
    ['Inspectors described plans as weak.', 'The letter adds that parents wait.'],
    ['“Plans are weak,” states the inspection team in a letter.', 'By Carys Grundy'],
    ['Inspectors acknowledged some change.', 'Published Friday, 7th June 2024'],
    ['The inspection found that plans are late.', 'We accept the findings of the report.'],
    ['The minister has issued the council with an improvement notice.', 'The notice sets out what must change.'],
  ])('takes "%s" and "%s" for news', (...texts) => {
    expect(kindsOf(...texts)[0]).toBe('news-article')
  })

  it('takes a committee paper that reports on a letter for none', () => {
    expect(kindsOf('Report to the Cabinet', 'Inspectors found that plans are late.', 'The report says why.')).toEqual([
      'unknown',
    ])
  })
})

it('a text whose likeliest kind leaves no finding is read as the next likely', async () => {
  const text = `Joint area SEND inspection in Swindon

In May, Ofsted and the CQC conducted a joint inspection of the local area of Swindon to judge the effectiveness of the area in implementing the reforms.

Swindon Council said: “We are grateful for the visit.”

Published: 3 June 2021
`
  const { kind, findings } = await extract({ file: 'page.txt', bytes: new TextEncoder().encode(text) })
  expect(kind).toBe('news-article')
  expect(findings.map(({ type }) => type)).toContain('response')
})

describe('lines of a page', () => {
  it.each([
    'Read next: Library to close',
    'Download the January 2021 revisit report',
    'pdf Read the full report on the visit(128 KB) .',
    'Try out our new website!',
    'Skip to main content',
    'Toggle mobile menu visibility',
    'Published Friday, 7th June 2024',
  ])('"%s" is one', (text) => expect(isPageLine(text)).toBe(true))

  it.each([
    'Above all, children wait too long.',
    'Comments from parents show that trust is low.',
    'Published plans are out of date.',
    'Related services do not talk to each other.',
    'Left without help, families despair.',
  ])('"%s" is none', (text) => expect(isPageLine(text)).toBe(false))

  it('a word to click on is kept apart from what follows', () => {
    expect(HEADINGS.isHeading('Share this')).toBe(true)
  })

  it('they are no findings of an unknown text', () => {
    const source = sourceOf([prose('Read next: the library will close in May.'), prose('Children wait too long here.')])
    expect(segment(source, unknownText).findings.map(({ content }) => content.text)).toEqual([
      'Children wait too long here.',
    ])
  })
})

describe('placeParagraph', () => {
  const story = { type: 'responses', attribution: 'respondent' } as const
  const partyOf = (text: string): string => placeParagraph({ text, listed: false }, story).attribution

  it.each([
    ['issuer', 'The local authority was issued with a direction on Friday.'],
    ['issuer', 'The council’s local offer is difficult to find, inspectors said.'],
    ['issuer', 'The council and the board are responsible for planning services in the county.'],
    ['other', 'The government has issued a notice to the council over its failure.'],
    ['other', 'A former director of children’s services will advise the council, according to the notice.'],
    ['respondent', 'The council and health bosses have apologised to every family.'],
    ['respondent', 'Deputy Helen Grundy said it was a good day for the city.'],
    ['respondent', 'Councillor Grundy, who leads on education, said he was pleased with the inspectors’ report.'],
    ['issuer', 'Our family hubs are described as a good idea.'],
    ['issuer', 'The team at Ambridge Council have received a great report.'],
    ['respondent', 'Ambridge Council and the NHS north-east Ambridge group, said: “We are sorry.”'],
    ['respondent', 'Ambridge Council (AC) and the area’s three NHS groups fully acknowledge the findings.'],
    ['respondent', 'Commenting on the report, Deputy Grundy said: “It is fair.”'],
    ['respondent', 'The council and its partners issued a statement.'],
    ['respondent', 'Apologising for the damning report, the director promised more staff.'],
  ])('%s: "%s"', (party, text) => expect(partyOf(text)).toBe(party))

  it('what others say does not go on where nobody takes it up', () => {
    const before = { type: 'narrative', attribution: 'other' } as const
    const place = (text: string): string => placeParagraph({ text, listed: false }, before).attribution
    expect(place('“They are late every time.”')).toBe('other')
    expect(place('Plans were out of date in most schools.')).toBe('issuer')
  })

  it('what an inspection may end with is no finding', () => {
    const before = { type: 'narrative', attribution: 'issuer' } as const
    const menu = placeParagraph({ text: 'There are three possible inspection outcomes:', listed: false }, before)
    expect(menu.type).toBe('context')
    expect(placeParagraph({ text: 'Arrangements are good for most.', listed: true }, menu).type).toBe('context')
    expect(placeParagraph({ text: 'Inspectors found delays in most schools.', listed: false }, menu).type).toBe(
      'narrative',
    )
  })

  it('a caption printed twice in a row is a caption', () => {
    const text = 'The town hall, where the meeting of the whole cabinet took place'
    expect(placeParagraph({ text: `${text} ${text}`, listed: false }, story).type).toBe('boilerplate')
  })
})
