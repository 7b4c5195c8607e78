/** Sections that tile, findings in their place: small letters with one thing planted in each. */
import { expect, it } from 'vitest'
import { LETTERS } from '../../src/letters/index.ts'
import { unknownText } from '../../src/letters/unknown.ts'
import type { LetterKind } from '../../src/model/types.ts'
import { segment } from '../../src/segment/index.ts'
import { type GivenBlock, heading, item, prose, sourceOf } from './letter-blocks.ts'

function segmented(kind: LetterKind, given: readonly GivenBlock[]): ReturnType<typeof segment> & { text: string } {
  const source = sourceOf(given)
  const profile = LETTERS.find((letter) => letter.kind === kind) ?? unknownText
  return { ...segment(source, profile), text: source.text }
}

const types = ({ sections }: ReturnType<typeof segment>): string[] => sections.map(({ type }) => type)

it('a text without blocks is one section', () => {
  const { sections } = segment({ ...sourceOf([]), text: ' \n ' }, unknownText)
  expect(sections.map(({ type, spans }) => [type, spans])).toEqual([['unclassified', [[0, 3]]]])
})

it('sections tile at the starts of lines, and a group holds no text of its own', () => {
  const { sections, text } = segmented('joint-inspection-letter', [
    prose('Dear Ms Aldridge'),
    heading('Main findings'),
    item('Leaders know the area well.'),
    heading('The effectiveness of the local area in identifying needs'),
    heading('Strengths'),
    item('Health visitors see every child at two.'),
  ])
  const found = sections.map(({ type, aspect, heading: head, spans }) => [
    type,
    aspect,
    head,
    spans.map(([from, to]) => text.slice(from, to)).join('|'),
  ])
  expect(found).toEqual([
    ['front-matter', null, null, 'Dear Ms Aldridge\n\n'],
    ['main-findings', null, 'Main findings', 'Main findings\n\n• Leaders know the area well.\n\n'],
    ['group', 'identification', 'The effectiveness of the local area in identifying needs', ''],
    [
      'strengths',
      'identification',
      'Strengths',
      'The effectiveness of the local area in identifying needs\n\nStrengths\n\n• Health visitors see every child at two.',
    ],
  ])
  expect(sections[3]?.parentId).toBe(sections[2]?.id)
})

it('furniture is no finding', () => {
  const { findings } = segmented('joint-inspection-letter', [
    heading('Strengths'),
    { kind: 'furniture', text: 'Page 3 of 9' },
    item('Plans are clear.'),
  ])
  expect(findings.map(({ content }) => content.text)).toEqual(['Plans are clear.'])
})

it('list items count within their section; a printed number counts more', () => {
  const { findings } = segmented('joint-inspection-letter', [
    heading('Strengths'),
    item('Plans are clear.'),
    item('Waits are short.'),
    heading('Areas for development'),
    item('Reviews are late.', '4.'),
  ])
  expect(findings.map(({ type, number }) => [type, number])).toEqual([
    ['strength', 1],
    ['strength', 2],
    ['development', 4],
  ])
})

it('an unknown heading does not inherit the judgement of the one before, and is told', () => {
  const result = segmented('joint-inspection-letter', [
    heading('Strengths'),
    item('Plans are clear.'),
    heading('Local arrangements'),
    prose('The council and the trust share one building in the middle of the town.'),
  ])
  expect(types(result)).toEqual(['front-matter', 'strengths', 'unclassified'].slice(3 - result.sections.length))
  expect(result.findings.map(({ type, headingPolarity }) => [type, headingPolarity])).toEqual([
    ['strength', 'strength'],
    ['observation', null],
  ])
  expect(result.problems.map(({ code }) => code)).toEqual(['unknown-heading'])
})

it('a lead-in before a list is no finding', () => {
  const { findings } = segmented('joint-inspection-letter', [
    heading('Main findings'),
    prose('Inspectors saw good work in three places, and these were:'),
    item('Devon.'),
  ])
  expect(findings.map(({ content }) => content.text)).toEqual(['Devon.'])
})

it('an item keeps the list inside it', () => {
  const inner = { ...item('a dashboard'), depth: 1 }
  const { findings } = segmented('joint-inspection-letter', [
    heading('Strengths'),
    item('Leaders know the area well. They have:'),
    inner,
    item('Parents are consulted.'),
  ])
  expect(findings.map(({ content, number }) => [number, content.text])).toEqual([
    [1, 'Leaders know the area well. They have: a dashboard'],
    [2, 'Parents are consulted.'],
  ])
})

