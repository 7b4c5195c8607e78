/** Monitoring inspections under the framework of 2023: per priority action, whether effective action was taken. */
import type { LetterProfile } from '../model/letter-profile.ts'
import { LETTER_FRAME, QUOTED_IMPROVEMENT_AREA, QUOTED_PRIORITY_ACTION, SMALL_PRINT } from './shared-openings.ts'

export const monitoringLetter: LetterProfile<'monitoring-letter'> = {
  kind: 'monitoring-letter',
  name: 'Monitoring inspection letter',
  writer: 'inspectorates',
  framework: '2023',
  outcomes: ['action'],
  signals: [
    {
      id: 'title',
      weight: 5,
      pattern: /\b(?:area send )?monitoring (?:inspection|visit)\b/i,
      example: 'Area SEND monitoring inspection to Ambridge Local Area Partnership',
    },
    {
      id: 'decide-effective-action',
      weight: 3,
      pattern: /\bto decide whether effective action\b/i,
      example: 'to decide whether effective action has been made',
    },
    {
      id: 'outcome-line',
      weight: 3,
      pattern: /^outcome: ?(?:not )?effective action/i,
      example: 'Outcome: Effective action',
    },
    {
      id: 'effective-action',
      weight: 2,
      pattern: /\b(?:has|have) (?:not )?taken effective action\b/i,
      example: 'The local area has taken effective action',
    },
    {
      id: 'initial-inspection',
      weight: 1,
      pattern: /\bidentified at the initial inspection\b/i,
      example: 'the areas identified at the initial inspection',
    },
  ],
  openings: [
    ...LETTER_FRAME,
    {
      as: 'heading',
      type: 'main-findings',
      pattern: /^(?:main |key |our )?findings(?: from the monitoring inspection)?:?$/i,
      example: 'Findings',
    },
    QUOTED_PRIORITY_ACTION,
    QUOTED_IMPROVEMENT_AREA,
    SMALL_PRINT,
  ],
  ratings: [
    {
      pattern:
        /^(?:(?:outcome|judge?ment|decision)\s*[:–-]\s*)?(?:not effective action|ineffective action|effective action (?:has )?not(?: been)?(?: taken)?)\.?$/i,
      outcome: 'not-effective-action',
      example: 'Outcome: Not effective action',
    },
    {
      pattern: /^(?:(?:outcome|judge?ment|decision)\s*[:–-]\s*)?effective action(?: (?:has been )?taken)?\.?$/i,
      outcome: 'effective-action',
      example: 'Outcome: Effective action',
    },
    {
      pattern:
        /^the (?:local area(?: partnership)?|area(?: partnership)?|partnership) has not taken effective action\b[^.]*\.?$/i,
      outcome: 'not-effective-action',
      example: 'The local area partnership has not taken effective action to address this area.',
    },
    {
      pattern:
        /^the (?:local area(?: partnership)?|area(?: partnership)?|partnership) has taken effective action\b[^.]*\.?$/i,
      outcome: 'effective-action',
      example: 'The local area partnership has taken effective action to address this area.',
    },
  ],
  yields: {
    'main-findings': 'observation',
    narrative: 'observation',
    'priority-actions': 'progress',
    'improvement-areas': 'progress',
    conclusion: 'observation',
  },
}
