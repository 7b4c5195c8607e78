/** The same letter printed or saved in another way gives the same findings. */
import { describe, expect, it } from 'vitest'
import { ENCODINGS } from './encodings.ts'
import { type Essence, essenceOfBytes, essenceOfText, SEEDS } from './seed-letters.ts'
import { joinLines, print, type PrintStyle } from './typeset.ts'

/** Changes of the saved text, character by character. */
const RESAVED: Readonly<Record<string, (text: string) => string>> = {
  'CRLF line ends': (text) => text.replace(/\n/g, '\r\n'),
  'CR line ends': (text) => text.replace(/\n/g, '\r'),
  'spaces at line ends': (text) => text.replace(/\n/g, '  \n'),
  'every line set apart by a blank one': (text) => text.replace(/\n/g, '\n\n'),
  'no-break spaces': (text) => text.replace(/ /g, '\u00a0'),
  'double spaces after full stops': (text) => text.replace(/\. (?=\p{Lu})/gu, '.  '),
  'no line end at the end': (text) => text.trimEnd(),
  'straight quotation marks': (text) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"'),
  'curly quotation marks': (text) =>
    text
      .replace(/(?<![\p{L}\p{N}.,!?])'(?=\S)/gu, '‘')
      .replace(/'/g, '’')
      .replace(/(?<=^|[\s(])"/gm, '“')
      .replace(/"/g, '”'),
  'a zero-width space in a word': (text) => text.replace(/(?<=\w)ing\b/g, '\u200bing'),
  'soft hyphens': (text) => text.replace(/(?<=\w)tion\b/g, '\u00adtion'),
  ligatures: (text) => text.replace(/ffi/g, '\ufb03').replace(/fi/g, '\ufb01').replace(/fl/g, '\ufb02'),
}

const PRINTED: Readonly<Record<string, Partial<PrintStyle>>> = {
  '60 columns': { width: 60 },
  '72 columns': { width: 72 },
  '100 columns': { width: 100 },
  '140 columns': { width: 140 },
  'one line a paragraph': { width: null },
  'bullets •': { bullet: '•\t' },
  'bullets ▪': { bullet: '▪ ', hanging: '  ' },
  'bullets *': { bullet: '* ' },
  'bullets –': { bullet: '– ', hanging: '  ' },
  'bullets of a symbol font': { bullet: '\uf0b7 ' },
  'bullets of a symbol font, font lost': { bullet: 'o ' },
  'numbered a line behind': { bullet: '•\n' },
  'bullets set in, items set in further': { bullet: '    •   ', hanging: '        ' },
  'bullets lost, a blank line left': { bullet: '', itemGap: 1 },
  'bullets lost, a space left': { bullet: ' ' },
  'bullets lost, an indent of the first line left': { bullet: '    ' },
  'bullets lost, an indent of the whole item left': { bullet: '    ', hanging: '    ', itemGap: 1 },
}

describe.each(SEEDS)('$name', (seed) => {
  let whole: Essence | null = null
  const essence = async (): Promise<Essence> => {
    whole ??= await essenceOfBytes(seed.bytes)
    return whole
  }

  it.each(Object.keys(RESAVED))('%s', async (name) => {
    const changed = RESAVED[name]?.(seed.text) ?? ''
    expect(await essenceOfText(changed)).toEqual(await essence())
  })

  it.each(Object.keys(ENCODINGS))('%s', async (name) => {
    const bytes = ENCODINGS[name]?.(seed.text) ?? null
    if (bytes !== null) expect(await essenceOfBytes(bytes)).toEqual(await essence())
  })

  it.each(Object.keys(PRINTED))('%s', async (name) => {
    const printed = joinLines(await print(seed, PRINTED[name]))
    expect(await essenceOfText(printed)).toEqual(await essence())
  })
})
