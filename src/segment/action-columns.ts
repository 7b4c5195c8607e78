/** The heads of the columns in tables of actions. */
import type { Block } from '../text/source.ts'

export type Column = 'bodies' | 'action' | 'number' | 'other'

/** Positions of the columns; null for a column that the table does not have. */
export interface ActionColumns {
  readonly count: number
  readonly action: number
  readonly bodies: number | null
  readonly number: number | null
}

const HEADS: readonly (readonly [Column, RegExp])[] = [
  [
    'bodies',
    /^(?:(?:responsible|accountable|lead) (?:body|bodies|partners?|organi[sz]ations?|agency|agencies|authority|authorities|leads?)|responsib(?:le|ility)|who is responsible|by whom|lead|owners?|body|bodies|organi[sz]ations?)$/i,
  ],
  [
    'action',
    /^(?:areas? (?:for|of) )?(?:priority )?(?:actions?|improvements?)(?: required| needed)?$|^recommendations?$/i,
  ],
  ['number', /^(?:no|number|ref|reference|item|#)$/i],
  [
    'other',
    /^(?:(?:target |due |completion )?(?:date|deadline)|time ?scales?|time ?frames?|(?:by )?when|theme|status|rating)$/i,
  ],
]
/** Longer cells are no heads, whatever stands beside them. */
const MOST_HEAD_WORDS = 8

/** Null for what heads no column. */
export function columnOf(head: string): Column | null {
  const [first = ''] = head.replace(/\s?\([^()]*\)/g, '').split(/ ?\/ ?/)
  const words = first.replace(/\s?[.:?*]$/, '')
  return HEADS.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}

/** True for a row that only names the columns. */
export function isHeaderRow(block: Block): boolean {
  if (block.kind !== 'row') return false
  const columns = block.cells.map(({ text }) => columnOf(text))
  if (block.cells.every(({ text }, index) => text === '' || columns[index] !== null)) return true
  // Beside the two heads that matter any others may stand.
  const areShort = block.cells.every(({ text }) => text.split(' ').length <= MOST_HEAD_WORDS)
  return areShort && columns.includes('bodies') && columns.includes('action')
}

/** What a header row says of the rows below it; null where it names no column of actions. */
export function actionColumns(block: Block): ActionColumns | null {
  if (!isHeaderRow(block) || block.kind !== 'row') return null
  const columns = block.cells.map(({ text }) => columnOf(text))
  const placeOf = (column: Column): number | null => {
    const at = columns.indexOf(column)
    return at < 0 ? null : at
  }
  const action = placeOf('action')
  if (action === null) return null
  return { count: columns.length, action, bodies: placeOf('bodies'), number: placeOf('number') }
}
