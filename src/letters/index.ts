/** The kinds of letter: which one a letter is, and what their wordings say of a line. */

import type { Opening } from '../model/letter-profile.ts'
import type { HeadingTest } from '../text/source.ts'
import { PAGE_WORDS } from './page-lines.ts'
import { LETTERS } from './table.ts'

export type { LetterProfile } from '../model/letter-profile.ts'
export { type Recognised, recognise } from './recognise.ts'
export { LETTERS } from './table.ts'

/** What readers ask about a text, since layout alone cannot tell a heading that is set like the lines around it. */
export const HEADINGS: HeadingTest = {
  isHeading(printed) {
    const text = plain(printed)
    if (text.length > LONGEST_HEADING) return false
    return (
      FIXED_HEADING.test(text) ||
      PAGE_WORDS.test(text) ||
      OPENINGS.some((opening) => heads(opening, text)) ||
      LETTERS.some(({ ratings }) => ratings.some(({ pattern }) => pattern.test(text)))
    )
  },
  opensWithLabel(printed) {
    const text = plain(printed)
    return OPENINGS.some(({ as, pattern }) => as === 'quote' && pattern.test(text))
  },
}

/** Openings without a wording of their own say nothing about a text. */
const OPENINGS = LETTERS.flatMap(({ openings }) => openings.filter(({ listed }) => !listed))
const LONGEST_HEADING = 180
/** Soft hyphens and zero-width characters, which print nothing. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g
/** Lines that stand alone in every letter. */
const FIXED_HEADING = /^(?:dear\b.{0,80}|yours (?:sincerely|faithfully),?|cc:?|c\.c\.?:?)$/i

const plain = (printed: string): string => printed.normalize('NFKC').replace(INVISIBLE, '')

/** A heading's pattern says where it may end; a label is one only where nothing follows it. */
function heads({ as, pattern }: Opening, text: string): boolean {
  if (as === 'body') return false
  const found = pattern.exec(text)
  return found !== null && (as === 'heading' ? !/\.$/.test(text) : found[0].length === text.length)
}
