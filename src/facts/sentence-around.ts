import type { Range } from '../text/span.ts'

/**
 * Where a sentence ends: at its mark, or at the end of a short line before a capital, which is a heading, a label or a
 * line of an address, or after a heading. Lines that only wrap are longer.
 */
const SENTENCE_END =
  /[.!?][’”"')\]]*\s+(?=[\p{Lu}‘“"'(])|\n\n(?=[\p{Lu}‘“"'(])|(?<=(?:^|\n)[^\n]{0,60})\n(?=[\p{Lu}‘“"'(])/gu

/**
 * The sentence in which a range of a passage stands, without white space around it.
 *
 * @param text a passage's text
 */
export function sentenceAround(text: string, [from, to]: Range): Range {
  let start = 0
  let end = text.length
  for (const match of text.matchAll(SENTENCE_END)) {
    const after = match.index + match[0].length
    if (after <= from) start = after
    else if (match.index >= to - 1) {
      end = match.index + match[0].trimEnd().length
      break
    }
  }
  return [start, end]
}
