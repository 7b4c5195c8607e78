/** What the overviews count. Every tag of a finding counts, primary or not; a finding counts once a theme. */
import type { Finding, FindingType } from '../model/types.ts'
import { FINDING_TYPES } from '../model/vocabulary.ts'

export interface ThemeTally {
  readonly id: string
  readonly strength: number
  readonly concern: number
  /** Mixed and neutral findings. */
  readonly other: number
  readonly total: number
}

/** Themes by how many findings carry them, most first; equals in the order of their ids. */
export function tallyThemes(findings: readonly Finding[]): readonly ThemeTally[] {
  const tallies = new Map<string, ThemeTally>()
  for (const { polarity, themes } of findings) {
    for (const id of new Set(themes.map((theme) => theme.id))) {
      const { strength, concern, other, total } = tallies.get(id) ?? { strength: 0, concern: 0, other: 0, total: 0 }
      tallies.set(id, {
        id,
        strength: strength + Number(polarity === 'strength'),
        concern: concern + Number(polarity === 'concern'),
        other: other + Number(polarity === 'mixed' || polarity === 'neutral'),
        total: total + 1,
      })
    }
  }
  return [...tallies.values()].sort((a, b) => b.total - a.total || (a.id < b.id ? -1 : 1))
}

/** Types that occur, in the order of the vocabulary, with how often. */
export function tallyTypes(findings: readonly Finding[]): readonly (readonly [FindingType, number])[] {
  return FINDING_TYPES.map(
    (type) => [type, findings.filter((finding) => finding.type === type).length] as const,
  ).filter(([, count]) => count > 0)
}

export function countPolarity(findings: readonly Finding[], polarity: Finding['polarity']): number {
  return findings.filter((finding) => finding.polarity === polarity).length
}
