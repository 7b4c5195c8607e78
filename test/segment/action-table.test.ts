import { describe, expect, it } from 'vitest'
import { ActionTable } from '../../src/segment/action-table.ts'
import type { FindingDraft } from '../../src/segment/finding-draft.ts'
import { mapText } from '../../src/text/mapped-text.ts'
import type { Block } from '../../src/text/source.ts'

const PLAN = 'Leaders should urgently plan enough places for children.'
const PAY = 'Leaders in health should pay for therapy.'
const SHORT = 'Clear the backlog of reviews'

/** The rows of a table, one cell a line. The same words are the same cell: it reaches over the rows. */
function rowsOf(table: readonly (readonly string[])[]): Block[] {
  const cells = [...new Set(table.flat())]
  const text = cells.join('\n')
  const placeOf = (cell: string): number => cells.slice(0, cells.indexOf(cell)).join('\n').length
  return table.map((row): Block => {
    const mapped = row.map((cell) => mapText(text, [[placeOf(cell) + 1, placeOf(cell) + 1 + cell.length]]))
    return {
      kind: 'row',
      cells: mapped,
      content: mapText(
        text,
        mapped.flatMap(({ spans }) => spans),
      ),
    }
  })
}

/** "number: finding <- bodies", a line a finding. */
function read(table: readonly (readonly string[])[], labelled = true): string[] {
  const rows = rowsOf([['.'], ...table]).slice(1)
  const actions = new ActionTable()
  const found: FindingDraft[] = []
  for (const row of rows) {
    const action = actions.read(row, labelled, found.at(-1))
    if (action !== null) found.push({ ...action } as FindingDraft)
  }
  return found.map(({ number, content, bodies }) => `${number ?? '-'}: ${content.text} <- ${bodies ?? 'nobody'}`)
}

describe('which cell is the action', () => {
  it.each([
    ['as reports print it', [['Council', PLAN]], [`-: ${PLAN} <- Council`]],
    ['by the words alone, reversed', [[PLAN, 'NHS Board']], [`-: ${PLAN} <- NHS Board`]],
    ['by the words alone, with a number', [['2.', 'NHS Board', PLAN]], [`2: ${PLAN} <- NHS Board`]],
    ['by the words alone, of three', [['NHS Board', PLAN, 'May 2025']], [`-: ${PLAN} <- NHS Board`]],
    ['with two names, nobody', [['NHS Board', PLAN, 'The council']], [`-: ${PLAN} <- nobody`]],
    ['alone', [['', PLAN]], [`-: ${PLAN} <- nobody`]],
    ['beside its explanation', [[PLAN, `${PAY} ${PAY}`]], [`-: ${PAY} ${PAY} <- nobody`]],
    [
      'by the head',
      [
        ['Action required', 'Lead'],
        [SHORT, 'Everyone'],
      ],
      [`-: ${SHORT} <- Everyone`],
    ],
    [
      'by the head, with a number and a date',
      [
        ['No.', 'Responsible body/bodies', 'Areas for priority action', 'Timescale'],
        ['4', 'Council', PLAN, 'As soon as the places are there, and not a week after that.'],
      ],
      [`4: ${PLAN} <- Council`],
    ],
    [
      'by the head, beside columns of any name',
      [
        ['Responsible bodies', 'Action', 'How we will know'],
        ['Council', SHORT, PLAN],
      ],
      [`-: ${SHORT} <- Council`],
    ],
    [
      'by the words where the row is not like the head',
      [
        ['Area for improvement', 'Responsible body'],
        ['1', 'Council', PLAN],
      ],
      [`1: ${PLAN} <- Council`],
    ],
  ])('is known %s', (_, table, findings) => {
    expect(read(table)).toEqual(findings)
  })
})

describe('cells over several rows', () => {
  it('name the bodies of each action', () => {
    expect(
      read([
        ['Council', PLAN],
        ['Council', PAY],
      ]),
    ).toEqual([`-: ${PLAN} <- Council`, `-: ${PAY} <- Council`])
  })

  it('are one action of all the bodies beside it', () => {
    expect(
      read([
        ['Council', PLAN],
        ['NHS Board', PLAN],
      ]),
    ).toEqual([`-: ${PLAN} <- Council; NHS Board`])
  })
})

it('names the bodies that stand in a row of their own above their actions', () => {
  const table = [['Oxshire Council'], ['1', PLAN], ['NHS Board', ''], ['2', PAY], ['3', SHORT]]
  expect(read(table)).toEqual([`1: ${PLAN} <- Oxshire Council`, `2: ${PAY} <- NHS Board`, `3: ${SHORT} <- NHS Board`])
})

it('takes an action of a few words in a row of its own for an action', () => {
  expect(read([['Services in schools']])).toEqual(['-: Services in schools <- nobody'])
})

describe('labels in the first column', () => {
  it('say who is responsible below the action', () => {
    const table = [
      ['Priority action 1', PLAN],
      ['Responsible body:', 'Council'],
      ['Timescale', 'Six months'],
      ['Priority action 2', PAY],
      ['Responsible body:', 'NHS Board'],
    ]
    expect(read(table)).toEqual([`1: ${PLAN} <- Council`, `2: ${PAY} <- NHS Board`])
  })

  it('say who is responsible above the action', () => {
    const table = [
      ['Responsible bodies', 'Council'],
      ['Action', PLAN],
      ['Responsible bodies', 'NHS Board'],
      ['Action', PAY],
    ]
    expect(read(table)).toEqual([`-: ${PLAN} <- Council`, `-: ${PAY} <- NHS Board`])
  })

  it('are nothing but cells where no action is asked for', () => {
    expect(read([['Theme', PLAN]], false)).toEqual([`-: ${PLAN} <- Theme`])
  })
})
