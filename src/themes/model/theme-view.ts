/** One theme's share of a finding: its cues and the rules' judgement of them. */
import type { RuleScore } from '../rule-scores.ts'
import type { Mention, Reading } from './reading.ts'

/** From this weight on a cue names its theme rather than hinting at it. */
export const STRONG = 0.5

export interface ThemeView extends RuleScore {
  /** The cues that say something, in text order. */
  readonly mentions: readonly Mention[]
  /** A cue of weight 0 was found: the theme's words in another sense. */
  readonly passing: boolean
  /** The strongest cue's weight in each sentence. */
  readonly bySentence: readonly number[]
}

/** The views of all themes, in codebook order. */
export function viewThemes(reading: Reading, scores: readonly RuleScore[]): ThemeView[] {
  const views = scores.map((score) => ({
    ...score,
    mentions: [] as Mention[],
    passing: false,
    bySentence: new Array<number>(reading.sentenceCount).fill(0),
  }))
  for (const mention of reading.mentions) {
    const view = views[mention.theme]
    if (!view) continue
    if (mention.weight === 0) view.passing = true
    else {
      view.mentions.push(mention)
      view.bySentence[mention.sentence] = Math.max(view.bySentence[mention.sentence] ?? 0, mention.weight)
    }
  }
  return views
}
