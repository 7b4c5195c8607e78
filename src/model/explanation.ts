/**
 * Why a finding was coded as it was. Made by the pipeline, shown by `send-extract explain`; no part of a result.
 * Ranges are [start, end] in UTF-16 code units into the finding's `text`, end exclusive.
 */
import type { Finding, SentencePolarity } from './types.ts'

type TextRange = readonly [start: number, end: number]

/** Words of the finding, with the rule that they met and what they count. */
export interface ExplainedEvidence {
  readonly text: string
  readonly range: TextRange
  readonly rule: string
  readonly weight: number
}

export interface ExplainedTheme {
  readonly id: string
  readonly primary: boolean
  readonly score: number
  /** The score from which on a theme is given; the primary one may score less. */
  readonly threshold: number
  /** The score from which on it may be the primary one. */
  readonly leadsFrom: number
  readonly judgedBy: 'model' | 'rules'
  /** Null where the theme is given. */
  readonly whyNot: 'below-threshold' | 'crowded-out' | null
  readonly evidence: readonly ExplainedEvidence[]
}

/** Words of a theme that say nothing for it: a passing mention, or part of a standing phrase. */
export interface OverlookedWords {
  readonly id: string
  readonly text: string
  readonly range: TextRange
  readonly rule: string
  readonly because: 'passing-mention' | 'standing-phrase'
}

export interface ExplainedSentence {
  readonly text: string
  readonly range: TextRange
  readonly polarity: SentencePolarity
  /** For a strength; the nearer to 0, the less certain. */
  readonly logOdds: number
  /** The wordings that were heard, above zero for a strength. */
  readonly cues: readonly Omit<ExplainedEvidence, 'rule'>[]
}

export interface FindingExplanation
  extends Pick<Finding, 'id' | 'type' | 'polarity' | 'polaritySource' | 'lines' | 'pages' | 'text'> {
  /** The given ones first, then the runners-up. */
  readonly themes: readonly ExplainedTheme[]
  readonly themeNote: string | null
  readonly overlooked: readonly OverlookedWords[]
  readonly sentences: readonly ExplainedSentence[]
}

export interface Explanation {
  readonly file: string
  readonly codebook: { readonly id: string; readonly version: string; readonly sha256: string }
  readonly findings: readonly FindingExplanation[]
}
