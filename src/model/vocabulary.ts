/** The closed sets of words that a result may use. One list each: the types, the JSON Schema and the checks all come from here. */

export const SCHEMA_VERSION = '1.0'

export const FRAMEWORKS = ['2016', '2023'] as const

export const SECTION_TYPES = [
  'front-matter',
  'context',
  'outcome',
  'main-findings',
  'narrative',
  'strengths',
  'development',
  'significant-weaknesses',
  'priority-actions',
  'improvement-areas',
  'continued-focus',
  'conclusion',
  'next-steps',
  'responses',
  'partnership-details',
  'inspection-method',
  'sign-off',
  'boilerplate',
  'group',
  'unclassified',
] as const

export const ASPECTS = ['identification', 'assessing-and-meeting', 'outcomes'] as const

export const FINDING_TYPES = [
  'strength',
  'development',
  'priority-action',
  'improvement-area',
  'significant-weakness',
  'progress',
  'continued-focus',
  'observation',
  'response',
] as const

export const POLARITIES = ['strength', 'concern', 'mixed', 'neutral'] as const
export const SENTENCE_POLARITIES = ['strength', 'concern', 'neutral'] as const
export const POLARITY_SOURCES = ['section', 'judged'] as const
export const ATTRIBUTIONS = ['issuer', 'respondent', 'other'] as const

export const OUTCOME_CODES = [
  'typically-positive',
  'inconsistent',
  'systemic-failings',
  'written-statement-required',
  'sufficient-progress',
  'insufficient-progress',
  'mixed-progress',
  'effective-action',
  'not-effective-action',
  'mixed-action',
] as const

export const REPAIR_KINDS = ['line-hyphen', 'soft-hyphen', 'ligature'] as const
export const QUANTITY_KINDS = ['percent', 'count', 'duration', 'money', 'date', 'age-range', 'rating'] as const
export const PERSON_PARTS = ['addressee', 'signatory', 'inspector', 'copied', 'leader'] as const
export const REFERENCE_KINDS = [
  'report-publication',
  'previous-inspection',
  'next-review',
  'plan-due',
  'other',
] as const
export const PREVIOUS_STATUSES = ['stated', 'none', 'not-stated'] as const
export const ANALYST_DECISIONS = ['themes', 'polarity', 'note'] as const
export const THEME_SOURCES = ['tagger', 'analyst'] as const
export const SEVERITIES = ['info', 'warning', 'error'] as const
export const COVERAGE_CLASSES = ['finding', 'heading', 'furniture', 'context', 'boilerplate', 'unclassified'] as const
