/** How far two codings of the same findings agree on their themes. */
import { type CodedUnit, codingInWords } from './coding.ts'
import type { Disagreement } from './disagreement.ts'
import { cohensKappa } from './kappa.ts'
import { type ScoreEvent, type Scores, share, tally } from './scores.ts'

/** Themes that are expected less often are left out of the macro average: their F1 is chance. */
export const LEAST_SUPPORT = 3

export interface Confusion {
  readonly expected: string
  readonly said: string
  readonly findings: number
}

/** Precision, recall, F1 and support are micro averages: over all pairs of a finding and a theme. */
export interface ThemeAgreement extends Scores {
  /** Mean of the F1 of themes with a support of at least LEAST_SUPPORT. */
  readonly macroF1: number
  /** Share of findings with the expected primary theme. */
  readonly primaryAccuracy: number
  readonly primaryKappa: number | null
  readonly units: number
  /** Kappa here is on whether a finding has the theme. */
  readonly byTheme: Readonly<Record<string, Scores & { readonly kappa: number | null }>>
  readonly byFindingType: Readonly<Record<string, { units: number; f1: number; primaryAccuracy: number }>>
  /** Different primaries for the same finding, the most frequent first. */
  readonly confusion: readonly Confusion[]
}

function themeEvents({ expected, said }: CodedUnit): ScoreEvent[] {
  return [...new Set([...expected.themes, ...said.themes])].map((theme) => {
    if (!said.themes.includes(theme)) return [theme, 'missed']
    return [theme, expected.themes.includes(theme) ? 'hits' : 'extra']
  })
}

type Primaries = readonly (readonly [expected: string, said: string])[]

/** Of findings for which both name one, or say that there is none. */
function primariesOf(units: readonly CodedUnit[]): Primaries {
  return units.flatMap(({ expected, said }) =>
    expected.primary === null || said.primary === null ? [] : [[expected.primary, said.primary] as const],
  )
}

const accuracy = (pairs: Primaries): number => share(pairs.filter(([one, other]) => one === other).length, pairs.length)

function confusionOf(pairs: Primaries): Confusion[] {
  const cells = new Map<string, Confusion>()
  for (const [expected, said] of pairs) {
    if (expected === said) continue
    const cell = `${expected} ${said}`
    cells.set(cell, { expected, said, findings: (cells.get(cell)?.findings ?? 0) + 1 })
  }
  const name = ({ expected, said }: Confusion): string => `${expected} ${said}`
  return [...cells.values()].sort((a, b) => b.findings - a.findings || (name(a) < name(b) ? -1 : 1))
}

function byFindingType(units: readonly CodedUnit[]): ThemeAgreement['byFindingType'] {
  const types = [...new Set(units.flatMap(({ type }) => (type === null ? [] : [type])))]
  const rows = types.map((type) => {
    const own = units.filter((unit) => unit.type === type)
    const { f1 } = tally(own.flatMap(themeEvents)).all
    return [type, { units: own.length, f1, primaryAccuracy: accuracy(primariesOf(own)) }] as const
  })
  return Object.fromEntries(rows)
}

export function themeAgreement(units: readonly CodedUnit[]): ThemeAgreement {
  const { all, byClass } = tally(units.flatMap(themeEvents))
  const primaries = primariesOf(units)
  const kappaOf = (theme: string): number | null =>
    cohensKappa(
      units.map(({ expected, said }) => [`${expected.themes.includes(theme)}`, `${said.themes.includes(theme)}`]),
    )
  const frequent = [...byClass.values()].filter(({ support }) => support >= LEAST_SUPPORT)
  return {
    ...all,
    macroF1: share(
      frequent.reduce((sum, { f1 }) => sum + f1, 0),
      frequent.length,
    ),
    primaryAccuracy: accuracy(primaries),
    primaryKappa: cohensKappa(primaries),
    units: units.length,
    byTheme: Object.fromEntries([...byClass].map(([id, scores]) => [id, { ...scores, kappa: kappaOf(id) }])),
    byFindingType: byFindingType(units),
    confusion: confusionOf(primaries),
  }
}

function differ(unit: CodedUnit): boolean {
  const [primaries] = primariesOf([unit])
  if (primaries && primaries[0] !== primaries[1]) return true
  return themeEvents(unit).some(([, what]) => what !== 'hits')
}

/** Findings whose set of themes, or whose primary theme where both name one, is not the expected one. */
export function themeDisagreements(units: readonly CodedUnit[]): readonly Disagreement[] {
  return units.filter(differ).map(({ file, where, text, expected, said }) => {
    return { measure: 'themes', file, where, expected: codingInWords(expected), said: codingInWords(said), text }
  })
}
