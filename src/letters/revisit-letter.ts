/** Revisits after a written statement of action: per significant weakness, whether progress is sufficient. */
import type { LetterProfile } from '../model/letter-profile.ts'
import { LETTER_FRAME, QUOTED_WEAKNESS, SMALL_PRINT } from './shared-openings.ts'

export const revisitLetter: LetterProfile<'revisit-letter'> = {
  kind: 'revisit-letter',
  name: 'Revisit letter',
  writer: 'inspectorates',
  framework: '2016',
  outcomes: ['progress'],
  signals: [
    {
      id: 'title',
      weight: 5,
      pattern: /\bjoint (?:local )?area (?:send|special educational needs).{0,40} re-?visit\b/i,
      example: 'Joint area SEND revisit in Ambridge',
    },
    {
      id: 'revisited',
      weight: 3,
      pattern: /\bre-?visited the (?:local )?area\b/i,
      example: 'CQC revisited the area of Ambridge',
    },
    {
      id: 'sufficient-progress',
      weight: 3,
      pattern: /\bsufficient progress\b.{0,60}\bsignificant weakness/i,
      example: 'sufficient progress in addressing the areas of significant weakness',
    },
    {
      id: 'fit-for-purpose',
      weight: 2,
      pattern: /\bwritten statement\b.{0,400}\bdeclared fit for purpose\b/i,
      example: 'the written statement of action was declared fit for purpose',
    },
    {
      id: 'initial-inspection-found',
      weight: 2,
      pattern: /\binitial inspection,? (?:inspectors )?found\b/i,
      example: 'The initial inspection found that:',
    },
    { id: 'effective-action', weight: -4, pattern: /\beffective action\b/i, example: 'Outcome: effective action' },
  ],
  openings: [
    ...LETTER_FRAME,
    {
      as: 'heading',
      type: 'main-findings',
      pattern: /^(?:main |key )?findings(?: of the revisit)?:?$/i,
      example: 'Main findings',
    },
    {
      as: 'quote',
      type: 'significant-weaknesses',
      pattern:
        /^(?:(?:at|during|in) )?the (?:initial|original|previous|first) inspection,? ?(?:in .{3,20}?,? )?(?:inspectors )?(?:found|identified|noted|reported)(?: that)?(?: the following(?: area of)?(?: significant)? weakness)? ?[:,.]? ?/i,
      example: 'The initial inspection found that:',
    },
    QUOTED_WEAKNESS,
    {
      as: 'quote',
      type: 'significant-weaknesses',
      after: ['main-findings', 'significant-weaknesses'],
      listed: true,
      pattern: /^/,
      example: 'Support for young people aged 19 to 25 was poorly coordinated.',
    },
    {
      as: 'body',
      type: 'next-steps',
      after: ['main-findings', 'significant-weaknesses'],
      pattern: /\b(?:dfe|department for education)\b.{0,60}\bnhs england\b.{0,80}\b(?:determine|cease|next steps)\b/i,
      example: 'It is for the DfE and NHS England to determine the next steps.',
    },
    SMALL_PRINT,
  ],
  ratings: [
    {
      pattern:
        /^(?:overall,? |therefore,? |as a result,? )?(?:the )?(?:local )?(?:area|leaders|partners(?:hip)?)[^.;]{0,60}\b(?:has|have) (?:(?:not|yet to|n’t) (?:yet )?(?:made|make) sufficient|made insufficient|made too little) progress\b[^.]*\.?$/i,
      outcome: 'insufficient-progress',
      example: 'The area has not made sufficient progress in addressing this significant weakness.',
    },
    {
      pattern:
        /^(?:overall,? |therefore,? |as a result,? )?(?:the )?(?:local )?(?:area|leaders|partners(?:hip)?)[^.;]{0,60}\b(?:has|have) made sufficient progress\b[^.]*\.?$/i,
      outcome: 'sufficient-progress',
      example: 'The area has made sufficient progress to improve this area of weakness.',
    },
    {
      pattern:
        /^(?:(?:judge?ment|outcome|progress|improvement|finding|verdict|overall)\s*[:–-]\s*)?(?:insufficient progress|not sufficient progress|sufficient progress has not been made)\b[^.]*\.?$/i,
      outcome: 'insufficient-progress',
      example: 'Judgement: insufficient progress',
    },
    {
      pattern:
        /^(?:(?:judge?ment|outcome|progress|improvement|finding|verdict|overall)\s*[:–-]\s*)?sufficient progress(?: has been made)?\b[^.]*\.?$/i,
      outcome: 'sufficient-progress',
      example: 'Sufficient progress has been made.',
    },
  ],
  yields: {
    'main-findings': 'observation',
    narrative: 'observation',
    'significant-weaknesses': 'progress',
    conclusion: 'observation',
  },
}
