/** Reads a page by its geometry alone: lines by their baselines, tables and columns by the gaps between them. */
import { readZones } from './column-zones.ts'
import type { FlowPart } from './flow.ts'
import { byBaseline, NO_HINTS, toLine } from './lines.ts'
import { isLabel } from './list-markers.ts'
import type { Run } from './runs.ts'

/** A gap of so many font sizes within a line parts columns; between words it is a quarter of one. */
const COLUMN_GAP = 1

/** @param runs the page's runs without its furniture */
export function readUntaggedPage(runs: readonly Run[], page: number): FlowPart[] {
  const rows = byBaseline(runs).map((row) => ({
    whole: toLine(row, page, NO_HINTS),
    beside: segmentsOf(row).flatMap((part) => toLine(part, page, NO_HINTS) ?? []),
  }))
  return readZones(rows.flatMap(({ whole, beside }) => (whole === null ? [] : [{ whole, beside }])))
}

/** The row's runs, parted where there is room for a column's edge; a bullet stays with its text. */
function segmentsOf(row: readonly Run[]): Run[][] {
  const segments: Run[][] = []
  for (const run of row) {
    const segment = segments.at(-1)
    const last = segment?.at(-1)
    const wide = last !== undefined && run.x - last.x - last.width > COLUMN_GAP * Math.max(last.size, run.size)
    const behindBullet = segment !== undefined && isLabel(segment.map(({ text }) => text).join(''))
    if (segment === undefined || (wide && !behindBullet)) segments.push([run])
    else segment.push(run)
  }
  return segments
}
