/** How a theme compares with the other themes of the same finding: a theme is primary only against its rivals. */
import type { Reading } from './reading.ts'
import { STRONG, type ThemeView } from './theme-view.ts'

/** A cue of at least this weight may say which theme the finding opens with. */
const OPENER = 0.6

export const RIVAL_SIGNALS: readonly string[] = [
  'relativeProminence',
  'relativeScore',
  'mostProminent',
  'shareOfOpening',
  'shareOfStrong',
  'soleShare',
  'opensFinding',
]

/** The numbers that `RIVAL_SIGNALS` names, one row a view. */
export function rivalSignals(views: readonly ThemeView[], reading: Reading): number[][] {
  const mostProminence = Math.max(0, ...views.map(({ prominence }) => prominence))
  const mostScore = Math.max(0, ...views.map(({ score }) => score))
  const inOpening = views.filter(({ bySentence }) => (bySentence[0] ?? 0) >= STRONG).length
  const strong = views.filter(({ score }) => score >= STRONG).length
  const strongInSentence = reading.lengths.map(
    (_, i) => views.filter(({ bySentence }) => (bySentence[i] ?? 0) >= STRONG).length,
  )
  const opener = reading.mentions.find(({ weight }) => weight >= OPENER)?.theme
  return views.map(({ theme, prominence, score, bySentence }) => [
    ratio(prominence, mostProminence),
    ratio(score, mostScore),
    prominence > 0 && prominence === mostProminence ? 1 : 0,
    (bySentence[0] ?? 0) >= STRONG ? 1 / inOpening : 0,
    score >= STRONG ? 1 / strong : 0,
    ratio(
      bySentence.reduce((sum, weight, i) => sum + (weight >= STRONG ? ratio(1, strongInSentence[i] ?? 0) : 0), 0),
      reading.sentenceCount,
    ),
    theme === opener ? 1 : 0,
  ])
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0
}
