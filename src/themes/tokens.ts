/** Words as the cues see them: a hyphen parts them, so that "multi-agency" and "multi agency" are the same two words. */
import { stemOf, words } from '../language/index.ts'
import type { Range } from '../text/span.ts'

export interface Token {
  readonly range: Range
  readonly lower: string
  readonly stem: string
  /** Index of the sentence that holds it. */
  readonly sentence: number
}

const POSSESSIVE = /'s?$/
/** Few words have any of these; the others are tokens as they are. */
const PARTED = /[-']/

/**
 * The tokens of a text in order, each in its sentence; ranges count in `text`.
 *
 * @param sentences in order; a word between two sentences belongs to the one before it
 */
export function tokensOf(text: string, sentences: readonly Range[]): Token[] {
  const tokens: Token[] = []
  let sentence = 0
  for (const word of words(text)) {
    while ((sentences[sentence + 1]?.[0] ?? Number.POSITIVE_INFINITY) <= word.range[0]) sentence += 1
    if (!PARTED.test(word.lower)) {
      tokens.push({ range: word.range, lower: word.lower, stem: word.stem, sentence })
      continue
    }
    let start = word.range[0]
    for (const part of word.lower.split('-')) {
      const end = start + part.length
      const lower = part.replace(POSSESSIVE, '')
      if (lower !== '') tokens.push({ range: [start, end], lower, stem: stemOf(lower), sentence })
      start = end + 1
    }
  }
  return tokens
}
