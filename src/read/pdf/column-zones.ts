/**
 * Finds tables and columns among the lines of an untagged page. A zone is a stretch of the page in which lines start at
 * the same two or more edges and none crosses from one column into the next.
 */
import type { FlowPart } from './flow.ts'
import type { PrintedLine } from './lines.ts'
import { measureLeading } from './spacing.ts'

/** What stands on one baseline: as one line, and as the lines beside each other that gaps part it into. */
export interface Baseline {
  readonly whole: PrintedLine
  readonly beside: readonly PrintedLine[]
}

/** Points by which lines of one column may start apart. */
const SAME_EDGE = 3
/** Lines further apart than this many times the leading stand in different tables. */
const ZONE_LEADING = 1.9
/** A little more room than between the lines of a cell is the padding between rows. */
const ROW_LEADING = 1.04
/** Two stretches of so many lines side by side, never parted, are columns of a page and not cells. */
const COLUMN_LINES = 8

interface Zone {
  readonly rows: Baseline[]
  readonly edges: readonly number[]
}

/** @param rows from the top of the page down */
export function readZones(rows: readonly Baseline[]): FlowPart[] {
  const leading = measureLeading(rows.map(({ whole }) => whole))
  const parts: FlowPart[] = []
  let plain: PrintedLine[] = []
  const close = (): void => {
    if (plain.length > 0) parts.push({ kind: 'lines', lines: plain })
    plain = []
  }
  for (let at = 0; at < rows.length; ) {
    const zone = zoneAt(rows, at, leading)
    if (zone === null) {
      plain.push(...rows.slice(at, at + 1).map(({ whole }) => whole))
    } else {
      close()
      parts.push(...partsOfZone(zone, leading))
    }
    at += zone?.rows.length ?? 1
  }
  close()
  return parts
}

/** The zone that starts at a row; null where none does, or where only one row has anything beside anything. */
function zoneAt(rows: readonly Baseline[], from: number, leading: number): Zone | null {
  const edges = edgesAt(rows, from, leading)
  if (edges.length < 2) return null
  const zone: Baseline[] = []
  for (const row of rows.slice(from)) {
    const above = zone.at(-1)
    if (above !== undefined && isFar(above, row, leading)) break
    if (!row.beside.every((line) => columnOf(line, edges) !== null)) break
    zone.push(row)
  }
  const tabular = zone.filter(({ beside }) => beside.length > 1).length
  return tabular > 1 ? { rows: zone, edges } : null
}

/**
 * The left edges of columns: those of the first row with several lines. A page may begin with the rest of a right-hand
 * cell, so that row may come a little later, if all before it starts at one of its edges.
 */
function edgesAt(rows: readonly Baseline[], from: number, leading: number): readonly number[] {
  const at = rows.findIndex(({ beside }, index) => index >= from && beside.length > 1)
  const edges = rows[at]?.beside.map(({ x }) => x) ?? []
  const before = rows.slice(from, at)
  const leadsUp = before.every((row, index) => {
    const below = rows[from + index + 1]
    return below !== undefined && !isFar(row, below, leading) && (columnOf(row.whole, edges) ?? 0) > 0
  })
  return leadsUp ? edges : []
}

/** The column in which a line lies as a whole; null where it starts at no edge or crosses the next. */
function columnOf(line: PrintedLine, edges: readonly number[]): number | null {
  const column = edges.findLastIndex((edge) => edge <= line.x + SAME_EDGE)
  const next = edges[column + 1] ?? Number.POSITIVE_INFINITY
  return column >= 0 && line.right < next - SAME_EDGE / 2 ? column : null
}

function isFar(above: Baseline, row: Baseline, leading: number): boolean {
  return pitch(above, row) > ZONE_LEADING * leading
}

/** Baseline to baseline, as a share of the font size. */
function pitch({ whole: above }: Baseline, { whole: line }: Baseline): number {
  return (above.y - line.y) / Math.max(above.size, line.size)
}

function partsOfZone({ rows, edges }: Zone, leading: number): FlowPart[] {
  const groups: Baseline[][] = []
  for (const row of rows) {
    const group = groups.at(-1)
    const above = group?.at(-1)
    const startsRow = above !== undefined && pitch(above, row) > ROW_LEADING * leading && fillsFirstColumn(row, edges)
    if (group === undefined || startsRow) groups.push([row])
    else group.push(row)
  }
  return groups.flatMap((group): FlowPart[] => {
    const cells = edges.map((_, column) => group.flatMap(({ beside }) => beside).filter((line) => columnOf(line, edges) === column))
    if (cells.every((cell) => cell.length >= COLUMN_LINES)) return cells.map((lines) => ({ kind: 'lines', lines }))
    return [{ kind: 'row', cells }]
  })
}

/** True where the row has text in the first column, as the first line of a table's row has. */
function fillsFirstColumn(row: Baseline, edges: readonly number[]): boolean {
  return row.beside.some((line) => columnOf(line, edges) === 0)
}
