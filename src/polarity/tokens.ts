/** A sentence as the rules see it: its words, and where punctuation parts them. */
import { words } from '../language/index.ts'

export interface Token {
  /** Lower case, with straight apostrophes. */
  readonly lower: string
  readonly stem: string
  /** True where a comma, dash, bracket, colon or full stop stands between this word and the one before. */
  readonly parted: boolean
}

const PARTING = /[,;:()–—.]|\s-\s/

export function tokensOf(sentence: string): readonly Token[] {
  let end = 0
  return words(sentence).map(({ range, lower, stem }) => {
    const parted = PARTING.test(sentence.slice(end, range[0]))
    end = range[1]
    return { lower, stem, parted }
  })
}
