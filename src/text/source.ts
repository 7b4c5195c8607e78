/** What every reader yields, whatever the file's format; from here on nothing knows the format. */

import type { Problem, Repair, Section } from '../model/types.ts'
import type { MappedText } from './mapped-text.ts'

/**
 * A piece of the page as a reader of it would name it, with its text already quoted (see `MappedText`). Bullet glyphs
 * and list numbers are outside the content. A block interrupted by a page break has several spans.
 * `heading` is only a guess from the look of it: which words head a section is known to `letters/`.
 */
export type Block =
  | { readonly kind: 'heading' | 'paragraph' | 'furniture'; readonly content: MappedText }
  | {
      readonly kind: 'bullet'
      readonly content: MappedText
      /** The glyph or number as printed; null where it was lost and only the layout tells. */
      readonly marker: string | null
      /** 0 for the outermost list. */
      readonly depth: number
    }
  | { readonly kind: 'row'; readonly content: MappedText; readonly cells: readonly MappedText[] }

export interface Source {
  /** The source text; all spans point into it. Pages are separated by form feeds. */
  readonly text: string
  readonly mediaType: string
  readonly encoding: string | null
  /** True where pages are the reader's way to cite (PDF), false where lines are. */
  readonly paged: boolean
  /** In reading order. Their spans never overlap; what lies between them is white space, bullet glyphs and page breaks. */
  readonly blocks: readonly Block[]
  readonly repairs: readonly Repair[]
  readonly problems: readonly Problem[]
}

/** What is known of the wordings that open sections in letters of any kind. */
export interface HeadingTest {
  /** True for a text that is a section's heading, a label or a rating, and nothing more. */
  isHeading(text: string): boolean
  /** True for a text that begins with the label of a quoted action: a line like this never goes on with the one before. */
  opensWithLabel(text: string): boolean
}

/** A block with the leaf section that it stands in. */
export interface PlacedBlock {
  readonly block: Block
  readonly section: Section
}
