/**
 * What a reader of a marked-up or paged format makes before there is any source text: blocks of lines. The source text
 * is then written from them (`write-source.ts`), so that every line's place is known from the moment it is written.
 */

/** A line as it will stand in the source text. Told apart by identity: the same words may be printed twice. */
export interface DraftLine {
  /** Printed before the line and no part of its content: a bullet glyph or a list number. Empty where there is none. */
  readonly marker: string
  readonly text: string
}

export type DraftBlock<Line extends DraftLine = DraftLine> =
  | { readonly kind: 'heading' | 'paragraph' | 'furniture'; readonly lines: readonly Line[] }
  | {
      readonly kind: 'bullet'
      readonly lines: readonly Line[]
      readonly marker: string | null
      readonly depth: number
    }
  | { readonly kind: 'row'; readonly cells: readonly (readonly Line[])[] }

/** All lines of a block, a row's cell by cell. */
export function linesOf<Line extends DraftLine>(
  block: { readonly lines: readonly Line[] } | { readonly cells: readonly (readonly Line[])[] },
): readonly Line[] {
  return 'cells' in block ? block.cells.flat() : block.lines
}
