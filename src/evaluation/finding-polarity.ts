/** How far two agree on whether findings are strengths, concerns, mixed or neutral. */
import type { Polarity } from '../model/types.ts'
import type { Disagreement } from './disagreement.ts'
import { cohensKappa } from './kappa.ts'
import { share } from './scores.ts'

export interface PolarityUnit {
  readonly file: string
  readonly where: string
  readonly finding: string | null
  readonly text: string
  readonly expected: Polarity
  readonly said: Polarity
}

export interface PolarityAgreement {
  readonly accuracy: number
  readonly kappa: number | null
  readonly findings: number
}

export function polarityAgreement(units: readonly PolarityUnit[]): PolarityAgreement {
  const same = units.filter(({ expected, said }) => expected === said).length
  return {
    accuracy: share(same, units.length),
    kappa: cohensKappa(units.map(({ expected, said }) => [expected, said])),
    findings: units.length,
  }
}

export function polarityDisagreements(units: readonly PolarityUnit[]): readonly Disagreement[] {
  return units
    .filter(({ expected, said }) => expected !== said)
    .map((unit) => ({ measure: 'polarity of findings', ...unit }))
}
