/** One line on the error output that is written over and over, on a terminal only. */
import { showControls } from '../render/control-characters.ts'
import { fit } from '../render/overview/layout.ts'
import type { World } from './streams.ts'

const CLEAR_LINE = '\r\u001b[2K'

export interface Progress {
  /** @param at counts from 1 */
  show(at: number, of: number, file: string): void
  /** Takes the line away; anything may be written after. */
  clear(): void
}

const SILENT: Progress = { show: () => {}, clear: () => {} }

export function makeProgress(quiet: boolean, { stderr }: Pick<World, 'stderr'>): Progress {
  if (quiet || !stderr.isTTY) return SILENT
  return {
    show: (at, of, file) => {
      const line = `Reading ${at} of ${of}: ${showControls(file)}`
      stderr.write(CLEAR_LINE + fit(line, (stderr.columns || 80) - 1).trimEnd())
    },
    clear: () => {
      stderr.write(CLEAR_LINE)
    },
  }
}
