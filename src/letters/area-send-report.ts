/** Full inspections under the framework of 2023: reports on a local area partnership. */
import type { LetterProfile } from '../model/letter-profile.ts'
import { SMALL_PRINT } from './shared-openings.ts'

export const areaSendReport: LetterProfile<'area-send-report'> = {
  kind: 'area-send-report',
  name: 'Area SEND inspection report',
  writer: 'inspectorates',
  framework: '2023',
  outcomes: ['experiences'],
  signals: [
    {
      id: 'title',
      weight: 3,
      pattern: /\barea send (?:full )?inspection (?:of|report)\b/i,
      example: 'Area SEND inspection of Ambridge Local Area Partnership',
    },
    {
      id: 'what-is-it-like',
      weight: 4,
      pattern: /^what is it like to be a child or young person\b/i,
      example: 'What is it like to be a child or young person with SEND in this area?',
    },
    {
      id: 'doing-that-is-effective',
      weight: 4,
      pattern: /^what is the (?:local )?area partnership doing that is effective\b/i,
      example: 'What is the area partnership doing that is effective?',
    },
    {
      id: 'need-to-do-better',
      weight: 4,
      pattern: /^what does the (?:local )?area partnership need to do better\b/i,
      example: 'What does the area partnership need to do better?',
    },
    {
      id: 'inspection-dates',
      weight: 1,
      pattern: /^inspection dates?\b/i,
      example: 'Inspection dates: 3 to 7 March 2025',
    },
    {
      id: 'partnership-report',
      weight: 2,
      pattern: /^local area partnership (?:report|details)\b/i,
      example: 'Local Area Partnership report',
    },
    {
      id: 'monitoring',
      weight: -5,
      pattern: /\barea send monitoring inspection\b/i,
      example: 'Area SEND monitoring inspection to Ambridge',
    },
    { id: 'letter', weight: -2, pattern: /^dear\b/i, example: 'Dear Ms Aldridge' },
  ],
  openings: [
    { as: 'heading', type: 'outcome', pattern: /^(?:the )?inspection outcome:?$/i, example: 'Inspection outcome' },
    {
      as: 'heading',
      type: 'context',
      pattern: /^information about the (?:local )?area partnership:?$/i,
      example: 'Information about the local area partnership',
    },
    {
      as: 'heading',
      type: 'narrative',
      pattern: /^what is it like to be a child or young person\b.{0,80}$/i,
      example: 'What is it like to be a child or young person with SEND in this area?',
    },
    {
      as: 'heading',
      type: 'strengths',
      pattern: /^what (?:is|are) the (?:local )?area (?:partnership|partners) doing that (?:is|are) effective\??$/i,
      example: 'What is the area partnership doing that is effective?',
    },
    {
      as: 'heading',
      type: 'development',
      pattern: /^what (?:does|do) the (?:local )?area (?:partnership|partners) need to do better\??$/i,
      example: 'What does the area partnership need to do better?',
    },
    {
      as: 'heading',
      type: 'priority-actions',
      pattern: /^(?:(?:areas? (?:for|of) )?priority actions?|priority action areas?):?$/i,
      example: 'Areas for priority action',
    },
    {
      as: 'heading',
      type: 'improvement-areas',
      pattern:
        /^(?:areas? (?:for|of) (?:further )?improvements?|improvement areas?|areas? (?:that|which) (?:needs?|requires?) improvement|recommendations?):?$/i,
      example: 'Areas for improvement',
    },
    {
      as: 'heading',
      type: 'partnership-details',
      pattern: /^local area partnership details:?$/i,
      example: 'Local area partnership details',
    },
    {
      as: 'heading',
      type: 'inspection-method',
      pattern: /^(?:information about this inspection|inspection team|inspection details):?$/i,
      example: 'Information about this inspection',
    },
    SMALL_PRINT,
  ],
  ratings: [],
  yields: {
    narrative: 'observation',
    strengths: 'strength',
    development: 'development',
    'priority-actions': 'priority-action',
    'improvement-areas': 'improvement-area',
  },
}
