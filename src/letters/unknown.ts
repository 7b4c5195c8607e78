/** A text of no known kind: its paragraphs come out as observations, and nothing is read into its headings. */
import type { LetterProfile } from '../model/letter-profile.ts'

export const unknownText: LetterProfile = {
  kind: 'unknown',
  framework: null,
  signals: [],
  openings: [],
  ratings: [],
  yields: {},
}
