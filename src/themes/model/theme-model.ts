/** The trained model: how likely each theme is coded, and which one is the finding's main point. */
import type { Lookup } from '../../learning/weight-table.ts'
import type { RuleScore } from '../rule-scores.ts'
import { companyOf, type Feature } from './company.ts'
import { type LexicalModel, lexicalScores, type TellingTerm, tellingTerms } from './lexical.ts'
import type { Trust } from './phrase-trust.ts'
import { trustFrom } from './phrase-trust.ts'
import type { Reading } from './reading.ts'
import { signalsOf } from './signals.ts'

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
  readonly lexical: LexicalModel
}

export interface Judgement {
  /** Probability that a coder codes the theme. */
  readonly probability: number
  /** Log odds up to a constant that the theme is the primary one; only for comparing themes of one finding. */
  readonly primacy: number
}

/** What the model makes of one finding; themes are counted in the model's order. */
export interface Judgements {
  readonly themes: readonly Judgement[]
  /** The words that speak most for a theme, the most telling first. */
  termsFor(theme: number): TellingTerm[]
}

/**
 * Judges all themes of a finding: by its cues and its words, or where there is no cue by its words alone.
 *
 * @param reading its mentions count themes in the model's order
 * @param scores the rules' scores in the model's order
 */
export function judgeThemes(model: ThemeModel, reading: Reading, scores: readonly RuleScore[]): Judgements {
  const { tokens } = reading
  const signals = signalsOf(reading, scores, trustFrom(model.trust, model.themes), lexicalScores(model.lexical, tokens))
  const company = companyOf(reading, scores, model.themes)
  const coded = known(model.coded, company)
  const primary = known(model.primary, company)
  return {
    themes: signals.map((row, theme) => ({
      probability: 1 / (1 + Math.exp(-logOdds(model.coded, theme, row, coded))),
      primacy: logOdds(model.primary, theme, row, primary),
    })),
    termsFor: (theme) => tellingTerms(model.lexical, tokens, theme),
  }
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
