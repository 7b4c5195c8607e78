/** Rows of the tables in which reports give their actions: who is responsible, for what, and under which number. */
import type { MappedText } from '../text/mapped-text.ts'
import type { Block } from '../text/source.ts'
import { type ActionColumns, columnOf } from './action-columns.ts'
import { DEMANDS_SOMETHING } from './wording.ts'

export interface ActionRow {
  /** The text that is the finding. */
  readonly content: MappedText
  /** The text that names who is responsible; null where none does. */
  readonly bodies: string | null
  /** As printed; null where no cell holds one. */
  readonly number: number | null
}

const NUMBER_CELL = /^\(?(\d{1,2})[.)]?$/
const MOST_BODIES_WORDS = 40
const BODY_WORD =
  /\b(?:councils?|boroughs?|boards?|ICBs?|CCGs?|NHS|trusts?|authorit(?:y|ies)|partnerships?|partners|commissioners|providers|services|schools|leaders|forums?|DfE)\b/i

/** Every word with a capital but the small ones: an action in a few words is no name. */
const PROPER_NAMES = /^(?:(?:\p{Lu}[\p{L}’'&-]*|and|the|of|for|in|on|with|&)[,;/]?(?: |$)){1,30}$/u

/** What the cells hold, by the table's head if it has one, else by their words. */
export function readRow(block: Block, columns: ActionColumns | null = null): ActionRow {
  if (block.kind !== 'row') return { content: block.content, bodies: null, number: null }
  const { cells } = block
  const action = columns?.count === cells.length ? cells[columns.action] : undefined
  if (columns !== null && action !== undefined && action.text !== '') {
    const bodies = columns.bodies === null ? null : cells[columns.bodies]?.text
    const number = columns.number === null ? null : numberIn(cells[columns.number]?.text)
    return { content: action, bodies: bodies || null, number }
  }
  const filled = cells.filter(({ text }) => text !== '')
  const numbered = filled.length > 1 ? numberIn(filled[0]?.text) : null
  return { ...byWords(numbered === null ? filled : filled.slice(1), block.content), number: numbered }
}

function byWords(filled: readonly MappedText[], whole: MappedText): Omit<ActionRow, 'number'> {
  const [first, second] = filled
  if (first === undefined || filled.length === 1) return { content: first ?? whole, bodies: null }
  if (second !== undefined && filled.length === 2) {
    const isReversed = namesBodies(second) && !namesBodies(first)
    if (isReversed) return { content: first, bodies: second.text }
    if (mayBeNames(first)) return { content: second, bodies: first.text }
  }
  // Of more columns nothing is known, but that the finding demands something, or takes the most words.
  const demanding = filled.filter(({ text }) => DEMANDS_SOMETHING.test(text))
  const content = longestOf(demanding.length > 0 ? demanding : filled)
  const names = filled.filter((cell) => cell !== content && namesBodies(cell))
  return { content, bodies: names.length === 1 ? (names[0]?.text ?? null) : null }
}

/** A label and what it labels, one below the other: "Responsible body | ...". */
export interface LabelledRow {
  readonly label: 'bodies' | 'action' | 'other'
  readonly value: MappedText
  readonly number: number | null
}

/** Null for a row that is not of this form. */
export function labelledRow(block: Block): LabelledRow | null {
  if (block.kind !== 'row') return null
  const [label, value, ...more] = block.cells.filter(({ text }) => text !== '')
  if (label === undefined || value === undefined || more.length > 0 || columnOf(value.text) !== null) return null
  const printed = / (\d{1,2})[:.]?$/.exec(label.text)
  const column = columnOf(label.text.slice(0, printed?.index))
  if (column === null || column === 'number') return null
  return { label: column, value, number: printed === null ? null : Number(printed[1]) }
}

/** Bodies in a row of their own, above the actions that they are responsible for; null for any other row. */
export function bodiesRow(block: Block): string | null {
  if (block.kind !== 'row') return null
  const [only, ...more] = block.cells.filter(({ text }) => text !== '')
  const isNames = only !== undefined && more.length === 0 && namesBodies(only) && PROPER_NAMES.test(only.text)
  return isNames ? only.text : null
}

function numberIn(text: string | undefined): number | null {
  const figure = NUMBER_CELL.exec(text ?? '')?.[1]
  return figure === undefined ? null : Number(figure)
}

const mayBeNames = ({ text }: MappedText): boolean =>
  !DEMANDS_SOMETHING.test(text) && text.split(' ').length <= MOST_BODIES_WORDS && !/\p{Ll}[.;] \p{Lu}/u.test(text)

const namesBodies = (cell: MappedText): boolean => mayBeNames(cell) && BODY_WORD.test(cell.text)

const longestOf = (cells: readonly MappedText[]): MappedText =>
  cells.reduce((longest, cell) => (cell.text.length > longest.text.length ? cell : longest))
