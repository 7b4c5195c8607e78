/** The shipped linear model: a bias and a weight for each feature that the training kept. */
import { readWeights } from '../learning/weight-table.ts'
import { BIAS, WEIGHTS } from './weights.ts'

const weightOf = readWeights(WEIGHTS)

/** Log odds for a strength; a feature that the model does not know, or that repeats, adds nothing. */
export function modelScore(features: readonly string[]): number {
  let sum = BIAS
  for (const feature of new Set(features)) sum += weightOf.get(feature) ?? 0
  return sum
}