it('a quoted demand keeps its list', () => {
  const { findings } = segmented('monitoring-letter', [
    heading('Priority action 1'),
    prose('Leaders should without delay improve:'),
    item('the timeliness of plans'),
    item('the quality of plans.'),
    prose('Plans are now written in time.'),
  ])
  expect(findings.map(({ type, content }) => [type, content.text])).toEqual([
    ['priority-action', 'Leaders should without delay improve: the timeliness of plans the quality of plans.'],
    ['progress', 'Plans are now written in time.'],
  ])
})

it('two actions quoted together share one discussion and one rating', () => {
  const { findings } = segmented('stocktake-letter', [
    prose('Area for Improvement 1: ‘Leaders should shorten the waits for speech therapy.’'),
    prose('Area for Improvement 4: ‘Leaders should help families while they wait for it.’'),
    heading('Progress rating (both areas): Amber-Red'),
    prose('Waits have fallen from 40 weeks to 18, and workshops are full.'),
  ])
  expect(
    findings.map(({ type, number, quoted, outcome, regarding }) => [type, number, quoted, outcome, regarding]),
  ).toEqual([
    ['improvement-area', 1, true, 'amber-red', []],
    ['improvement-area', 4, true, 'amber-red', []],
    ['progress', null, false, null, ['improvement-area-1', 'improvement-area-4']],
  ])
  expect(findings[0]?.content.text).toBe('Leaders should shorten the waits for speech therapy.')
})

it.each([
  ['Priority Actions 1 and 2:', 'priority-action', [1, 2]],
  ['Improvement areas 2, 3 and 4:', 'improvement-area', [2, 3, 4]],
])('the items under one label are quoted each, and regarded together: "%s"', (label, type, numbers) => {
  const { findings } = segmented('stocktake-letter', [
    prose('Improvement area 1: Leaders should improve the school transport.'),
    prose('Transport is on time.'),
    prose(label),
    ...numbers.map((number) => prose(`Leaders should urgently improve service ${number}.`)),
    prose('These were taken together. Services are better than they were.'),
  ])
  expect(findings.slice(2).map((draft) => [draft.type, draft.number, draft.quoted, draft.regarding])).toEqual([
    ...numbers.map((number) => [type, number, true, []]),
    ['progress', null, false, numbers.map((number) => `${type}-${number}`)],
  ])
})

it('a discussion ends what is regarded: the next action is regarded alone', () => {
  const { findings } = segmented('stocktake-letter', [
    prose('Priority Action 1: ‘Leaders should clear the backlog of reviews.’'),
    prose('The backlog has been halved since the summer.'),
    prose('Priority Action 2: ‘Leaders should agree on one set of data.’'),
    prose('One dashboard is now used by all partners.'),
  ])
  expect(findings.map(({ regarding }) => regarding)).toEqual([[], ['priority-action-1'], [], ['priority-action-2']])
})

it('in an unknown text prose is observed, titles and names are not', () => {
  const { findings } = segmented('unknown', [
    heading('Report to the committee'),
    prose('Jane Smith'),
    prose('The committee heard that waits had fallen.'),
  ])
  expect(findings.map(({ type, content }) => [type, content.text])).toEqual([
    ['observation', 'The committee heard that waits had fallen.'],
  ])
})

it('in an article the council’s words are responses, the inspectors’ are observations', () => {
  const { findings } = segmented('news-article', [
    prose('Inspectors have found that children in Devon wait too long for help.'),
    prose('Councillor Amy Grundy said the council accepted the findings in full.'),
  ])
  expect(findings.map(({ type, attribution }) => [type, attribution])).toEqual([
    ['observation', 'issuer'],
    ['response', 'respondent'],
  ])
})

it('a paragraph that news print twice in a row is one finding', () => {
  const text = 'Families in the town wait too long for a plan, say inspectors.'
  const { findings } = segmented('news-article', [prose(text), prose(text), prose('Inspectors found delays.')])
  expect(findings.map(({ content }) => content.text)).toEqual([text, 'Inspectors found delays.'])
})

it('the labels of a demand and of those who are responsible for it are no part of either', () => {
  const { findings } = segmented('area-send-report', [
    heading('Areas for priority action'),
    prose('Responsible body: Ambridge Council'),
    prose('Area for priority action: Leaders should urgently set up a board.'),
  ])
  expect(findings.map(({ type, content, bodies }) => [type, content.text, bodies])).toEqual([
    ['priority-action', 'Leaders should urgently set up a board.', 'Ambridge Council'],
  ])
})
