/** Planted layouts: what stands where on an untagged page, and what must come of it. */
import { describe, expect, it } from 'vitest'
import { readPdf } from '../../../src/read/pdf/index.ts'
import { found } from '../../fixtures/content.ts'
import { column, type Placed, tinyPdf } from '../../fixtures/tiny-pdf.ts'

const read = async (...pages: Placed[][]): Promise<string[]> => found(await readPdf(tinyPdf(pages)))

const PARAGRAPH = [
  'The panel meets once a month and hears from every team that',
  'has a part in the plan, so that nothing is left to chance.',
]

describe('paragraphs', () => {
  it('ends one where a gap follows', async () => {
    expect(await read([...column(PARAGRAPH, 60, 700), ...column(PARAGRAPH, 60, 650)])).toEqual([
      `paragraph: ${PARAGRAPH.join(' ')}`,
      `paragraph: ${PARAGRAPH.join(' ')}`,
    ])
  })

  it('ends one at a gap even where most lines have one above', async () => {
    const short = ['3 March 2025', 'Jane Orme', 'Dear Jane Orme', 'Visit to Anyshire', 'Families are well informed.']
    const apart = column(short, 60, 800, 25)
    const wrapped = [660, 600, 540].flatMap((y) => column(PARAGRAPH, 60, y))
    expect(await read([...apart, ...wrapped])).toEqual([
      ...short.map((text) => `paragraph: ${text}`),
      ...[1, 2, 3].map(() => `paragraph: ${PARAGRAPH.join(' ')}`),
    ])
  })

  it('ends one where the next begins with an indent', async () => {
    const indented = column(PARAGRAPH, 60, 700).concat(
      column(PARAGRAPH.slice(0, 1), 80, 672),
      column(['to the team.'], 60, 658),
    )
    expect(await read(indented)).toHaveLength(2)
  })

  it('mends a word broken at a line end, and keeps the hyphen of a word that has one', async () => {
    const lines = [
      'Families know the services. They use the ser-',
      'vices near them, and leaders give well-',
      'considered advice at each point-in-',
      'time review.',
    ]
    expect(await read(column(lines, 60, 700))).toEqual([
      'paragraph: Families know the services. They use the services near them, and leaders give well-considered advice at each point-in-time review.',
    ])
  })

  it('keeps a watermark that stands aslant out of the text', async () => {
    const watermark = { text: 'DRAFT', x: 70, y: 690, size: 90, turned: 40 }
    expect(await read([...column(PARAGRAPH, 60, 700), watermark])).toEqual([`paragraph: ${PARAGRAPH.join(' ')}`])
  })

  it('leaves out a raised figure that leads to a note, and keeps one that is a power', async () => {
    const raised = (before: string, width: number) => [
      { text: before, x: 60, y: 700 },
      { text: '2', x: 60 + width, y: 704, size: 7 },
      { text: '. Parents know this.', x: 64 + width, y: 700 },
    ]
    expect(await read(raised('Visits begin six weeks after a referral', 195.4))).toEqual([
      'paragraph: Visits begin six weeks after a referral. Parents know this.',
    ])
    expect((await read(raised('The hall has 40 m', 95.4))).join(' ')).toContain('2')
  })

  it('reads text that is printed twice to look bold once', async () => {
    const [line] = column(['Main findings'], 60, 700)
    expect(await read([line!, { ...line!, x: 60.3 }, ...column(PARAGRAPH, 60, 660)])).toEqual([
      'paragraph: Main findings',
      `paragraph: ${PARAGRAPH.join(' ')}`,
    ])
  })
})

describe('headings', () => {
  it('tells one by its bold font, even with no gap below', async () => {
    const heading = { text: 'What works well', x: 60, y: 714, bold: true }
    expect(await read([heading, ...column(PARAGRAPH, 60, 700)])).toEqual([
      'heading: What works well',
      `paragraph: ${PARAGRAPH.join(' ')}`,
    ])
  })

  it('does not take a bold sentence for one', async () => {
    const sentence = { text: 'Nobody may leave the list unseen.', x: 60, y: 740, bold: true }
    expect((await read([sentence, ...column(PARAGRAPH, 60, 700)]))[0]).toBe(
      'paragraph: Nobody may leave the list unseen.',
    )
  })
})

