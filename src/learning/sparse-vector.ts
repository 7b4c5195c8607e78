/** Sparse vectors: which of many features a text has, and how strongly. */

/** Ids ascend and are distinct; `values[i]` belongs to `ids[i]`. */
export interface SparseVector {
  readonly ids: readonly number[]
  readonly values: readonly number[]
}

/** Sum of value times weight over the vector's features; ids past the end of `weights` count nothing. */
export function dot(vector: SparseVector, weights: Float64Array): number {
  let sum = 0
  for (let i = 0; i < vector.ids.length; i += 1) {
    sum += (vector.values[i] ?? 0) * (weights[vector.ids[i] ?? -1] ?? 0)
  }
  return sum
}

/** The same vector at length 1, so that a long text weighs no more than a short one. An empty vector stays empty. */
export function normalise(vector: SparseVector): SparseVector {
  const length = Math.sqrt(vector.values.reduce((sum, value) => sum + value * value, 0))
  return length === 0 ? vector : { ids: vector.ids, values: vector.values.map((value) => value / length) }
}
