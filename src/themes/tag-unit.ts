/** What goes into tagging a finding and what comes out. */
import type { Aspect, FindingType, SectionType, SentencePolarity } from '../model/types.ts'
import type { Range } from '../text/span.ts'

export interface TagUnit {
  /** The finding's collapsed text; all ranges count in it. */
  readonly text: string
  readonly sentences: readonly Range[]
  /** One for each sentence. */
  readonly polarities: readonly SentencePolarity[]
  readonly findingType: FindingType
  readonly sectionType: SectionType
  readonly aspect: Aspect | null
}

export interface TagEvidence {
  readonly range: Range
  /** `phrase:` and the codebook's phrase, or `term:` and the model's term. */
  readonly rule: string
  readonly weight: number
}

export interface TaggedTheme {
  readonly id: string
  readonly primary: boolean
  /** How likely a trained coder is to code the theme, 0 to 1. */
  readonly score: number
  /** Never empty, in text order. */
  readonly evidence: readonly TagEvidence[]
}

export interface Tags {
  /** The primary theme first, then by falling score; exactly one primary where there is any theme. */
  readonly themes: readonly TaggedTheme[]
  /** Why there is no theme; null where there is one. */
  readonly note: string | null
}

export type Tagger = (unit: TagUnit) => Tags
