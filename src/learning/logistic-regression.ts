/** Logistic regression with an L2 penalty over sparse features. Training involves no chance: same examples, same weights. */
import { minimise } from './minimise.ts'
import { dot, type SparseVector } from './sparse-vector.ts'

export interface Example {
  readonly vector: SparseVector
  /** Probability of the class: 1 or 0 where the label is certain, between where it is not. */
  readonly target: number
  /** How much the example counts; 1 unless told. */
  readonly weight?: number
}

export interface LogisticModel {
  readonly bias: number
  /** By feature id. */
  readonly weights: Float64Array
}

/**
 * Fits bias and weights by minimising the examples' log loss plus `penalty / 2` times the squared weights; the bias is
 * not penalised.
 *
 * @param dimensions number of features; every id in the examples is below it
 * @param penalty larger draws the weights nearer to zero; of the order of 1 for rows of ones
 */
export function trainLogistic(
  examples: readonly Example[],
  dimensions: number,
  { penalty = 1, iterations = 200 }: { readonly penalty?: number; readonly iterations?: number } = {},
): LogisticModel {
  const loss = (point: Float64Array, gradient: Float64Array): number => {
    const bias = point[dimensions] ?? 0
    let total = 0
    for (let i = 0; i < dimensions; i += 1) {
      const weight = point[i] ?? 0
      gradient[i] = penalty * weight
      total += (penalty / 2) * weight * weight
    }
    gradient[dimensions] = 0
    for (const { vector, target, weight = 1 } of examples) {
      const score = bias + dot(vector, point)
      total += weight * (softplus(score) - target * score)
      const error = weight * (probability(score) - target)
      addScaled(gradient, vector, error)
      gradient[dimensions] = (gradient[dimensions] ?? 0) + error
    }
    return total
  }
  const point = minimise(loss, dimensions + 1, { iterations })
  return { bias: point[dimensions] ?? 0, weights: point.slice(0, dimensions) }
}

/** The log odds that the model gives a vector. */
export function scoreOf(model: LogisticModel, vector: SparseVector): number {
  return model.bias + dot(vector, model.weights)
}

/** Log odds as a probability. */
export function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds))
}

/** log(1 + exp(x)) without overflow. */
function softplus(x: number): number {
  return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)))
}

function addScaled(target: Float64Array, vector: SparseVector, factor: number): void {
  for (let i = 0; i < vector.ids.length; i += 1) {
    const id = vector.ids[i] ?? 0
    target[id] = (target[id] ?? 0) + factor * (vector.values[i] ?? 0)
  }
}
