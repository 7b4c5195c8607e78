/** The trained model: how likely each theme is coded, and which one is the finding's main point. */
import type { RuleScore } from '../rule-scores.ts'
import { companyOf, type Feature } from './company.ts'
import type { Trust } from './phrase-trust.ts'
import { trustFrom } from './phrase-trust.ts'
import type { Reading } from './reading.ts'
import { signalsOf } from './signals.ts'
import { termsOf } from './terms.ts'

/** What a model asks of its tables; not whether they are read already. */
export interface Lookup<T> {
  get(name: string): T | undefined
}

/** Weights of one question: `signals` in the order of `SIGNALS`, and for each theme a bias and weights by feature name. */
export interface LinearModel {
  readonly signals: Float64Array
  readonly biases: Float64Array
  /** By name of the feature, one weight a theme. */
  readonly features: Lookup<Float64Array>
}

export interface ThemeModel {
  /** Ids of the themes it knows; all its rows are in this order. */
  readonly themes: readonly string[]
  readonly coded: LinearModel
  readonly primary: LinearModel
  readonly trust: Lookup<Trust>
}

export interface Judgement {
  /** Probability that a coder codes the theme. */
  readonly probability: number
  /** Log odds up to a constant that the theme is the primary one; only for comparing themes of one finding. */
  readonly primacy: number
}

/**
 * Judges the themes of a finding, in the order of the model's themes; `null` for one of which there is no cue.
 *
 * @param reading its mentions count themes in the model's order
 * @param scores the rules' scores in the model's order
 */
export function judgeThemes(model: ThemeModel, reading: Reading, scores: readonly RuleScore[]): (Judgement | null)[] {
  const signals = signalsOf(reading, scores, trustFrom(model.trust, model.themes))
  const company = companyOf(reading, scores, model.themes)
  const features = [...company, ...termsOf(reading.tokens)]
  const coded = known(model.coded, features)
  const primary = known(model.primary, company)
  return signals.map((row, theme) => {
    if (row === null) return null
    const probability = 1 / (1 + Math.exp(-logOdds(model.coded, theme, row, coded)))
    return { probability, primacy: logOdds(model.primary, theme, row, primary) }
  })
}

interface KnownFeature {
  readonly value: number
  /** One a theme. */
  readonly weights: Float64Array
}

/** The features that the model has weights for, looked up once for all themes. */
function known(model: LinearModel, features: readonly Feature[]): KnownFeature[] {
  const found: KnownFeature[] = []
  for (const { name, value } of features) {
    const weights = model.features.get(name)
    if (weights) found.push({ value, weights })
  }
  return found
}

function logOdds(model: LinearModel, theme: number, row: Float64Array, features: readonly KnownFeature[]): number {
  let sum = model.biases[theme] ?? 0
  for (let i = 0; i < row.length; i += 1) sum += (row[i] ?? 0) * (model.signals[i] ?? 0)
  for (const { value, weights } of features) sum += value * (weights[theme] ?? 0)
  return sum
}
