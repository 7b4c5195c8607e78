/** One theme's share of a finding: its cues and the rules' judgement of them. */
import type { RuleScore } from '../rule-scores.ts'
import type { Mention, Reading } from './reading.ts'

/** From this weight on a cue names its theme rather than hinting at it. */
export const STRONG = 0.5

export interface ThemeView extends RuleScore {
  /** Place of the theme in the codebook. */
  readonly theme: number
  /** The cues that say something, in text order. */
  readonly mentions: readonly Mention[]
  /** A cue of weight 0 was found: the theme's words in another sense. */
  readonly passing: boolean
  /** The strongest cue's weight in each sentence. */
  readonly bySentence: readonly number[]
}

/** The views of the themes of which there is a cue, in codebook order. */
export function viewThemes(reading: Reading, scores: readonly RuleScore[]): ThemeView[] {
  const passing = new Set<number>()
  const mentions = new Map<number, Mention[]>()
  for (const mention of reading.mentions) {
    const own = mentions.get(mention.theme)
    if (mention.weight === 0) passing.add(mention.theme)
    else if (own) own.push(mention)
    else mentions.set(mention.theme, [mention])
  }
  return [...mentions]
    .sort(([a], [b]) => a - b)
    .map(([theme, own]) => {
      const bySentence = new Array<number>(reading.sentenceCount).fill(0)
      for (const { sentence, weight } of own) bySentence[sentence] = Math.max(bySentence[sentence] ?? 0, weight)
      const { score = 0, prominence = 0 } = scores[theme] ?? {}
      return { theme, score, prominence, mentions: own, passing: passing.has(theme), bySentence }
    })
}
