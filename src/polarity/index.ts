/** Which side a sentence takes (something works, something does not, neither), and which side a finding takes. */
import type { SentencePolarity } from '../model/types.ts'
import { type HeadingSide, judgeWith, type Tenor } from './judge.ts'
import { modelScore } from './model.ts'

export { explainSentences, type SentenceExplained } from './explain.ts'
export type { HeadingSide, Tenor } from './judge.ts'
export { weigh } from './weigh.ts'

/**
 * Judges the sentences of one finding.
 *
 * @param sentences in reading order, each with its white space collapsed
 * @param heading the side of the section's heading where it has one: a sentence then takes the other side only where it
 *   says so, and none is neutral
 * @returns one polarity per sentence, in order
 */
export function judgeSentences(
  sentences: readonly string[],
  heading: HeadingSide,
  tenor: Tenor = 'judging',
): SentencePolarity[] {
  return judgeWith(modelScore, sentences, heading, tenor).map(({ polarity }) => polarity)
}
