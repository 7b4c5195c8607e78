/** Small bars: how many findings carry a theme, told apart by colour and, without colour, by shade. */

import { showControls } from '../control-characters.ts'
import type { Paint } from '../paint.ts'
import type { ThemeTally } from '../tallies.ts'
import { type ThemeLabels, themeLabel } from '../theme-labels.ts'
import { fit } from './layout.ts'

const SHADES = { strength: '█', concern: '▒', other: '░' } as const
type Part = keyof typeof SHADES
const PARTS: readonly Part[] = ['strength', 'concern', 'other']

const LONGEST_BAR = 24
const SHORTEST_LABEL = 12
const GAP = '  '

/** Cells of each part, so that the whole has the right length: parts end where their running sum falls. */
function cells(tally: ThemeTally, scale: number): readonly (readonly [Part, number])[] {
  let sum = 0
  let drawn = 0
  return PARTS.map((part) => {
    sum += tally[part]
    const until = Math.round(sum * scale)
    const length = until - drawn
    drawn = until
    return [part, length] as const
  })
}

/**
 * @param tallies most frequent first, not empty
 * @param width columns that label, bar and count may take together
 */
export function themeBars(
  tallies: readonly ThemeTally[],
  width: number,
  labels: ThemeLabels,
  paint: Paint,
): readonly string[] {
  const names = tallies.map(({ id }) => showControls(themeLabel(labels, id)))
  const most = Math.max(...tallies.map(({ total }) => total))
  const countWidth = String(most).length + GAP.length
  // Never more than one cell a finding: a theme found once is not to look like a theme found often.
  const barWidth = Math.min(most, LONGEST_BAR, Math.max(1, width - SHORTEST_LABEL - GAP.length - countWidth))
  const longest = Math.max(...names.map((name) => [...name].length))
  const labelWidth = Math.min(longest, width - barWidth - GAP.length - countWidth)
  const scale = barWidth / most
  return tallies.map((tally, row) => {
    const drawn = cells(tally, scale)
    const bar = drawn.map(([part, length]) => paint[part](SHADES[part].repeat(length))).join('')
    const rest = barWidth - drawn.reduce((sum, [, length]) => sum + length, 0)
    const count = String(tally.total).padStart(countWidth)
    return `${fit(names[row] ?? tally.id, labelWidth)}${GAP}${bar}${' '.repeat(rest)}${count}`
  })
}

/** What the shades mean. */
export function legend(paint: Paint): string {
  return [
    `${paint.strength(SHADES.strength)} strength`,
    `${paint.concern(SHADES.concern)} concern`,
    `${paint.other(SHADES.other)} mixed or neutral`,
  ].join('  ')
}
