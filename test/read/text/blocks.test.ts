/** Lines put together into paragraphs and list items: one thing about print a case. */
import { describe, expect, it } from 'vitest'
import { blocksOf, read } from './printed-text.ts'

const A = 'Leaders know what works well in schools, clinics and family homes, and they'
const B = 'act on it before things go wrong.'
const C = 'Parents are pleased with the help that their children get from nurses and'
const D = 'therapists.'

describe('paragraphs', () => {
  it('go on from a full line that ends no sentence', () => {
    expect(blocksOf(`${A}\n${B}\n`)).toEqual([`paragraph: ${A} ${B}`])
  })

  it('are set apart by a blank line', () => {
    expect(blocksOf(`${A}\n${B}\n\n${C}\n${D}\n`)).toEqual([`paragraph: ${A} ${B}`, `paragraph: ${C} ${D}`])
  })

  it('end at a short line that ends a sentence', () => {
    expect(blocksOf(`${A}\n${B}\n${C}\n${D}\n`)).toEqual([`paragraph: ${A} ${B}`, `paragraph: ${C} ${D}`])
  })

  it('end before a heading that is known, though nothing else sets it apart', () => {
    expect(blocksOf(`${A}\n${B}\nStrengths\n${C}\n${D}`)).toEqual([
      `paragraph: ${A} ${B}`,
      'heading: Strengths',
      `paragraph: ${C} ${D}`,
    ])
  })

  it('go on where a line happens to begin with the words of a heading in lower case', () => {
    const first = 'The letter says what leaders did well, and that there are many more of these'
    expect(blocksOf(`${first}\nareas for development than there were in the year before.\n`)).toHaveLength(1)
  })

  it('double spaced are put together as if they were not', () => {
    const text = `${A}\n\n${B}\n\n\n\n${C}\n\n${D}\n\n`
    expect(blocksOf(text)).toEqual([`paragraph: ${A} ${B}`, `paragraph: ${C} ${D}`])
  })

  it('narrow ones are put together too', () => {
    const narrow =
      'Plans are clear. Reviews are held on time\nin every school. Parents say that staff\nlisten to them. Waits are short.'
    expect(blocksOf(narrow)).toEqual([`paragraph: ${narrow.replaceAll('\n', ' ')}`])
  })
})

describe('page breaks', () => {
  it.each(['\f', '\n\n7\n\n', '\n- 7 -\n\f', '\n\nPage 7 of 9\f\n'])('in mid-sentence as %j join', (pageBreak) => {
    const { blocks, text } = read(`${A}${pageBreak}${B}\n\n${C}\n${D}\n`)
    const [paragraph] = blocks.filter(({ kind }) => kind === 'paragraph')
    expect(paragraph?.content.text).toBe(`${A} ${B}`)
    expect(paragraph?.content.spans.map(([from, to]) => text.slice(from, to))).toEqual([A, B])
  })

  it('between two paragraphs part', () => {
    expect(blocksOf(`${A}\n${B}\n\n7\f\n${C}\n${D}\n`)).toEqual([
      `paragraph: ${A} ${B}`,
      'furniture: 7',
      `paragraph: ${C} ${D}`,
    ])
  })

  it('in a list item join it, and the next item stands alone', () => {
    const items = `• ${C}\n${D}\n• ${A}\n\f${B}\n• Waits are short.\n`
    expect(blocksOf(items)).toEqual([`bullet •: ${C} ${D}`, `bullet •: ${A} ${B}`, 'bullet •: Waits are short.'])
  })
})

