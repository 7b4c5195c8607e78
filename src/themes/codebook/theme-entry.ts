/**
 * What a theme of a codebook is: the analyst's words about it, and the cues by which the rule tagger finds it.
 *
 * A phrase of a cue is matched by stem and across hyphens: `annual review` finds "annual reviews". In a phrase
 * `a/b` is one word or the other, `word?` may be absent, `audit*` is any word that begins so, `=use` is that very
 * form, and `..` stands for up to four words of the same sentence.
 */
export interface Cue {
  /** How sure a phrase is by itself: 1 names the theme, 0.5 needs company, 0 is a passing mention that hides others. */
  readonly weight: number
  readonly any: readonly string[]
  /** One of these must stand in the same sentence. */
  readonly with?: readonly string[]
  /** None of these may stand in the same sentence. */
  readonly without?: readonly string[]
}

export interface ThemeEntry {
  readonly id: string
  readonly label: string
  /** Code it when the finding makes a point on this. */
  readonly codeFor: string
  /** Do not code it for this; empty where nothing is easily mistaken for it. */
  readonly notFor: string
  /** Of two phrases that overlap the longer one counts, so a longer passing mention hides a shorter phrase. */
  readonly cues: readonly Cue[]
  /** Sentences that must be tagged with the theme: its tests. */
  readonly examples: readonly string[]
  /** Sentences that mention its words and must not be tagged with it: its tests. */
  readonly counterExamples: readonly string[]
}

export interface Codebook {
  readonly id: string
  readonly version: string
  /** Phrases that carry no theme: no cue is looked for inside them. */
  readonly standingPhrases: readonly string[]
  readonly themes: readonly ThemeEntry[]
}
