/** Sides of the sentences of one finding, read in order: each by its own words, its opening, and what went before. */
import type { SentencePolarity } from '../model/types.ts'
import type { Opening } from './openers.ts'
import { type Reading, readSentence } from './reading.ts'

/** What else is known of a sentence: the log odds for a strength that a trained model gives its features. */
export type ModelScore = (features: readonly string[]) => number

export interface Verdict {
  readonly polarity: SentencePolarity
  /** Log odds for a strength, all told; the nearer to 0, the less certain. */
  readonly logOdds: number
}

export type HeadingSide = 'strength' | 'concern' | null

/** Cues are written by hand for the point that is made; the model knows only which words stand where. */
const MODEL_COUNTS = 0.7
/** Letters describe what works more often than they praise it: where nothing speaks, the sentence leans to a strength. */
const LEANING = 0.4
const HEADING_COUNTS = 1.5
/** How much of the sentence before is carried over (at most 2 either way), and what the opening adds. */
const CARRIED: Readonly<Record<Opening, { readonly share: number; readonly adds: number }>> = {
  continues: { share: 1, adds: 0 },
  turns: { share: -0.4, adds: -1.2 },
  plain: { share: 0.3, adds: 0 },
}
const MOST_CARRIED = 2
/** A plan or a description is neutral unless its own cues speak louder than this. */
const SOFT_SPOKEN = 1.8
/** Log odds from which on a sentence without a cue takes a side: one about an inspection itself needs more. */
const TELLING = 0.35
const TELLING_OF_PROCEDURE = 1.5
/** The weakest cues ("support", "new", "progress") say little of an inspection. */
const FAINT = 0.6

export function judgeWith(model: ModelScore, sentences: readonly string[], heading: HeadingSide): Verdict[] {
  const prior = heading === null ? LEANING : heading === 'strength' ? HEADING_COUNTS : -HEADING_COUNTS
  let before = 0
  return sentences.map((sentence) => {
    const reading = readSentence(sentence)
    if (heading === null && isNeutral(reading)) {
      before /= 2
      return { polarity: 'neutral', logOdds: 0 }
    }
    const { share, adds } = CARRIED[reading.opening]
    const carried = Math.max(-MOST_CARRIED, Math.min(MOST_CARRIED, before)) * share + adds
    const heard = reading.cueScore + MODEL_COUNTS * model(reading.features) + carried
    if (heading === null && reading.opening === 'plain' && isSilent(reading, heard)) {
      before /= 2
      return { polarity: 'neutral', logOdds: 0 }
    }
    const logOdds = heard + prior
    before = logOdds
    return { polarity: logOdds > 0 ? 'strength' : 'concern', logOdds }
  })
}

/** No cue speaks, and its words and neighbours say too little to tell. */
function isSilent({ cueScore, procedural }: Reading, heard: number): boolean {
  if (procedural) return Math.abs(cueScore) <= FAINT && Math.abs(heard) < TELLING_OF_PROCEDURE
  return cueScore === 0 && Math.abs(heard) < TELLING
}

function isNeutral({ descriptive, cueScore }: Reading): boolean {
  return descriptive && Math.abs(cueScore) <= SOFT_SPOKEN
}
