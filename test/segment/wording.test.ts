import { describe, expect, it } from 'vitest'
import {
  beforeLeadIn,
  goesOn,
  isCourtesy,
  isProse,
  labelNumber,
  leadsIn,
  quotedRange,
} from '../../src/segment/wording.ts'
import { sourceOf } from './letter-blocks.ts'

it.each([
  ['2', 2],
  ['12', 12],
  ['two', 2],
  ['Ten', 10],
  ['0', null],
  ['eleven', 11],
  ['dozen', null],
  ['', null],
  [undefined, null],
])('the number of a label that prints %s is %s', (printed, number) => {
  expect(labelNumber(printed)).toBe(number)
})

describe('what a label quotes', () => {
  it.each([
    ['Priority Action 1: ‘Leaders should clear the backlog.’', 18, 'Leaders should clear the backlog.'],
    ['Priority Action 1: "Leaders should clear the backlog".', 18, 'Leaders should clear the backlog'],
    ['Priority Action 1 – Leaders should clear the backlog.', 17, 'Leaders should clear the backlog.'],
    ['It’s the partners’ plan that should be clear.', 0, 'It’s the partners’ plan that should be clear.'],
    ['Priority Action 1: EHC plans', 18, 'EHC plans'],
    ['Priority Action 1:', 18, null],
  ])('%s', (text, from, quoted) => {
    const range = quotedRange(text, from)
    expect(range === null ? null : text.slice(...range)).toBe(quoted)
  })
})

it.each([
  ['paragraph', 'The committee heard that waits had fallen.', true],
  ['bullet', 'short waits', true],
  ['paragraph', 'Jane Smith', false],
  ['paragraph', 'MINUTES OF THE MEETING HELD ON MONDAY.', false],
  ['paragraph', 'To be decided.', false],
  ['heading', 'What families in the county have told inspectors about the help that is there for them', false],
  [
    'paragraph',
    'The committee heard that waits had fallen in each of the towns, and that parents who had moved there were pleased with the',
    true,
  ],
] as const)('a %s with "%s" is prose: %s', (kind, text, expected) => {
  expect(isProse(sourceOf([{ kind, text }]).blocks[0]!)).toBe(expected)
})

it.each([
  ['These include:', true],
  ['Waits have fallen. Staff now:', true],
  ['Waits have fallen.', false],
])('"%s" leads in a list: %s', (text, expected) => {
  expect(leadsIn(sourceOf([{ kind: 'paragraph', text }]).blocks[0]!)).toBe(expected)
})

it.each([
  ['Leaders should improve the quality of', 'plans for children.', true],
  ['Leaders should improve plans.', 'plans for children.', false],
  ['the lack of joint commissioning', 'the poor quality of plans', false],
])('"%s" goes on with "%s": %s', (before, text, expected) => {
  expect(goesOn(before, sourceOf([{ kind: 'paragraph', text }]).blocks[0]!)).toBe(expected)
})

describe('isCourtesy', () => {
  it.each([
    ['Thank you for meeting us on 6 March. I am grateful to everyone who took part.', true],
    ['We would like to thank you for your plan.', true],
    ['Thank you for your plan. We have concluded that it is fit for purpose.', false],
    ['Parents thank the service.', false],
  ])('%s', (text, courtesy) => expect(isCourtesy(text)).toBe(courtesy))
})

it('beforeLeadIn: only the last sentence leads in', () => {
  const text = 'Families wait too long. Trust is low. These are the weaknesses:'
  expect(beforeLeadIn(text)).toEqual([0, 'Families wait too long. Trust is low.'.length])
  expect(beforeLeadIn('These are the weaknesses:')).toBeNull()
})
