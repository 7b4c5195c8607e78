/** The plain words of a finding as features: they shade what the cues say, and never give a theme by themselves. */
import type { Token } from '../tokens.ts'
import type { Feature } from './company.ts'

const STOP_WORDS: ReadonlySet<string> = new Set(
  'the a an of to and in for is are be that with this as on by they their it at from or has have which who was not'.split(
    ' ',
  ),
)
const NUMBER = /^\d+$/
/** Length of the vector of a finding's words; it sets how freely they are learned from. */
const LENGTH = 2

export const TERM = 'term:'

/** Features `term:` and a stem, each once, of the same value; a long finding's words count less each. */
export function termsOf(tokens: readonly Token[]): Feature[] {
  const stems = new Set<string>()
  for (const { stem } of tokens) if (!STOP_WORDS.has(stem) && !NUMBER.test(stem)) stems.add(stem)
  const value = LENGTH / Math.sqrt(Math.max(1, stems.size))
  return [...stems].map((stem) => ({ name: TERM + stem, value }))
}