describe('lists', () => {
  const item = (marker: string, text: readonly string[], x: number, y: number): Placed[] => [
    { text: marker, x, y },
    ...column(text, x + 18, y),
  ]

  it('reads bullets without a gap between them, and their depth', async () => {
    const page = [
      ...item('•', ['Leaders visit each school', 'once a year.'], 60, 700),
      ...item('•', ['in the autumn,'], 80, 672),
      ...item('•', ['or when asked.'], 80, 658),
      ...item('•', ['Schools visit each other.'], 60, 644),
    ]
    expect(await read(page)).toEqual([
      'bullet 0: Leaders visit each school once a year.',
      'bullet 1: in the autumn,',
      'bullet 1: or when asked.',
      'bullet 0: Schools visit each other.',
    ])
  })

  it('reads numbers that recur at one indent', async () => {
    const page = [...item('1.', ['Publish the plan.'], 60, 700), ...item('2.', ['Keep to it.'], 60, 680)]
    expect(await read(page)).toEqual(['bullet 0: Publish the plan.', 'bullet 0: Keep to it.'])
  })

  it('does not take a dash or a year at a line start for a marker', async () => {
    const lines = [
      'The service was slow – slower than any other in the country',
      '– until a second team was formed in the spring of the year',
      '2020. It is quick now.',
    ]
    expect(await read(column(lines, 60, 700))).toEqual([`paragraph: ${lines.join(' ')}`])
  })
})

describe('columns', () => {
  it('reads rows of cells, an empty one in its place', async () => {
    const page = [
      ...column(['Ofsted', 'Una Marsh, lead inspector', 'Piers Loame, inspector'], 60, 700, 20),
      ...column(['Care Quality Commission', 'Edith Wren, inspector'], 320, 700, 20),
    ]
    expect(await read([...column(PARAGRAPH, 60, 780), ...page])).toEqual([
      `paragraph: ${PARAGRAPH.join(' ')}`,
      'row: Ofsted | Care Quality Commission',
      'row: Una Marsh, lead inspector | Edith Wren, inspector',
      'row: Piers Loame, inspector | ',
    ])
  })

  it('reads long columns one after the other', async () => {
    const lines = (word: string): string[] =>
      Array.from({ length: 12 }, (_, index) => `${word} line ${index} runs on and on`)
    const page = [...column(lines('left'), 60, 700), ...column(lines('right'), 320, 700)]
    expect(await read(page)).toEqual([
      `paragraph: ${lines('left').join(' ')}`,
      `paragraph: ${lines('right').join(' ')}`,
    ])
  })
})

describe('pages', () => {
  const foot = (page: number): Placed[] => [{ text: `Inspection of Anyshire, page ${page}`, x: 60, y: 30 }]

  it('joins a sentence that a page break interrupts, and leaves the foot out', async () => {
    const [first, second] = PARAGRAPH
    const pages = [
      [...column([first!], 60, 100), ...foot(1)],
      [...column([second!], 60, 760), ...foot(2)],
    ]
    expect(await read(...pages)).toEqual([`paragraph: ${PARAGRAPH.join(' ')}`])
  })

  it('does not join a paragraph that ended with the page', async () => {
    const pages = [
      [...column(PARAGRAPH, 60, 100), ...foot(1)],
      [...column(PARAGRAPH, 60, 760), ...foot(2)],
    ]
    expect(await read(...pages)).toHaveLength(2)
  })

  it('does not take a line that stands in two margins with other words for a foot', async () => {
    const pages = [column(['Yours sincerely'], 60, 40), column(['Copied to the council'], 60, 40)]
    expect(await read(...pages)).toEqual(['paragraph: Yours sincerely', 'paragraph: Copied to the council'])
  })

  it('separates pages by form feeds', async () => {
    const { text } = await readPdf(tinyPdf([column(['One.'], 60, 700), column(['Two.'], 60, 700)]))
    expect(text).toBe('One.\n\fTwo.\n')
  })
})
