/** Cells that reach down into the rows below: there they stand again, with the very lines that are printed once. */
import type { DraftLine } from '../draft.ts'

interface Reaching {
  readonly column: number
  readonly cell: DraftLine[]
  /** Further rows that it reaches into. */
  readonly left: number
  readonly isNew: boolean
}

export class RowSpans {
  #reaching: Reaching[] = []

  /** The cells from above that stand at this column and right behind it. */
  before(column: number): DraftLine[][] {
    const cells: DraftLine[][] = []
    for (;;) {
      const at = column + cells.length
      const above = this.#reaching.find((reaching) => !reaching.isNew && reaching.column === at)
      if (above === undefined) return cells
      cells.push(above.cell)
    }
  }

  /** @param rows as the cell states it; not a number where it states nothing */
  add(column: number, rows: number, cell: DraftLine[]): void {
    if (rows > 1) this.#reaching.push({ column, cell, left: rows, isNew: true })
  }

  endRow(): void {
    this.#reaching = this.#reaching
      .map((reaching) => ({ ...reaching, left: reaching.left - 1, isNew: false }))
      .filter(({ left }) => left > 0)
  }
}
