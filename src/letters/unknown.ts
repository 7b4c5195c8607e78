/** A text of no known kind: its paragraphs come out as observations, and nothing is read into its headings. */
import type { LetterProfile } from '../model/letter-profile.ts'
import { isPageLine } from './page-lines.ts'

export const unknownText: LetterProfile<'unknown'> = {
  kind: 'unknown',
  name: 'Unknown kind of text',
  writer: null,
  framework: null,
  outcomes: [],
  signals: [],
  openings: [],
  ratings: [],
  yields: {},
  skips: isPageLine,
}
