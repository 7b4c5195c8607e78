/** What one sentence says by itself, before its neighbours are asked. */
import { clauseScore } from './clause-score.ts'
import { decidingPart } from './contrast.ts'
import { NEUTRAL_CUES, PROCEDURE } from './cues/neutral.ts'
import { featuresOf } from './features.ts'
import { type Opening, openingOf } from './openers.ts'
import { indexPatterns } from './pattern-index.ts'
import { tokensOf } from './tokens.ts'

export interface Reading {
  /** Log odds for a strength by the cues, -5 to 5; 0 where nothing speaks. */
  readonly cueScore: number
  readonly opening: Opening
  /** True where the sentence is worded as a plan, a start or a description. */
  readonly descriptive: boolean
  /** True where it speaks of the inspection, its report or what is to come of it. */
  readonly procedural: boolean
  /** Features for the linear model. */
  readonly features: readonly string[]
}

const DESCRIPTIVE = indexPatterns(
  NEUTRAL_CUES.flatMap(({ patterns }) => patterns.map((written) => [written, true] as const)),
)

export function readSentence(sentence: string): Reading {
  const tokens = tokensOf(sentence)
  const part = decidingPart(tokens)
  return {
    cueScore: clauseScore(part),
    opening: openingOf(tokens),
    descriptive: part.some((_, at) => DESCRIPTIVE.longestAt(part, at)?.value === true),
    procedural: tokens.some(({ lower }) => PROCEDURE.has(lower)),
    features: featuresOf(tokens, part),
  }
}
