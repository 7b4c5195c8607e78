/** Reads a page by its geometry alone: lines by their baselines, tables and columns by the gaps between them. */

import { isLabel } from '../list-markers.ts'
import { type Baseline, readZones, standsAt } from './column-zones.ts'
import type { FlowPart } from './flow.ts'
import { byBaseline, NO_HINTS, type PrintedLine, toLine } from './lines.ts'
import type { Run } from './runs.ts'
import type { Spacing } from './spacing.ts'

/** A gap of so many font sizes within a line parts columns; between words it is a quarter of one. */
const COLUMN_GAP = 1
/** Where an edge is known, so little room before it is enough. */
const EDGE_GAP = 0.35

/** @param runs the page's runs without its furniture */
export function readUntaggedPage(runs: readonly Run[], page: number, spacing: Spacing): FlowPart[] {
  const lineOf = (part: readonly Run[]): PrintedLine[] => {
    const line = toLine(part, page, NO_HINTS)
    return line === null ? [] : [line]
  }
  return readZones(
    byBaseline(runs).flatMap((row): Baseline[] => {
      const parted = (edges: readonly number[]): PrintedLine[] => segmentsOf(row, edges).flatMap(lineOf)
      return lineOf(row).map((whole) => ({ whole, beside: parted([]), parted }))
    }),
    spacing,
  )
}

/** The row's runs, parted where there is room for a column's edge; a bullet stays with its text. */
function segmentsOf(row: readonly Run[], edges: readonly number[]): Run[][] {
  const segments: Run[][] = []
  for (const run of row) {
    const segment = segments.at(-1)
    const last = segment?.at(-1)
    if (segment === undefined || last === undefined) {
      segments.push([run])
      continue
    }
    const gap = (run.x - last.x - last.width) / Math.max(last.size, run.size)
    const apart = gap > COLUMN_GAP || (gap > EDGE_GAP && standsAt(run.x, edges) !== null)
    const behindBullet = isLabel(segment.map(({ text }) => text).join(''))
    if (apart && !behindBullet) segments.push([run])
    else segment.push(run)
  }
  return segments
}
