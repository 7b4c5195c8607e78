/** Page furniture: what belongs to the page and not to the text. Running heads, feet, page numbers. */
import { byBaseline } from './lines.ts'
import type { Run } from './runs.ts'

interface Page {
  readonly runs: readonly Run[]
  /** In points. */
  readonly height: number
}

/** Furniture stands in these shares of the page's height, at the top and at the foot. */
const MARGIN_SHARE = 0.1
/** Running heads stand at the same height on each page, give or take so many points. */
const SAME_HEIGHT = 3
const MOST_ARTIFACTS = 0.5

interface MarginLine {
  readonly page: number
  readonly y: number
  readonly masked: string
  readonly runs: readonly Run[]
}

/** What the file calls artifacts, and lines in the margins that recur at the same height with other digits at most. */
export function findFurniture(pages: readonly Page[]): ReadonlySet<Run> {
  const lines = pages.flatMap((page, index) => marginLines(page, index))
  const recurring = lines.filter((line) =>
    lines.some(
      (other) => other.page !== line.page && other.masked === line.masked && Math.abs(other.y - line.y) <= SAME_HEIGHT,
    ),
  )
  return new Set([...artifacts(pages), ...recurring.flatMap(({ runs }) => runs)])
}

/** A file that calls most of its text an artifact is not to be believed. */
function artifacts(pages: readonly Page[]): readonly Run[] {
  const runs = pages.flatMap((page) => page.runs)
  const called = runs.filter(({ artifact }) => artifact)
  const letters = (some: readonly Run[]): number => some.reduce((sum, { text }) => sum + text.trim().length, 0)
  return letters(called) < MOST_ARTIFACTS * letters(runs) ? called : []
}

function marginLines({ runs, height }: Page, page: number): MarginLine[] {
  const inMargin = runs.filter(({ y }) => y < MARGIN_SHARE * height || y > (1 - MARGIN_SHARE) * height)
  return byBaseline(inMargin).map((line) => {
    const text = line.map((run) => run.text).join('')
    const masked = text.replace(/\d+/g, '#').replace(/\s+/g, '').toLowerCase()
    return { page, y: line[0]?.y ?? 0, masked, runs: line }
  })
}
