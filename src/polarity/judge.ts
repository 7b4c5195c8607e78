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

/** Whose text it is: inspectorates and the department write letters to judge, press and others also to tell what happened. */
export type Tenor = 'judging' | 'telling'

/** Cues are written by hand for the point that is made; the model knows only which words stand where. */
const MODEL_COUNTS = 0.7
/** Those who judge describe what works more often than they praise it: where nothing speaks, the sentence leans to a strength. */
const LEANING = { judging: 0.6, telling: 0.4 } as const
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
/** Log odds below which a sentence without a cue takes no side. */
const FAINTLY_HEARD = { judging: 0.1, telling: 0.35 } as const
/** The same for one about an inspection itself, also with the weakest cues ("support", "new", "progress"). */
const FAINTLY_HEARD_OF_PROCEDURE = { judging: 0.35, telling: 1.5 } as const
const FAINT_CUE = 0.6

export function judgeWith(
  model: ModelScore,
  sentences: readonly string[],
  heading: HeadingSide,
  tenor: Tenor = 'judging',
): Verdict[] {
  const prior = heading === null ? LEANING[tenor] : heading === 'strength' ? HEADING_COUNTS : -HEADING_COUNTS
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
    if (heading === null && reading.opening === 'plain' && isSilent(reading, heard, tenor)) {
      before /= 2
      return { polarity: 'neutral', logOdds: 0 }
    }
    const logOdds = heard + prior
    before = logOdds
    return { polarity: logOdds > 0 ? 'strength' : 'concern', logOdds }
  })
}

/** No cue speaks, and its words and neighbours say too little to tell. */
function isSilent({ cueScore, procedural }: Reading, heard: number, tenor: Tenor): boolean {
  if (procedural) return Math.abs(cueScore) <= FAINT_CUE && Math.abs(heard) < FAINTLY_HEARD_OF_PROCEDURE[tenor]
  return cueScore === 0 && Math.abs(heard) < FAINTLY_HEARD[tenor]
}

function isNeutral({ descriptive, cueScore }: Reading): boolean {
  return descriptive && Math.abs(cueScore) <= SOFT_SPOKEN
}
