/** Why a sentence takes the side that it takes: the cues that were heard in it, and how sure the judgement is. */
import { words } from '../language/index.ts'
import type { Range } from '../text/span.ts'
import { heardCues } from './clause-score.ts'
import { decidingPart } from './contrast.ts'
import { type HeadingSide, judgeWith, type Tenor, type Verdict } from './judge.ts'
import { modelScore } from './model.ts'
import { tokensOf } from './tokens.ts'

export interface SentenceExplained extends Verdict {
  /** The wordings that speak for a strength (above zero) or a concern (below), with their place in the sentence. */
  readonly cues: readonly { readonly range: Range; readonly weight: number }[]
}

/** Takes what `judgeSentences` takes and judges the same, sentence by sentence. */
export function explainSentences(
  sentences: readonly string[],
  heading: HeadingSide,
  tenor: Tenor = 'judging',
): SentenceExplained[] {
  return judgeWith(modelScore, sentences, heading, tenor).map((verdict, index) => ({
    ...verdict,
    cues: cuesWithPlace(sentences[index] ?? ''),
  }))
}

function cuesWithPlace(sentence: string): SentenceExplained['cues'] {
  const tokens = tokensOf(sentence)
  const part = decidingPart(tokens)
  const before = part[0] ? tokens.indexOf(part[0]) : 0
  const ranges = words(sentence).map(({ range }) => range)
  // Lookalikes of a cue count nothing: they are there to be passed over.
  const heard = heardCues(part).filter(({ counts }) => counts !== 0)
  return heard.map(({ from, to, counts }) => ({
    range: [ranges[before + from]?.[0] ?? 0, ranges[before + to - 1]?.[1] ?? 0],
    weight: counts,
  }))
}
