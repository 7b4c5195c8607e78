/** What a page break interrupts in a table, and what it does not. */
import { describe, expect, it } from 'vitest'
import { readPdf } from '../../../src/read/pdf/index.ts'
import { found } from '../../fixtures/content.ts'
import { column, type Placed, tinyPdf } from '../../fixtures/tiny-pdf.ts'

const BODY = ['Anyshire Council']
const ACTION = [
  'Leaders should make sure that no child waits alone,',
  'and that each family knows whom to ask while they wait',
]
const row = (body: readonly string[], action: readonly string[], y: number): Placed[] => [
  ...column(body, 60, y),
  ...column(action, 220, y),
]
/** Some lines of plain text, which tell how far apart lines of a paragraph lie; not among the results. */
const BEFORE = [
  'Inspectors met leaders and families, and read',
  'what they had written about',
  'the past year in the area,',
  'and the plans for the next.',
]
const read = async (opening: Placed[], ...pages: Placed[][]): Promise<string[]> =>
  found(await readPdf(tinyPdf([[...column(BEFORE, 60, 810), ...opening], ...pages]))).slice(1)
const first = row(BODY, ['Leaders should plan together.'], 700)

describe('a row', () => {
  it('goes on where its sentence does, in one column', async () => {
    const pages = [[...first, ...row(BODY, ACTION, 680)], row([], ['for help.'], 760)]
    expect((await read(pages[0]!, pages[1]!)).at(-1)).toBe(`row: Anyshire Council | ${ACTION.join(' ')} for help.`)
  })

  it('goes on in both columns', async () => {
    const pages = [[...first, ...row(['Anyshire Council and'], ACTION, 680)], row(['NHS Anyshire'], ['for help.'], 760)]
    expect((await read(pages[0]!, pages[1]!)).at(-1)).toBe(
      `row: Anyshire Council and NHS Anyshire | ${ACTION.join(' ')} for help.`,
    )
  })

  it('goes on with a list', async () => {
    const action = ['Leaders should look at once at what these have in common:']
    const item = [{ text: '•', x: 230, y: 760 }, ...column(['waits'], 248, 760)]
    expect((await read([...first, ...row(BODY, action, 680)], item)).at(-1)).toBe(
      `row: Anyshire Council | ${action[0]} waits`,
    )
  })

  it('does not go on where a new one starts at the top of the page', async () => {
    const pages = [[...first, ...row(BODY, [...ACTION, 'for help.'], 680)], row(BODY, ['Leaders should report.'], 760)]
    expect((await read(pages[0]!, pages[1]!)).slice(1)).toEqual([
      `row: Anyshire Council | ${ACTION.join(' ')} for help.`,
      'row: Anyshire Council | Leaders should report.',
    ])
  })

  it('of names does not go on in the next row of names', async () => {
    const names = (left: string, right: string, y: number): Placed[] => row([left], [right], y)
    const pages = [
      [...names('Ofsted', 'Care Quality Commission', 720), ...names('Una Marsh, HMI', 'Edith Wren', 700)],
      [...names('Piers Loame, HMI', 'Noor Hale', 760), ...names('Ida Stone', 'Max Pole', 740)],
    ]
    expect(await read(pages[0]!, pages[1]!)).toHaveLength(4)
  })
})

describe('a list item', () => {
  const item = (text: readonly string[], y: number): Placed[] => [{ text: '•', x: 60, y }, ...column(text, 78, y)]

  it('goes on with a new sentence that hangs under its text', async () => {
    const pages = [
      item(['Waits are long.'], 100),
      [...column(['They were shorter once.'], 78, 760), ...item(['Next.'], 740)],
    ]
    expect(await read(pages[0]!, pages[1]!)).toEqual([
      'bullet 0: Waits are long. They were shorter once.',
      'bullet 0: Next.',
    ])
  })

  it('does not go on with a paragraph at the margin', async () => {
    const pages = [item(['Waits are long.'], 100), column(['Leaders know this.'], 60, 760)]
    expect(await read(pages[0]!, pages[1]!)).toEqual(['bullet 0: Waits are long.', 'paragraph: Leaders know this.'])
  })
})

describe('what is set in bold', () => {
  const bold = (lines: readonly string[], y: number): Placed[] =>
    column(lines, 60, y).map((line) => ({ ...line, bold: true }))

  it('goes on behind a colon where its sentence does', async () => {
    const top = bold(['to meet each month;', 'and to write down what they decide.'], 800)
    expect((await read(bold(['Leaders should agree by summer:'], 700), top)).at(-1)).toBe(
      'paragraph: Leaders should agree by summer: to meet each month; and to write down what they decide.',
    )
  })

  it('is one heading where its sentence goes on', async () => {
    const pages = [bold(['What the services of Anyshire'], 700), bold(['do for families'], 800)] as const
    expect((await read(...pages)).at(-1)).toBe('heading: What the services of Anyshire do for families')
  })

  it('is no part of a paragraph in the plain font, nor of one further in', async () => {
    const opening = bold(['Leaders should agree by summer:'], 700)
    expect(await read(opening, column(['to meet each month.'], 60, 800))).toContain('paragraph: to meet each month.')
    const indented = bold(['to meet each month.'], 800).map((line) => ({ ...line, x: 80 }))
    expect(await read(opening, indented)).toContain('paragraph: to meet each month.')
  })
})
