/** How far two codings of the same findings agree on their themes. */
import { type CodedUnit, codingInWords } from './coding.ts'
import type { Disagreement } from './disagreement.ts'
import { cohensKappa } from './kappa.ts'
import { type ScoreEvent, type Scores, type ScoreTable, share, tally } from './scores.ts'

/** Themes that are expected less often are left out of the macro average: their F1 is chance. */
export const LEAST_SUPPORT = 3

/** As in ThemeAgreement, of the findings of one type. */
export type TypeAgreement = Pick<ThemeAgreement, 'units' | 'f1' | 'primaryAccuracy'>

export interface Confusion {
  readonly expected: string
  readonly said: string
  readonly findings: number
}

/** A figure is null where it is undefined: nothing that it could be reckoned from was coded by both. */
export interface ThemeAgreement {
  /** Precision, recall and F1 are micro averages: over all pairs of a finding and a theme. */
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
  readonly support: number
  /** Mean of the F1 of themes with a support of at least LEAST_SUPPORT. */
  readonly macroF1: number | null
  /** Share of findings with the expected primary theme. */
  readonly primaryAccuracy: number | null
  readonly primaryKappa: number | null
  /** Findings that both have coded, … */
  readonly units: number
  /** … of these, those with all their themes, and those with the primary one. */
  readonly themesCoded: number
  readonly primariesCoded: number
  /** Kappa here is on whether a finding has the theme. */
  readonly byTheme: Readonly<Record<string, Scores & { readonly kappa: number | null }>>
  readonly byFindingType: Readonly<Record<string, TypeAgreement>>
  /** Different primaries for the same finding, the most frequent first. */
  readonly confusion: readonly Confusion[]
}

interface Themes {
  readonly expected: readonly string[]
  readonly said: readonly string[]
}

/** Of findings for which both name all themes. */
function themesOf(units: readonly CodedUnit[]): readonly Themes[] {
  return units.flatMap(({ expected, said }) =>
    expected.themes === null || said.themes === null ? [] : [{ expected: expected.themes, said: said.themes }],
  )
}

function themeEvents({ expected, said }: Themes): ScoreEvent[] {
  return [...new Set([...expected, ...said])].map((theme) => {
    if (!said.includes(theme)) return [theme, 'missed']
    return [theme, expected.includes(theme) ? 'hits' : 'extra']
  })
}

type Primaries = readonly (readonly [expected: string, said: string])[]

/** Of findings for which both name one, or say that there is none. */
function primariesOf(units: readonly CodedUnit[]): Primaries {
  return units.flatMap(({ expected, said }) =>
    expected.primary === null || said.primary === null ? [] : [[expected.primary, said.primary] as const],
  )
}

const over = (part: number, whole: number): number | null => (whole === 0 ? null : share(part, whole))

const accuracy = (pairs: Primaries): number | null =>
  over(pairs.filter(([one, other]) => one === other).length, pairs.length)

/** True where both have coded something of the finding that can be compared. */
export function areBothCoded({ expected, said }: Pick<CodedUnit, 'expected' | 'said'>): boolean {
  return (expected.primary !== null && said.primary !== null) || (expected.themes !== null && said.themes !== null)
}

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

/** Undefined where neither has named a theme. */
function microOf({ all, byClass }: ScoreTable): Pick<ThemeAgreement, 'precision' | 'recall' | 'f1' | 'support'> {
  return byClass.size === 0 ? { precision: null, recall: null, f1: null, support: 0 } : all
}

function byFindingType(units: readonly CodedUnit[]): ThemeAgreement['byFindingType'] {
  const types = [...new Set(units.flatMap(({ type }) => (type === null ? [] : [type])))]
  const rows = types.map((type) => {
    const own = units.filter((unit) => unit.type === type)
    const { f1 } = microOf(tally(themesOf(own).flatMap(themeEvents)))
    return [type, { units: own.length, f1, primaryAccuracy: accuracy(primariesOf(own)) }] as const
  })
  return Object.fromEntries(rows)
}

export function themeAgreement(units: readonly CodedUnit[]): ThemeAgreement {
  const themed = themesOf(units)
  const scores = tally(themed.flatMap(themeEvents))
  const { byClass } = scores
  const primaries = primariesOf(units)
  const kappaOf = (theme: string): number | null =>
    cohensKappa(themed.map(({ expected, said }) => [`${expected.includes(theme)}`, `${said.includes(theme)}`]))
  const frequent = [...byClass.values()].filter(({ support }) => support >= LEAST_SUPPORT)
  return {
    ...microOf(scores),
    macroF1: over(
      frequent.reduce((sum, { f1 }) => sum + f1, 0),
      frequent.length,
    ),
    primaryAccuracy: accuracy(primaries),
    primaryKappa: cohensKappa(primaries),
    units: units.length,
    themesCoded: themed.length,
    primariesCoded: primaries.length,
    byTheme: Object.fromEntries([...byClass].map(([id, scores]) => [id, { ...scores, kappa: kappaOf(id) }])),
    byFindingType: byFindingType(units),
    confusion: confusionOf(primaries),
  }
}

function differ(unit: CodedUnit): boolean {
  const [primaries] = primariesOf([unit])
  if (primaries && primaries[0] !== primaries[1]) return true
  return themesOf([unit])
    .flatMap(themeEvents)
    .some(([, what]) => what !== 'hits')
}

/** Findings whose themes or whose primary theme, where both have coded them, are not the expected ones. */
export function themeDisagreements(units: readonly CodedUnit[]): readonly Disagreement[] {
  return units.filter(differ).map(({ file, where, finding, text, expected, said }) => {
    return {
      measure: 'themes',
      file,
      where,
      finding,
      expected: codingInWords(expected),
      said: codingInWords(said),
      text,
    }
  })
}
