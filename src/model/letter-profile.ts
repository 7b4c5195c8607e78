/**
 * What a kind of letter is: how it is recognised, what opens its sections, what its sections yield.
 * A kind is one file that exports one profile, and one line in `letters/table.ts`.
 */
import type { Aspect, FindingType, OutcomeCode, SectionType } from './types.ts'
import type { FRAMEWORKS } from './vocabulary.ts'

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

/** Who writes letters of a kind: the press reports what others found. Null where nobody is known to. */
export type Writer = 'inspectorates' | 'department' | 'press' | null

/** What may be judged: the wordings of each stand in `facts/outcome/outcome-rules.ts`. */
export type OutcomeQuestion =
  | 'experiences'
  | 'experiences-in-short'
  | 'written-statement'
  | 'action'
  | 'progress'
  | 'progress-in-short'

export interface LetterProfile<Kind extends string = string> {
  /** The kind's word in the results. */
  readonly kind: Kind
  /** The kind as a reader would call it. */
  readonly name: string
  readonly writer: Writer
  /** The one framework that has this kind; null where letters of both have it, so that each letter's terms must tell. */
  readonly framework: (typeof FRAMEWORKS)[number] | null
  /** What such a letter may give an outcome on, the first that is answered being it; empty where it gives none. */
  readonly outcomes: readonly OutcomeQuestion[]
  readonly signals: readonly Signal[]
  readonly openings: readonly Opening[]
  readonly ratings: readonly Rating[]
  /** What the blocks of a section are; sections that are not named yield no findings. */
  readonly yields: Readonly<Partial<Record<SectionType, FindingType>>>
  /** What the text behind the salutation is in a letter that has no headings, where else nothing in it would be a finding. */
  readonly unheaded?: SectionType
  /** For texts from web pages: true for a line of the page around the text, which is no finding and no title. */
  readonly skips?: (text: string) => boolean
  /** For texts without headings: places each paragraph, given where the one before was placed. */
  readonly place?: (paragraph: Paragraph, previous: Placement | null) => Placement
}
