/** The kinds of letter. A new kind is one file and one line here. */

import type { LetterProfile } from '../model/letter-profile.ts'
import { areaSendReport } from './area-send-report.ts'
import { jointInspectionLetter } from './joint-inspection-letter.ts'
import { monitoringLetter } from './monitoring-letter.ts'
import { newsArticle } from './news-article.ts'
import { revisitLetter } from './revisit-letter.ts'
import { stocktakeLetter } from './stocktake-letter.ts'

export const LETTERS: readonly LetterProfile[] = [
  jointInspectionLetter,
  revisitLetter,
  areaSendReport,
  monitoringLetter,
  stocktakeLetter,
  newsArticle,
]

export type { LetterProfile } from '../model/letter-profile.ts'
export { recognise } from './recognise.ts'

/** True for a text that heads or labels a section in a letter of any kind; readers ask, since layout alone cannot tell. */
export function isHeading(printed: string): boolean {
  const text = printed.normalize('NFKC').replace(INVISIBLE, '')
  if (text.length > LONGEST_HEADING) return false
  return (
    FIXED_HEADING.test(text) ||
    LETTERS.some(
      ({ openings, ratings }) =>
        openings.some((opening) => opening.as !== 'body' && !opening.listed && isWhole(opening.pattern, text)) ||
        ratings.some(({ pattern }) => pattern.test(text)),
    )
  )
}

const LONGEST_HEADING = 180
/** Soft hyphens and zero-width characters, which print nothing. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g
/** Lines that stand alone in every letter. */
const FIXED_HEADING = /^(?:dear\b.{0,80}|yours (?:sincerely|faithfully),?|cc:?)$/i

/** A label counts as a heading only where nothing follows it on its line. */
function isWhole(pattern: RegExp, text: string): boolean {
  const match = pattern.exec(text)
  return (
    match !== null && text.length - match[0].length < 60 && (match[0].length === text.length || !/[.!]$/.test(text))
  )
}
