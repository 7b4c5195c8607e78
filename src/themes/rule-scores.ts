/** What the cues found say about each theme, without any training: a score for the theme and one for its being primary. */
import type { CueMatch } from './cue-matcher.ts'

export interface RuleScore {
  /** 0 where no cue was found, near 1 where several sentences name the theme. */
  readonly score: number
  /** Only for comparing the themes of one finding: how much of it speaks of the theme, the opening sentence most. */
  readonly prominence: number
}

/** How far a cue of weight 1 settles the matter, in the opening sentence and after it. */
const OPENING_TRUST = 0.95
const LATER_TRUST = 0.75
/** The main point usually stands in the opening sentence. */
const OPENING_PROMINENCE = 3

/**
 * Scores the themes of a codebook. Within a sentence only the strongest cue of a theme counts: a theme named twice in
 * one breath is one point, named in two sentences it is two.
 *
 * @param themeCount number of themes; every `theme` in the matches is below it
 */
export function scoreByRules(matches: readonly CueMatch[], themeCount: number): RuleScore[] {
  const strongest = Array.from({ length: themeCount }, () => new Map<number, number>())
  for (const { theme, sentence, weight } of matches) {
    const sentences = strongest[theme]
    sentences?.set(sentence, Math.max(weight, sentences.get(sentence) ?? 0))
  }
  return strongest.map((sentences) => {
    let doubt = 1
    let prominence = 0
    for (const [sentence, weight] of sentences) {
      const opening = sentence === 0
      doubt *= 1 - weight * (opening ? OPENING_TRUST : LATER_TRUST)
      prominence += weight * (opening ? OPENING_PROMINENCE : 1)
    }
    return { score: 1 - doubt, prominence }
  })
}

/** How far a phrase of weight 1 settles the matter for a theme that only its phrases judge. */
const PHRASE_TRUST = 0.95

/**
 * Scores a theme that no model knows. Each phrase counts once, wherever it stands, at its heaviest: the company that a
 * phrase needs is another one, not the same again.
 */
export function scoreByPhrases(matches: readonly Pick<CueMatch, 'phrase' | 'weight'>[]): number {
  const heaviest = new Map<string, number>()
  for (const { phrase, weight } of matches) heaviest.set(phrase, Math.max(weight, heaviest.get(phrase) ?? 0))
  return 1 - [...heaviest.values()].reduce((doubt, weight) => doubt * (1 - weight * PHRASE_TRUST), 1)
}
