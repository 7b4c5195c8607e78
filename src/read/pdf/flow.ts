/** The stream of a page: lines in reading order, with the tables among them. What both ways of reading a page yield. */
import type { PrintedLine } from './lines.ts'

export type FlowPart =
  | { readonly kind: 'lines'; readonly lines: readonly PrintedLine[] }
  /** Cells beside each other, or one cell that is an item of its own. An empty cell keeps its place. */
  | { readonly kind: 'row'; readonly cells: readonly (readonly PrintedLine[])[] }
