/** Rows of the tables in which reports give their actions: who is responsible, and for what. */
import type { MappedText } from '../text/mapped-text.ts'
import type { Block } from '../text/source.ts'

export const HEADER_CELL =
  /^(?:responsible (?:body|bodies|partners?)|areas? for (?:priority action|improvement)s?|actions?|)$/i

/** True for a row that only names the columns. */
export const isHeaderRow = (block: Block): boolean =>
  block.kind === 'row' && block.cells.every(({ text }) => HEADER_CELL.test(text))

const longestOf = (cells: readonly MappedText[]): MappedText =>
  cells.reduce((longest, cell) => (cell.text.length > longest.text.length ? cell : longest))

/** The text that is the finding, and the text that names who is responsible. */
export function readRow(block: Block): { content: MappedText; bodies: string | null } {
  if (block.kind !== 'row') return { content: block.content, bodies: null }
  const filled = block.cells.filter(({ text }) => text !== '')
  const [first, last] = [filled[0], filled.at(-1)]
  if (first === undefined || last === undefined || first === last) return { content: block.content, bodies: null }
  // Of more columns nothing is known, but that the finding takes the most words.
  if (filled.length > 2) return { content: longestOf(filled), bodies: null }
  return { content: last, bodies: first.text }
}
