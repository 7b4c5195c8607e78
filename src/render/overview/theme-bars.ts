/** Small bars: how many findings carry a theme, told apart by colour and, without colour, by shade. */

import { showControls } from '../control-characters.ts'
import type { Paint } from '../paint.ts'
import type { ThemeTally } from '../tallies.ts'
import { type ThemeLabels, themeLabel } from '../theme-labels.ts'
import { fit } from './layout.ts'

const SHADES = { strength: '█', concern: '▒', other: '░' } as const
type Part = keyof typeof SHADES
const PARTS: readonly Part[] = ['strength', 'concern', 'other']

const LONGEST_LABEL = 34
const COUNT_WIDTH = 5

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
  const labelWidth = Math.min(LONGEST_LABEL, Math.max(...names.map((name) => [...name].length)))
  const barWidth = Math.max(4, width - labelWidth - COUNT_WIDTH - 2)
  const most = Math.max(...tallies.map(({ total }) => total))
  // Never more than one cell a finding: a theme found once is not to look like a theme found often.
  const scale = Math.min(1, barWidth / most)
  return tallies.map((tally, row) => {
    const drawn = cells(tally, scale)
    const bar = drawn.map(([part, length]) => paint[part](SHADES[part].repeat(length))).join('')
    const rest = Math.min(barWidth, most) - drawn.reduce((sum, [, length]) => sum + length, 0)
    const count = String(tally.total).padStart(COUNT_WIDTH - 1)
    return `${fit(names[row] ?? tally.id, labelWidth)}  ${bar}${' '.repeat(Math.max(0, rest))}${count}`
  })
}

/** What the shades mean. */
export function legend(paint: Paint): string {
  return [
    `${paint.strength(SHADES.strength)} strength`,
    `${paint.concern(SHADES.concern)} concern`,
    `${paint.other(SHADES.other)} mixed or neutral`,
  ].join('   ')
}
