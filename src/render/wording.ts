/** The closed words of a result as a reader would say them. Every word has one, or this does not compile. */
import type { FindingType, OutcomeCode, Polarity, SectionType } from '../model/types.ts'

export const OUTCOME_WORDS: Readonly<Record<OutcomeCode, string>> = {
  'typically-positive': 'Typically positive experiences and outcomes',
  inconsistent: 'Inconsistent experiences and outcomes',
  'systemic-failings': 'Widespread and/or systemic failings',
  'written-statement-required': 'Written statement of action required',
  'sufficient-progress': 'Sufficient progress',
  'insufficient-progress': 'Insufficient progress',
  'mixed-progress': 'Sufficient progress in some weaknesses, not in all',
  'effective-action': 'Effective action',
  'not-effective-action': 'Effective action not taken',
  'mixed-action': 'Effective action on some priority actions, not on all',
}

export const FINDING_WORDS: Readonly<Record<FindingType, readonly [one: string, many: string]>> = {
  strength: ['strength', 'strengths'],
  development: ['area for development', 'areas for development'],
  'priority-action': ['priority action', 'priority actions'],
  'improvement-area': ['area for improvement', 'areas for improvement'],
  'significant-weakness': ['significant weakness', 'significant weaknesses'],
  progress: ['finding on progress', 'findings on progress'],
  'continued-focus': ['point for continued focus', 'points for continued focus'],
  observation: ['observation', 'observations'],
  response: ['response', 'responses'],
}

export const POLARITY_WORDS: Readonly<Record<Polarity, string>> = {
  strength: 'strength',
  concern: 'concern',
  mixed: 'mixed',
  neutral: 'neutral',
}

export const SECTION_WORDS: Readonly<Record<SectionType, string>> = {
  'front-matter': 'Front matter',
  context: 'Context',
  outcome: 'Outcome',
  'main-findings': 'Main findings',
  narrative: 'Narrative',
  strengths: 'Strengths',
  development: 'Areas for development',
  'significant-weaknesses': 'Significant weaknesses',
  'priority-actions': 'Priority action',
  'improvement-areas': 'Area for improvement',
  'continued-focus': 'Continued focus',
  conclusion: 'Conclusion',
  'next-steps': 'Next steps',
  responses: 'Responses',
  'partnership-details': 'Partnership details',
  'inspection-method': 'Inspection method',
  'sign-off': 'Sign-off',
  boilerplate: 'Standing text',
  group: 'Group',
  unclassified: 'Unclassified text',
}

/** A finding's own outcome or rating (`not-effective-action`, `amber-red`) as words. */
export function outcomeWords(code: string): string {
  const known: Readonly<Record<string, string>> = OUTCOME_WORDS
  return known[code] ?? code.charAt(0).toUpperCase() + code.slice(1)
}

/** "12 strengths", "1 strength". */
export function countWords(count: number, [one, many]: readonly [one: string, many: string]): string {
  return `${count} ${count === 1 ? one : many}`
}
