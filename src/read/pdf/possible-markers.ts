/** Which dashes, letters and numbers at line starts are list markers. */

import { sortOfMarker } from '../list-markers.ts'
import type { PrintedLine } from './lines.ts'
import { endsOpen } from './sentence-ends.ts'
import { isParagraphGap } from './spacing.ts'

/** Fewer lines than this with the same sort of marker at the same indent are chance, not a list. */
const LEAST_ITEMS = 2
const SAME_INDENT = 3

/**
 * A possible marker is one where the structure tree says that an item starts; else where its like recurs at the same
 * indent, and no sentence runs on into its line.
 *
 * @param lines in reading order
 */
export function findMarkers(lines: readonly PrintedLine[]): ReadonlySet<PrintedLine> {
  const candidates = lines.filter((line, index) => {
    if (line.possible === null) return false
    const above = lines[index - 1]
    return line.hints.item || above === undefined || isParagraphGap(above, line) || !endsOpen(above.text)
  })
  return new Set(
    candidates.filter((line) => {
      const alike = candidates.filter((other) => sortOf(other) === sortOf(line) && isAt(other, line.x))
      return line.hints.item || alike.length >= LEAST_ITEMS
    }),
  )
}

const isAt = (line: PrintedLine, x: number): boolean => Math.abs(line.x - x) <= SAME_INDENT

const sortOf = ({ possible }: PrintedLine): string => sortOfMarker(possible?.marker ?? '')
