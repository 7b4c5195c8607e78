/** Phrases of the letters' own language that carry no theme by themselves. Same notation as the phrases of a cue. */
export const standingPhrases: readonly string[] = [
  'children and young people with special educational needs and/or disabilities',
  'children and young people with special educational needs and disabilities send?',
  'special educational needs and/or disabilities',
  'special educational needs and disabilities send?',
  'the local area partnership',
  'local area partnership leaders',
  'leaders across the partnership',
  'across the partnership',
  'integrated care board',
  'clinical commissioning group',
  'send and alternative provision',
  'care quality commission',
  'health and wellbeing board',
  'health and well being board',
  'children and young people aged 0 to 25',
  'from birth to 25',
]
