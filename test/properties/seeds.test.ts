/** The same letter saved in another way gives the same findings. */
import { describe, expect, it } from 'vitest'
import { ENCODINGS } from './encodings.ts'
import { essenceOfBytes, essenceOfText, SEEDS } from './seed-letters.ts'

const RESAVED: Readonly<Record<string, (text: string) => string>> = {
  'CRLF line ends': (text) => text.replace(/\n/g, '\r\n'),
  'CR line ends': (text) => text.replace(/\n/g, '\r'),
  'spaces at line ends': (text) => text.replace(/\n/g, '  \n'),
  'no-break spaces': (text) => text.replace(/ /g, '\u00a0'),
  'two spaces after full stops': (text) => text.replace(/\. (?=\p{Lu})/gu, '.  '),
  'tabs after list marks': (text) => text.replace(/^([-•]) /gm, '$1\t'),
  'no line end at the end': (text) => text.trimEnd(),
  'straight quotation marks': (text) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"'),
  'curly quotation marks': (text) =>
    text
      .replace(/(?<![\p{L}\p{N}.,!?])'(?=\S)/gu, '‘')
      .replace(/'/g, '’')
      .replace(/(?<=^|[\s(])"/gm, '“')
      .replace(/"/g, '”'),
  'zero-width spaces in words': (text) => text.replace(/(?<=\w)ing\b/g, '\u200bing'),
  'soft hyphens in words': (text) => text.replace(/(?<=\w)tion\b/g, '\u00adtion'),
  ligatures: (text) => text.replace(/ffi/g, '\ufb03').replace(/fi/g, '\ufb01').replace(/fl/g, '\ufb02'),
}

describe.each(SEEDS)('$name', async (seed) => {
  const essence = await essenceOfBytes(seed.bytes)

  it.each(Object.keys(RESAVED))('with %s', async (name) => {
    expect(await essenceOfText(RESAVED[name]?.(seed.text) ?? '')).toEqual(essence)
  })

  it.each(Object.keys(ENCODINGS))('in %s', async (name) => {
    const bytes = ENCODINGS[name]?.(seed.text)
    expect(bytes).toBeInstanceOf(Uint8Array)
    expect(await essenceOfBytes(bytes ?? new Uint8Array())).toEqual(essence)
  })
})
