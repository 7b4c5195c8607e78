/** The words of a text, each with its place and its stem. */
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js'
import type { Range } from '../text/span.ts'

export interface Word {
  readonly range: Range
  /** Lower case, with straight apostrophes. */
  readonly lower: string
  /** Porter stem of `lower` without a possessive ending. */
  readonly stem: string
}

/** A word keeps its hyphens and apostrophes: "co-production", "children’s". */
const WORD = /[\p{L}\p{N}]+(?:[’'\u2010\u2011-][\p{L}\p{N}]+)*/gu
const POSSESSIVE = /'s$/

/** Letters of one document use some thousand words; the limit only guards a long run over anything at all. */
const LIMIT = 50_000
const read = new Map<string, Omit<Word, 'range'>>()

/** The words of `text` in order; ranges count in `text`. */
export function words(text: string): Word[] {
  const found: Word[] = []
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const { lower, stem } = readWord(word)
    found.push({ range: [index, index + word.length], lower, stem })
  }
  return found
}

/** Porter stem of one word, from `natural`. */
export function stemOf(word: string): string {
  return readWord(word).stem
}

/** Each spelling is read once: remembered, words are stemmed about ten times faster. */
function readWord(word: string): Omit<Word, 'range'> {
  const known = read.get(word)
  if (known !== undefined) return known
  const lower = word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[\u2010\u2011]/g, '-')
  const fresh = { lower, stem: porter.stem(lower.replace(POSSESSIVE, '')) }
  if (read.size >= LIMIT) read.clear()
  read.set(word, fresh)
  return fresh
}
