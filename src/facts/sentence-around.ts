import type { Range } from '../text/span.ts'

/**
 * Where a sentence ends: at its mark, or at the end of a short line before a capital, which is a heading, a label or a
 * line of an address, or after a heading. Lines that only wrap are longer.
 */
const SENTENCE_END =
  /[.!?][’”"')\]]*\s+(?=[\p{Lu}‘“"'(])|\n\n(?=[\p{Lu}‘“"'(])|(?<=(?:^|\n)[^\n]{0,60})\n(?=[\p{Lu}‘“"'(])/gu

/** No sentence of a letter is longer; a limit keeps the work small in long texts. */
const REACH = 2000

/**
 * The sentence in which a range of a passage stands, without white space around it.
 *
 * @param text a passage's text
 */
export function sentenceAround(text: string, [from, to]: Range): Range {
  const offset = Math.max(0, from - REACH)
  const window = text.slice(offset, to + REACH)
  let start = 0
  let end = window.length
  for (const match of window.matchAll(SENTENCE_END)) {
    const after = match.index + match[0].length
    if (after <= from - offset) start = after
    else if (match.index >= to - offset - 1) {
      end = match.index + match[0].trimEnd().length
      break
    }
  }
  return [offset + start, offset + end]
}
