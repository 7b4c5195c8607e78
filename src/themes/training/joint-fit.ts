/**
 * Fits one linear model for all themes: weights of the signals, shared by the themes, and for each theme a bias and
 * weights of the finding's features. No chance is involved: the same examples give the same model.
 */
import { minimise } from '../../learning/minimise.ts'
import type { SparseVector } from '../../learning/sparse-vector.ts'

export interface JointExample {
  readonly features: SparseVector
  /** One row a theme. */
  readonly signals: readonly Float64Array[]
  /** One number a theme: 1 where it is given. */
  readonly targets: Float64Array
  /** How much the example counts. */
  readonly weight: number
}

export interface JointModel {
  readonly signalWeights: Float64Array
  readonly biases: Float64Array
  /** Feature id times number of themes, plus theme. */
  readonly featureWeights: Float64Array
}

export interface FitOptions {
  readonly features: number
  readonly themes: number
  readonly signals: number
  /** `each`: every theme is there or not. `one`: exactly one of them is. */
  readonly kind: 'each' | 'one'
  readonly featurePenalty: number
  readonly signalPenalty: number
  readonly iterations: number
}

const BIAS_PENALTY = 0.01
const NO_SIGNALS = new Float64Array()

/** Minimises the log loss plus half the penalties times the squared weights. */
export function fitJointly(examples: readonly JointExample[], options: FitOptions): JointModel {
  const { features, themes, signals, kind } = options
  const biasesAt = features * themes
  const signalsAt = biasesAt + themes
  const size = signalsAt + signals
  const penalties = new Float64Array(size)
    .fill(options.featurePenalty, 0, biasesAt)
    .fill(BIAS_PENALTY, biasesAt, signalsAt)
    .fill(options.signalPenalty, signalsAt)
  const scores = new Float64Array(themes)
  const errors = new Float64Array(themes)

  const loss = (point: Float64Array, gradient: Float64Array): number => {
    let total = 0
    for (let i = 0; i < size; i += 1) {
      const weight = point[i] ?? 0
      const penalty = penalties[i] ?? 0
      gradient[i] = penalty * weight
      total += (penalty / 2) * weight * weight
    }
    for (const example of examples) {
      scoreInto(scores, example, point, biasesAt, signalsAt)
      const lossOf = kind === 'each' ? eachLoss : oneLoss
      total += example.weight * lossOf(scores, example.targets, errors)
      for (let theme = 0; theme < themes; theme += 1) errors[theme] = example.weight * (errors[theme] ?? 0)
      addGradient(gradient, example, errors, biasesAt, signalsAt)
    }
    return total
  }
  const point = minimise(loss, size, { iterations: options.iterations })
  return {
    featureWeights: point.slice(0, biasesAt),
    biases: point.slice(biasesAt, signalsAt),
    signalWeights: point.slice(signalsAt),
  }
}

function scoreInto(
  scores: Float64Array,
  { features, signals }: JointExample,
  point: Float64Array,
  biasesAt: number,
  signalsAt: number,
): void {
  const themes = scores.length
  for (let theme = 0; theme < themes; theme += 1) {
    const row = signals[theme] ?? NO_SIGNALS
    let sum = point[biasesAt + theme] ?? 0
    for (let i = 0; i < row.length; i += 1) sum += (row[i] ?? 0) * (point[signalsAt + i] ?? 0)
    scores[theme] = sum
  }
  for (const [i, id] of features.ids.entries()) {
    const value = features.values[i] ?? 0
    const at = id * themes
    for (let theme = 0; theme < themes; theme += 1) {
      scores[theme] = (scores[theme] ?? 0) + value * (point[at + theme] ?? 0)
    }
  }
}

function addGradient(
  gradient: Float64Array,
  { features, signals }: JointExample,
  errors: Float64Array,
  biasesAt: number,
  signalsAt: number,
): void {
  const themes = errors.length
  for (let theme = 0; theme < themes; theme += 1) {
    const error = errors[theme] ?? 0
    gradient[biasesAt + theme] = (gradient[biasesAt + theme] ?? 0) + error
    const row = signals[theme] ?? NO_SIGNALS
    for (let i = 0; i < row.length; i += 1) {
      gradient[signalsAt + i] = (gradient[signalsAt + i] ?? 0) + error * (row[i] ?? 0)
    }
  }
  for (const [i, id] of features.ids.entries()) {
    const value = features.values[i] ?? 0
    const at = id * themes
    for (let theme = 0; theme < themes; theme += 1) {
      gradient[at + theme] = (gradient[at + theme] ?? 0) + value * (errors[theme] ?? 0)
    }
  }
}

/** Log loss of independent yes-or-no answers; writes probability minus target into `errors`. */
function eachLoss(scores: Float64Array, targets: Float64Array, errors: Float64Array): number {
  let total = 0
  for (let theme = 0; theme < scores.length; theme += 1) {
    const score = scores[theme] ?? 0
    const target = targets[theme] ?? 0
    total += Math.max(score, 0) + Math.log1p(Math.exp(-Math.abs(score))) - target * score
    errors[theme] = 1 / (1 + Math.exp(-score)) - target
  }
  return total
}

/** Log loss of a choice of one; writes probability minus target into `errors`. */
function oneLoss(scores: Float64Array, targets: Float64Array, errors: Float64Array): number {
  const right = targets.indexOf(1)
  const most = Math.max(...scores)
  let sum = 0
  for (const score of scores) sum += Math.exp(score - most)
  for (let theme = 0; theme < scores.length; theme += 1) {
    errors[theme] = Math.exp((scores[theme] ?? 0) - most) / sum - (targets[theme] ?? 0)
  }
  return Math.log(sum) + most - (scores[right] ?? 0)
}