describe('list items', () => {
  it.each(['•', '▪', '◦', '\uf0b7', '♦', '→', '–', '-', '*', 'o', '¢', 'e'])('opened by %s', (glyph) => {
    expect(blocksOf(`${glyph} ${A}\n${B}\n${glyph} ${C}\n${D}\n${glyph} ${A}\n${B}\n`)).toEqual([
      `bullet ${glyph}: ${A} ${B}`,
      `bullet ${glyph}: ${C} ${D}`,
      `bullet ${glyph}: ${A} ${B}`,
    ])
  })

  it.each(['-', '–', '*'])('two opened by %s without a full stop are two', (glyph) => {
    const items = ['Poor joined-up thinking that leads to plans without enough special school places', C]
    expect(blocksOf(`These are named:\n${glyph} ${items.join(`\n${glyph} `)}\n`)).toEqual([
      'paragraph: These are named:',
      ...items.map((item) => `bullet ${glyph}: ${item}`),
    ])
  })

  it('keep a dash at the start of a line of their own', () => {
    const first = 'Leaders of the special schools have made good use of the money – all of it'
    expect(blocksOf(`– ${first}\n  – to buy equipment.\n\n${A}\n${B}\n`)[0]).toBe(
      `bullet –: ${first} – to buy equipment.`,
    )
  })

  it('show by any sign that is never a word, where bullets were misread', () => {
    expect(blocksOf(`¢ ${A}\n${B}\n¢ ${C}\n${D}\ne ${A}\n${B}\n¢ the lack of plans; and\n¢ the waits.\n`)).toEqual([
      `bullet ¢: ${A} ${B}`,
      `bullet ¢: ${C} ${D}`,
      `bullet e: ${A} ${B}`,
      'bullet ¢: the lack of plans; and',
      'bullet ¢: the waits.',
    ])
  })

  it('whose font was lost show before small letters too', () => {
    expect(blocksOf(`n ${C}\n${D}\nn ${C}\n${D}\n\nThese are:\n\nn the lack of a plan and\nn the waits.\n`)).toEqual([
      `bullet n: ${C} ${D}`,
      `bullet n: ${C} ${D}`,
      'paragraph: These are:',
      'bullet n: the lack of a plan and',
      'bullet n: the waits.',
    ])
  })

  it('have their mark on a line of its own', () => {
    expect(blocksOf(`+\n\n${A}\n${B}\n\n+\n\n${C}\n${D}\n\n+\n\n${A}\n${B}\n`)).toEqual([
      `bullet +: ${A} ${B}`,
      `bullet +: ${C} ${D}`,
      `bullet +: ${A} ${B}`,
    ])
  })

  it('are not opened by a lone letter at the start of a line', () => {
    expect(
      blocksOf(`They were told of a plan for help that goes by the name of Project\ne Together. ${C}\n${D}`),
    ).toHaveLength(1)
  })

  it.each([
    ['1.', '2.'],
    ['(a)', '(b)'],
    ['i)', 'ii)'],
  ])('numbered %s %s', (one, two) => {
    expect(blocksOf(`${one} ${A}\n${B}\n${two} ${C}\n${D}\n`)).toEqual([
      `bullet ${one}: ${A} ${B}`,
      `bullet ${two}: ${C} ${D}`,
    ])
  })

  it('numbered without full stops', () => {
    const text = `1   ${C}\n    ${D}\n2   ${A}\n    ${B}\n3   ${C}\n    ${D}\n`
    expect(blocksOf(text)).toEqual([`bullet 1: ${C} ${D}`, `bullet 2: ${A} ${B}`, `bullet 3: ${C} ${D}`])
  })

  it('set in under a sentence without a colon', () => {
    expect(
      blocksOf(
        'More young people should have their yearly check, particularly\n   (a) those in no school\n   (b) those far off.',
      ),
    ).toEqual([
      'paragraph: More young people should have their yearly check, particularly',
      'bullet (a): those in no school',
      'bullet (b): those far off.',
    ])
  })

  it('after a blank line do not make a text double spaced', () => {
    const item = 'Leaders do not know what becomes of young people who leave college.'
    const text = `Areas for development\n\no ${item}\n\nThe team has great concern for the area\n\no ${item}\n`
    expect(blocksOf(text)).toContain(`bullet o: ${item}`)
  })

  it('leave their mark outside the content', () => {
    const { blocks, text } = read(`•\t${C}\n${D}\n`)
    expect(blocks[0]?.content.spans).toEqual([[2, text.length - 1]])
  })

  it('whose glyph was lost show by a space at the line start', () => {
    const text = `Main findings\n ${A}\n${B}\n ${C}\n${D}\n ${A}\n${B}\n`
    expect(blocksOf(text)).toEqual([
      'heading: Main findings',
      `bullet (lost): ${A} ${B}`,
      `bullet (lost): ${C} ${D}`,
      `bullet (lost): ${A} ${B}`,
    ])
  })

  it('are not opened by a dash or a number inside a sentence', () => {
    const broken =
      'There are three special schools in the area, and one of them – the newest of\n– all – has no places left.'
    expect(blocksOf(broken)).toHaveLength(1)
    const counted =
      'Inspectors were told that the number of children who were not in school was\n12. That is fewer than before.'
    expect(blocksOf(counted)).toHaveLength(1)
  })

  it('with nothing behind their mark are none', () => {
    expect(blocksOf(`• ${C}\n${D}\n•\n`)).toEqual([`bullet •: ${C} ${D}`])
  })
})

describe('rows with tabs between their cells', () => {
  it('are a table however long their lines are', () => {
    const text = `Body\tAction\nTown Council\t${A} ${B}\nTown Council and the Trust\t${C} ${D}\n\nThat is all there is.\n`
    const { blocks } = read(text)
    const cells = blocks.map((block) => (block.kind === 'row' ? block.cells.map((cell) => cell.text) : block.kind))
    expect(cells).toEqual([
      ['Body', 'Action'],
      ['Town Council', `${A} ${B}`],
      ['Town Council and the Trust', `${C} ${D}`],
      'paragraph',
    ])
  })

  it('are none where tabs keep the layout of a page', () => {
    const { blocks } = read(`Town Council\t${A}\n\t\t${B}\nNHS Trust\t${C}\n\t\t${D}\n`)
    expect(blocks.map(({ content }) => content.text)).not.toContain(`Town Council ${A}`)
  })

  it('are none where a tab follows the mark of an item', () => {
    expect(blocksOf(`•\t${C} ${D}\n•\t${A} ${B}\n`)).toEqual([`bullet •: ${C} ${D}`, `bullet •: ${A} ${B}`])
  })
})

it('blocks lie in the text in order and never overlap', () => {
  const { blocks, text } = read(`Strengths\n• ${A}\n${B}\n\n7\n\f• ${C}\n${D}\n`)
  const spans = blocks.flatMap(({ content }) => content.spans)
  expect(spans.every(([from, to], at) => from < to && from >= (spans[at - 1]?.[1] ?? 0))).toBe(true)
  expect(spans.at(-1)?.[1]).toBe(text.length - 1)
})
