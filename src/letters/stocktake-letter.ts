/** The Department for Education's stocktake and progress letters on an area's plan. */
import type { LetterProfile } from '../model/letter-profile.ts'
import {
  LETTER_FRAME,
  QUOTED_IMPROVEMENT_AREA,
  QUOTED_PRIORITY_ACTION,
  QUOTED_WEAKNESS,
  SMALL_PRINT,
} from './shared-openings.ts'

export const stocktakeLetter: LetterProfile<'stocktake-letter'> = {
  kind: 'stocktake-letter',
  name: 'Stocktake letter',
  writer: 'department',
  framework: null,
  outcomes: [],
  signals: [
    { id: 'stocktake', weight: 4, pattern: /\bstocktake\b/i, example: '6-MONTHLY SEND STOCKTAKE MEETING' },
    { id: 'department', weight: 1, pattern: /^department for education\b/i, example: 'Department for Education' },
    {
      id: 'thanks',
      weight: 2,
      pattern: /^thank you (?:for|to)\b.{0,200}\b(?:meeting|review|stocktake|process|participation|visit)\b/i,
      example: 'Thank you for your participation in the review meeting',
    },
    {
      id: 'progress-review',
      weight: 3,
      pattern:
        /\b(?:progress (?:review|meeting|visit)|deep dive|(?:\d{1,2}|three|six|nine|twelve|eighteen)[- ]month(?:ly)? (?:review|stocktake|progress))\b/i,
      example: 'your 12-month review',
    },
    {
      id: 'review-meeting',
      weight: 3,
      pattern: /\b(?:send|improvement notice|progress)\b.{0,20}\b(?:review|monitoring) meeting\b/i,
      example: 'SEND improvement notice – review meeting',
    },
    {
      id: 'improvement-notice',
      weight: 2,
      pattern: /^(?:.{0,60}\b)?improvement notice\b.{0,60}$/i,
      example: 'Improvement notice: Ambridge Council',
    },
    {
      id: 'labelled-action',
      weight: 2,
      pattern: /^(?:area for )?priority action \d\b/i,
      example: 'Priority Action 1: Leaders should shorten the waits.',
    },
    {
      id: 'plans',
      weight: 1,
      pattern:
        /\b(?:priority action plan|accelerated progress plan|improvement plan|written statement of action|strategic plan)\b/i,
      example: 'your Priority Action Plan',
    },
    {
      id: 'advisers',
      weight: 2,
      pattern:
        /\b(?:send advis[eo]rs?|dfe (?:case lead|advis[eo]r)|nhs england(?:’s|'s)? (?:send )?(?:advis[eo]r|lead))\b/i,
      example: 'Your SEND Advisor and NHS England Advisor',
    },
    {
      id: 'continued-focus',
      weight: 2,
      pattern: /^areas? (?:for|of) (?:continued|further|future) focus\b/i,
      example: 'Areas for Continued Focus',
    },
    {
      id: 'your-progress',
      weight: 2,
      pattern:
        /\b(?:your progress (?:with|on|against|in|towards)|(?:the )?progress (?:that )?you have made|progress (?:made )?against your\b)\b/i,
      example: 'I take a close interest in your progress with the plan',
    },
    {
      id: 'asks',
      weight: 2,
      pattern: /\b(?:i|we) (?:ask (?:that )?you|would be grateful if you|expect you|would like you) (?:to )?\b/i,
      example: 'I ask that you keep the plan under review',
    },
    {
      id: 'pleased',
      weight: 1,
      pattern: /^(?:i am|we are) (?:also |very )?(?:pleased|encouraged|reassured|heartened|concerned)\b/i,
      example: 'I am encouraged by the steps that you have taken',
    },
    {
      id: 'inspectors-wrote',
      weight: -3,
      pattern: /\bthe inspection was led by\b/i,
      example: 'The inspection was led by one of His Majesty’s Inspectors',
    },
    {
      id: 'reported-speech',
      weight: -3,
      pattern: /\b(?:told the|local democracy report)/i,
      example: 'The leader told the Local Democracy Reporting Service',
    },
  ],
  openings: [
    ...LETTER_FRAME,
    {
      as: 'heading',
      type: 'continued-focus',
      pattern:
        /^(?:key )?(?:areas?|priorities|actions?) (?:for|of|requiring|needing) (?:continued |further |future |ongoing |more )?(?:focus|work|attention|development|action)(?: (?:for|over|in|before) .{1,60})?:?$/i,
      example: 'Areas for Continued Focus',
    },
    QUOTED_PRIORITY_ACTION,
    QUOTED_IMPROVEMENT_AREA,
    QUOTED_WEAKNESS,
    {
      as: 'heading',
      type: 'narrative',
      pattern:
        /^(?:(?:executive |overall )?(?:overview|summary)(?: of (?:progress|the (?:meeting|discussions?|review|visit)))?|overall (?:progress|position|impressions?)|key (?:messages|reflections|points)|general (?:observations|reflections)|reflections|what (?:we|you) (?:heard|saw|found|told us)|what is working well|feedback from .{3,60}):?$/i,
      example: 'Overview of progress',
    },
    {
      as: 'body',
      type: 'conclusion',
      after: ['priority-actions', 'improvement-areas', 'significant-weaknesses'],
      pattern: /^(?:overall|in summary|in conclusion|to conclude),? (?:we|our|i|the (?:dfe|department|send advis))\b/i,
      example: 'Overall, we are satisfied that the partnership is moving at pace.',
    },
    {
      as: 'body',
      type: 'next-steps',
      after: [
        'priority-actions',
        'improvement-areas',
        'significant-weaknesses',
        'conclusion',
        'continued-focus',
        'narrative',
      ],
      pattern:
        /^(?:(?:your|the|our) next (?:\S+ )?(?:review|meeting|stocktake|visit)|we (?:will|shall) (?:next )?meet|we look forward)\b/i,
      example: 'The next review meeting will take place in May.',
    },
    SMALL_PRINT,
  ],
  ratings: [
    {
      pattern:
        /^(?:(?:progress |overall |current |rag |delivery )*(?:rating|status|assessment|judge?ment|progress(?: to date)?|outcome|rag))(?: ?\([^)]{1,40}\))? ?[:–-] ?(?<rating>[\p{L} /-]{3,40})\.?$/iu,
      outcome: null,
      example: 'Progress rating (both areas): Amber-Red',
    },
  ],
  unheaded: 'narrative',
  yields: {
    'priority-actions': 'progress',
    'improvement-areas': 'progress',
    'significant-weaknesses': 'progress',
    'continued-focus': 'continued-focus',
    narrative: 'observation',
    'main-findings': 'observation',
    conclusion: 'observation',
  },
}
