/** Openings that letters of several kinds share. */
import type { Opening } from '../model/letter-profile.ts'

/** The frame of a letter: salutation, close, copies. */
export const LETTER_FRAME: readonly Opening[] = [
  {
    as: 'body',
    type: 'context',
    after: ['front-matter'],
    pattern:
      /^(?:(?:from|between|on|in) .{0,80}\b(?:ofsted|the care quality commission|her majesty|his majesty)|(?:ofsted|the care quality commission)\b.{0,80}\b(?:conducted|carried out|visited|revisited)|thank you (?:for|to)\b|(?:i|we) (?:am|are|have|was|were|write)\b|(?:i|we) (?:would like|want|wish) to (?:\w+ by )?thank\b|further to\b|following\b.{10,})/i,
    example: 'Between 3 and 7 March 2025, Ofsted and the Care Quality Commission (CQC) visited the area.',
  },
  {
    as: 'heading',
    type: 'next-steps',
    pattern: /^(?:your |the |our )?(?:next steps?(?: and .{1,40}| for .{1,40})?|what happens next):?$/i,
    example: 'Next steps:',
  },
  {
    as: 'heading',
    type: 'conclusion',
    pattern: /^(?:overall )?(?:conclusions?|summary|overall (?:summary|assessment|progress))(?: and .{1,30})?:?$/i,
    example: 'Conclusion',
  },
  {
    as: 'body',
    type: 'sign-off',
    pattern:
      /^(?:yours (?:sincerely|faithfully|truly)|(?:with )?(?:kind|best) (?:regards|wishes)|(?:we are|i am|we have|i have) (?:cop(?:ying|ied) (?:of )?this letter|send(?:ing)? cop(?:y|ies) of this letter)|cc\b[:.]?|c\.c\.|copied to\b|this letter (?:is|has been) copied)/i,
    example: 'Yours sincerely',
  },
]

/** The inspectorate's own small print at the end. */
export const SMALL_PRINT: Opening = {
  as: 'body',
  type: 'boilerplate',
  pattern:
    /^(?:the office for standards in education, children.s services and skills \(ofsted\)|if you (?:are not happy with|would like a copy of)|you (?:may|can) (?:re-?use|copy) (?:all or parts of )?this (?:information|document)|this publication is available|© crown copyright|no\. \d{6})/i,
  example: 'You may reuse this information (not including logos) free of charge in any format or medium.',
}

const ONE_NUMBER = String.raw`(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)`

/** One number, or those of items that are quoted together: "1", "1 and 2", "1, 2 and 3". */
const NUMBER = `(?<number>${ONE_NUMBER}(?:(?:, ?(?:and )?| and | ?& ?)${ONE_NUMBER})*)`

/** "Area for priority action 1:", "Priority Action 2 – ...": the label of a quoted action. */
export const QUOTED_PRIORITY_ACTION: Opening = {
  as: 'quote',
  type: 'priority-actions',
  pattern: new RegExp(
    String.raw`^(?:areas? (?:for|of) )?priority actions?(?: area)?(?: (?:no\.? ?|number )?${NUMBER} ?(?:[:.–—-]|$)| ?[:–—])|^areas? (?:for|of) priority action$`,
    'i',
  ),
  example: 'Area for priority action 1:',
}

export const QUOTED_IMPROVEMENT_AREA: Opening = {
  as: 'quote',
  type: 'improvement-areas',
  pattern: new RegExp(
    String.raw`^(?:areas? (?:for|of) improvement|improvement (?:area|action)s?)(?: (?:no\.? ?|number )?${NUMBER})(?: ?[:.–—-]|$)`,
    'i',
  ),
  example: 'Area for Improvement 4: ‘Leaders should shorten the waits.’',
}

export const QUOTED_WEAKNESS: Opening = {
  as: 'quote',
  type: 'significant-weaknesses',
  pattern: new RegExp(
    String.raw`^(?:areas? of )?(?:significant )?weakness(?:es)?(?: (?:no\.? ?|number )?${NUMBER} ?(?:[:.–—-]|$)| ?[:–—])|^areas? of (?:significant )?weakness$`,
    'i',
  ),
  example: 'Significant weakness 2: the lack of joint commissioning.',
}
