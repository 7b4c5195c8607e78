/** The same letter printed in another way (line width, bullets, pages) gives the same findings. */
import { describe, expect, it } from 'vitest'
import { type PageStyle, paginate } from './page-breaks.ts'
import { type Essence, essenceOfBytes, essenceOfText, SEEDS, type SeedLetter } from './seed-letters.ts'
import { hasList, joinLines, type PrintStyle, print } from './typeset.ts'

const WIDTHS = [60, 72, 100, 140, null]

const BULLETS: Readonly<Record<string, Partial<PrintStyle>>> = {
  '• and a tab': { bullet: '•\t' },
  '▪, lines set in': { bullet: '▪ ', hanging: '  ' },
  '*': { bullet: '* ' },
  '–, lines set in': { bullet: '– ', hanging: '  ' },
  'the private use of a symbol font': { bullet: '\uf0b7 ' },
  'the letter that a symbol font leaves': { bullet: 'o ' },
  '• on a line of its own': { bullet: '•\n' },
  '•, items set in and lines further': { bullet: '    •   ', hanging: '        ' },
  'a blank line and no glyph': { bullet: '', itemGap: 1 },
  'a space and no glyph': { bullet: ' ' },
  'an indented first line and no glyph': { bullet: '    ' },
  'an indented item, a blank line and no glyph': { bullet: '    ', hanging: '    ', itemGap: 1 },
}

const nothing = (): readonly string[] => []
/** Page numbers that were shuffled on the way. */
const SHUFFLED = [7, 2, 9, 4, 1, 8, 3, 6, 5]

const PAGES: Readonly<Record<string, Omit<PageStyle, 'length'>>> = {
  'form feeds': { foot: nothing, head: nothing, formFeed: true },
  'page numbers': { foot: (page) => [`${page}`], head: nothing, formFeed: false },
  'shuffled page numbers': { foot: (page) => ['', `${SHUFFLED[page % 9]}`, ''], head: nothing, formFeed: false },
  'page numbers between dashes': { foot: (page) => ['', `- ${page} -`, ''], head: nothing, formFeed: false },
  'running footers and form feeds': {
    foot: (page) => ['', `Joint area inspection letter      Page ${page} of 9`],
    head: nothing,
    formFeed: true,
  },
  'running footers and no form feeds': {
    foot: (page) => ['', `www.example.gov.uk | ${page}`, ''],
    head: nothing,
    formFeed: false,
  },
  'running heads': {
    foot: nothing,
    head: (page) => ['Inspection of the local area', `${page}`, ''],
    formFeed: true,
  },
}

const essences = new Map<string, Essence>()

async function essenceOf(seed: SeedLetter): Promise<Essence> {
  const known = essences.get(seed.name) ?? (await essenceOfBytes(seed.bytes))
  essences.set(seed.name, known)
  return known
}

describe.each(SEEDS)('$name', (seed) => {
  it.each(WIDTHS)('%s columns wide', async (width) => {
    expect(await essenceOfText(joinLines(await print(seed, { width })))).toEqual(await essenceOf(seed))
  })

  it('double spaced', async () => {
    const printed = joinLines(await print(seed)).replace(/\n/g, '\n\n')
    expect(await essenceOfText(printed)).toEqual(await essenceOf(seed))
  })

  it.each(Object.keys(PAGES))('on pages with %s', async (name) => {
    for (const length of [31, 44]) {
      const printed = paginate(await print(seed), { ...(PAGES[name] as PageStyle), length })
      expect(await essenceOfText(printed)).toEqual(await essenceOf(seed))
    }
  })
})

const withLists = SEEDS.filter(hasList)

it('has letters with lists', () => {
  expect(withLists.length).toBeGreaterThan(1)
})

describe.each(withLists)('$name, list items opened by', (seed) => {
  it.each(Object.keys(BULLETS))('%s', async (name) => {
    expect(await essenceOfText(joinLines(await print(seed, BULLETS[name])))).toEqual(await essenceOf(seed))
  })
})
