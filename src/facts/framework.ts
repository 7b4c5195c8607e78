import type { LetterProfile } from '../model/letter-profile.ts'
import type { Document, OutcomeCode } from '../model/types.ts'

type Framework = Document['framework']

const BY_OUTCOME: Readonly<Record<OutcomeCode, Framework>> = {
  'written-statement-required': '2016',
  'sufficient-progress': '2016',
  'insufficient-progress': '2016',
  'mixed-progress': '2016',
  'typically-positive': '2023',
  inconsistent: '2023',
  'systemic-failings': '2023',
  'effective-action': '2023',
  'not-effective-action': '2023',
  'mixed-action': '2023',
}

/** Terms that only one framework has. */
const OF_2023 = /\b(?:priority\s+actions?(?:\s+plan)?|areas?\s+for\s+priority\s+action|local\s+area\s+partnership)\b/iu
const OF_2016 =
  /\b(?:written\s+statement\s+of\s+action|accelerated\s+progress\s+plan|(?:significant|serious)\s+weakness(?:es)?)\b/iu

/**
 * The inspection framework that a letter belongs to: its kind says so, else the outcome that it reports, else its terms.
 * A text that nobody is known to have written has none.
 */
export function readFramework(
  text: string,
  { writer, framework }: Pick<LetterProfile, 'writer' | 'framework'>,
  outcome: OutcomeCode | null,
): Framework {
  if (writer === null) return null
  const told = framework ?? (outcome && BY_OUTCOME[outcome])
  if (told) return told
  if (OF_2023.test(text)) return '2023'
  return OF_2016.test(text) ? '2016' : null
}
