/** How well given themes agree with a coder's: the figures that the evaluation quotes. */
import type { TaggedFinding } from './cross-validate.ts'

export interface ThemeFigures {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Findings that the coder coded with it. */
  readonly support: number
}

export interface Figures {
  readonly findings: number
  readonly micro: ThemeFigures
  /** Mean F1 of the themes with a support of at least 3. */
  readonly macroF1: number
  readonly primaryAccuracy: number
  readonly byTheme: ReadonlyMap<string, ThemeFigures>
  /** For given and primary themes by tenths of their score: how many, their mean score, and how many the coder gave. */
  readonly reliability: readonly {
    readonly from: number
    readonly count: number
    readonly score: number
    readonly right: number
  }[]
}

interface Tally {
  right: number
  extra: number
  missed: number
}

const FEWEST_FOR_MACRO = 3

export function figuresOf(tagged: readonly TaggedFinding[]): Figures {
  const tallies = new Map<string, Tally>()
  const all: Tally = { right: 0, extra: 0, missed: 0 }
  const tenths = Array.from({ length: 10 }, () => ({ count: 0, score: 0, right: 0 }))
  let primaryRight = 0
  for (const { gold, tags } of tagged) {
    const given = new Set(tags.themes.map(({ id }) => id))
    for (const id of new Set([...gold.themes, ...given])) {
      const tally = tallies.get(id) ?? { right: 0, extra: 0, missed: 0 }
      const kind = !given.has(id) ? 'missed' : gold.themes.has(id) ? 'right' : 'extra'
      tally[kind] += 1
      all[kind] += 1
      tallies.set(id, tally)
    }
    for (const { id, score, primary } of tags.themes) {
      const tenth = tenths[Math.min(9, Math.floor(score * 10))]
      if (tenth) {
        tenth.count += 1
        tenth.score += score
        tenth.right += gold.themes.has(id) ? 1 : 0
      }
      if (primary && id === gold.primary) primaryRight += 1
    }
  }
  const byTheme = new Map(
    [...tallies].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, tally]) => [id, themeFigures(tally)]),
  )
  const counted = [...byTheme.values()].filter(({ support }) => support >= FEWEST_FOR_MACRO)
  return {
    findings: tagged.length,
    micro: themeFigures(all),
    macroF1: counted.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(1, counted.length),
    primaryAccuracy: primaryRight / Math.max(1, tagged.length),
    byTheme,
    reliability: tenths.map(({ count, score, right }, tenth) => ({
      from: tenth / 10,
      count,
      score: score / Math.max(1, count),
      right: right / Math.max(1, count),
    })),
  }
}

function themeFigures({ right, extra, missed }: Tally): ThemeFigures {
  return {
    precision: right / Math.max(1, right + extra),
    recall: right / Math.max(1, right + missed),
    f1: (2 * right) / Math.max(1, 2 * right + extra + missed),
    support: right + missed,
  }
}
