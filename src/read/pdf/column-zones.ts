/**
 * Finds tables and columns among the lines of an untagged page. A zone is a stretch of the page in which lines start at
 * the same two or more edges and none crosses from one column into the next.
 */
import type { FlowPart } from './flow.ts'
import type { PrintedLine } from './lines.ts'
import { differInFont } from './print-style.ts'
import { isPadded, pitch, type Spacing } from './spacing.ts'

/** What stands on one baseline. */
export interface Baseline {
  /** As one line. */
  readonly whole: PrintedLine
  /** As the lines beside each other that wide gaps part it into. */
  readonly beside: readonly PrintedLine[]
  /** The same where the left edges of columns are known, so that narrower gaps part it too. */
  parted(edges: readonly number[]): readonly PrintedLine[]
}

/** Points by which lines of one column may start apart. */
const SAME_EDGE = 3
/** Lines further apart than this many times the leading stand in different tables. */
const ZONE_LEADING = 1.9
/** So many times the leading may part rows that both have cells side by side. */
const FAR_ROWS = 2.6
/** Rows that stand as far apart as those before them, give or take. */
const SAME_GAP = 1.05
/** A gap of so many font sizes is no word space. */
const WIDE_GAP = 2
/** Two stretches of so many lines side by side, never parted, are columns of a page and not cells. */
const COLUMN_LINES = 8

interface Zone {
  /** The lines of each baseline. */
  readonly rows: readonly (readonly PrintedLine[])[]
  readonly edges: readonly number[]
}

/** @param rows from the top of the page down */
export function readZones(rows: readonly Baseline[], spacing: Spacing): FlowPart[] {
  const parts: FlowPart[] = []
  let plain: PrintedLine[] = []
  const close = (): void => {
    if (plain.length > 0) parts.push({ kind: 'lines', lines: plain })
    plain = []
  }
  for (let at = 0; at < rows.length; ) {
    const zone = zoneAt(rows, at, spacing.leading)
    if (zone === null) {
      plain.push(...rows.slice(at, at + 1).map(({ whole }) => whole))
    } else {
      close()
      parts.push(...partsOfZone(zone, spacing))
    }
    at += zone?.rows.length ?? 1
  }
  close()
  return parts
}

/** The zone that starts at a row; null where none does. */
function zoneAt(rows: readonly Baseline[], from: number, leading: number): Zone | null {
  const edges = edgesAt(rows, from, leading)
  if (edges.length < 2) return null
  const zone: (readonly PrintedLine[])[] = []
  let widest = ZONE_LEADING * leading
  for (const [index, row] of rows.slice(from).entries()) {
    const lines = row.parted(edges)
    if (!lines.every((line) => columnOf(line, edges) !== null)) break
    const above = rows[from + index - 1]
    const gap = index === 0 || above === undefined ? 0 : pitch(above.whole, row.whole)
    // Rows may stand far apart; a lone line so far below is a paragraph, unless the rows above stand so too.
    if (gap > (lines.length > 1 ? FAR_ROWS * leading : widest)) break
    widest = Math.max(widest, gap * SAME_GAP)
    zone.push(lines)
  }
  const tabular = zone.findIndex((lines) => lines.length > 1)
  const recurs = zone.some((lines, index) => index > tabular && lines.length > 1)
  if (recurs) return { rows: zone, edges }
  return hasWideGap(zone[tabular] ?? []) ? { rows: zone.slice(0, tabular + 1), edges } : null
}

/** One row alone is a table's only where no word space could be so wide, however the line is justified. */
function hasWideGap(lines: readonly PrintedLine[]): boolean {
  return lines.some((line, index) => index > 0 && line.x - (lines[index - 1]?.right ?? line.x) > WIDE_GAP * line.size)
}

/**
 * The left edges of columns: those of the first row with several lines. A page may begin with the rest of a right-hand
 * cell, so that row may come a little later, if all before it starts at one of its edges.
 */
function edgesAt(rows: readonly Baseline[], from: number, leading: number): readonly number[] {
  const at = rows.findIndex((row, index) => index >= from && row.beside.length > 1)
  const edges = rows[at]?.beside.map(({ x }) => x) ?? []
  const leadsUp = rows.slice(from, Math.max(at, from)).every(({ whole }, index) => {
    const below = rows[from + index + 1]?.whole
    const near = below !== undefined && pitch(whole, below) <= ZONE_LEADING * leading
    return near && (standsAt(whole.x, edges) ?? 0) > 0 && columnOf(whole, edges) !== null
  })
  return leadsUp ? edges : []
}

/** The column whose left edge is at `x`; null for none. */
export function standsAt(x: number, edges: readonly number[]): number | null {
  const column = edges.findIndex((edge) => Math.abs(edge - x) <= SAME_EDGE)
  return column < 0 ? null : column
}

/** The column in which a line lies as a whole; null where it crosses the next edge or lies left of all. */
function columnOf(line: PrintedLine, edges: readonly number[]): number | null {
  const column = edges.findLastIndex((edge) => edge <= line.x + SAME_EDGE)
  const next = edges[column + 1] ?? Number.POSITIVE_INFINITY
  return column >= 0 && line.right < next - SAME_EDGE / 2 ? column : null
}

function partsOfZone({ rows, edges }: Zone, spacing: Spacing): FlowPart[] {
  const groups: (readonly PrintedLine[])[][] = []
  for (const [index, lines] of rows.entries()) {
    const above = rows[index - 1]
    const group = groups.at(-1)
    if (group === undefined || above === undefined || startsRow(above, lines, edges, spacing)) groups.push([lines])
    else group.push(lines)
  }
  return groups.flatMap((group): FlowPart[] => {
    const cells = edges.map((_, column) => group.flat().filter((line) => columnOf(line, edges) === column))
    if (cells.every((cell) => cell.length >= COLUMN_LINES)) return cells.map((lines) => ({ kind: 'lines', lines }))
    return [{ kind: 'row', cells }]
  })
}

/** A row starts where the first column does: after a gap, below lines that left it empty, or below a head. */
function startsRow(
  above: readonly PrintedLine[],
  lines: readonly PrintedLine[],
  edges: readonly number[],
  spacing: Spacing,
): boolean {
  const [first] = lines
  const [upper] = above
  if (first === undefined || upper === undefined || columnOf(first, edges) !== 0) return false
  const belowHead = above.length > 1 && lines.length > 1 && differInFont(upper, first)
  return isPadded(upper, first, spacing) || belowHead || columnOf(upper, edges) !== 0
}
