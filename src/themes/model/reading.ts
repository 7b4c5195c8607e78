/** A finding as the model reads it: its words, how they stand, and where the codebook's cues were found. */
import type { FindingType } from '../../model/types.ts'
import type { CueMatch } from '../cue-matcher.ts'
import type { Token } from '../tokens.ts'
import { type Standing, standingsOf } from './standing.ts'

export interface Mention extends CueMatch {
  readonly standing: Standing
}

export interface Reading {
  readonly tokens: readonly Token[]
  readonly sentenceCount: number
  /** Tokens in each sentence. */
  readonly lengths: readonly number[]
  /** The word that each sentence opens with, and the one after it. */
  readonly openings: readonly string[]
  readonly mentions: readonly Mention[]
  readonly findingType: FindingType
}

export interface ReadingInput {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly matches: readonly CueMatch[]
  readonly sentenceCount: number
  readonly findingType: FindingType
}

/** Joins what was found in a text into what the model reads. */
export function readFinding({ text, tokens, matches, sentenceCount, findingType }: ReadingInput): Reading {
  const standings = standingsOf(text, tokens)
  const count = Math.max(1, sentenceCount)
  const lengths = new Array<number>(count).fill(0)
  const openings = new Array<string>(count).fill('')
  for (const { sentence, lower } of tokens) {
    const place = lengths[sentence] ?? 0
    if (place < 2) openings[sentence] = place === 0 ? lower : `${openings[sentence]} ${lower}`
    lengths[sentence] = place + 1
  }
  const mentions = matches.map((match) => ({ ...match, standing: standings[match.from] ?? NOWHERE }))
  return { tokens, sentenceCount: count, lengths, openings, mentions, findingType }
}

const NOWHERE: Standing = {
  beforeVerb: false,
  consequence: false,
  example: false,
  ofWhom: false,
  granted: false,
  judgedClause: false,
  judgedNear: false,
  late: false,
}
