/** The shipped linear model: a bias and a weight for each feature that the training kept. */
import { shippedTable } from '../learning/shipped-table.ts'
import { type Lookup, lookInto } from '../learning/weight-table.ts'

const FOLDER = 'polarity'
/** Stands for every sentence; no feature has a name like it. */
export const BIAS = '(bias)'

let weights: Lookup<number> | null = null

/** Log odds for a strength; a feature that the model does not know, or that repeats, adds nothing. */
export function modelScore(features: readonly string[]): number {
  weights ??= lookInto(shippedTable(FOLDER, 'features'), Number)
  let sum = weights.get(BIAS) ?? 0
  for (const feature of new Set(features)) sum += weights.get(feature) ?? 0
  return sum
}
