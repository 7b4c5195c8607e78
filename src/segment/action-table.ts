/** A table of actions while it is being read: its head, and rows that say only who is responsible for another one. */
import type { Block } from '../text/source.ts'
import { type ActionColumns, actionColumns, isHeaderRow } from './action-columns.ts'
import type { FindingDraft } from './finding-draft.ts'
import { type ActionRow, bodiesRow, labelledRow, readRow } from './table-rows.ts'

export class ActionTable {
  #columns: ActionColumns | null = null
  /** Bodies that stand above the action that they are responsible for. */
  #bodiesAbove: string | null = null

  /** Bodies in a row of their own, which all actions below share. */
  #bodiesOfGroup: string | null = null

  /** To be called where something else than a row follows. */
  end(): void {
    this.#columns = null
    this.#bodiesAbove = null
    this.#bodiesOfGroup = null
  }

  /**
   * @param labelled true where a row may be a label and what it labels
   * @param last the finding before it in its section; it is told the bodies that a row of their own names
   * @returns null for a row that holds no finding of its own
   */
  read(row: Block, labelled: boolean, last: FindingDraft | undefined): ActionRow | null {
    if (isHeaderRow(row)) {
      this.#columns = actionColumns(row) ?? this.#columns
      return null
    }
    const bodies = labelled ? bodiesRow(row) : null
    if (bodies !== null) {
      this.#bodiesOfGroup = bodies
      return null
    }
    const label = labelled && this.#columns === null ? labelledRow(row) : null
    if (label === null) {
      const read = readRow(row, this.#columns)
      return this.#once({ ...read, bodies: read.bodies ?? this.#bodiesOfGroup }, last)
    }
    if (label.label === 'action') {
      const above = this.#bodiesAbove ?? this.#bodiesOfGroup
      this.#bodiesAbove = null
      return { content: label.value, bodies: above, number: label.number }
    }
    if (label.label === 'bodies') {
      if (last === undefined || last.bodies !== null) this.#bodiesAbove = label.value.text
      else last.bodies = label.value.text
    }
    return null
  }

  /** An action whose cell reaches over several rows is one finding, and all their bodies are responsible. */
  #once(row: ActionRow, last: FindingDraft | undefined): ActionRow | null {
    if (last === undefined || last.content.spans[0]?.[0] !== row.content.spans[0]?.[0]) return row
    if (row.bodies !== null) last.bodies = last.bodies === null ? row.bodies : `${last.bodies}; ${row.bodies}`
    return null
  }
}
