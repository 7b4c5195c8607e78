/**
 * What a kind of letter is: how it is recognised, what opens its sections, what its sections yield.
 * A kind is one file that exports one profile, and one line in `index.ts`.
 */
import type { Aspect, FindingType, LetterKind, OutcomeCode, Section, SectionType } from './types.ts'

/** A wording that speaks for a kind. Patterns run over the collapsed text of one block. */
export interface Signal {
  readonly id: string
  readonly pattern: RegExp
  /** How strongly it speaks for the kind; negative where it speaks against it. */
  readonly weight: number
  /** A text that the pattern finds, by which it is tested. */
  readonly example: string
}

/**
 * A wording that opens a section.
 * - `heading`: the block is the section's heading
 * - `body`: the section has no heading; the block is its first text
 * - `quote`: a label such as "Priority action 2:", after which an earlier document's action, area or weakness is quoted,
 *   in the same block or the next. A `number` group gives its number.
 */
export interface Opening {
  readonly as: 'heading' | 'body' | 'quote'
  readonly pattern: RegExp
  readonly type: SectionType
  readonly aspect?: Aspect
  /** Only where the section before has one of these types. */
  readonly after?: readonly SectionType[]
  /** Only a list item that comes first in its section, or first after a rating: a quoted item without a label. */
  readonly listed?: true
  readonly example: string
}

/** A line that rates the quoted action before it: "Outcome: Effective action". */
export interface Rating {
  readonly pattern: RegExp
  /** The outcome, or null where the letter's own words are the rating (the group `rating`). */
  readonly outcome: OutcomeCode | null
  readonly example: string
}

export type Attribution = 'issuer' | 'respondent' | 'other'

/** A paragraph of a text without headings. */
export interface Paragraph {
  readonly text: string
  /** True for a list item. */
  readonly listed: boolean
}

/** Where a paragraph of a text without headings belongs. */
export interface Placement {
  readonly type: SectionType
  readonly attribution: Attribution
}

export interface LetterProfile {
  readonly kind: LetterKind
  readonly framework: '2016' | '2023' | null
  readonly signals: readonly Signal[]
  readonly openings: readonly Opening[]
  readonly ratings: readonly Rating[]
  /** What the blocks of a section are; sections that are not named yield no findings. */
  readonly yields: Readonly<Partial<Record<Section['type'], FindingType>>>
  /** For texts without headings: places each paragraph, given where the one before was placed. */
  readonly place?: (paragraph: Paragraph, previous: Placement | null) => Placement
}
