/** Numbers for named features, in an order that depends on the names alone. */
import type { SparseVector } from './sparse-vector.ts'

export interface FeatureIndex {
  /** Names in code unit order; a feature's id is its place here. */
  readonly names: readonly string[]
  /** The known ones of a text's features, each with value 1. */
  vectorOf(features: Iterable<string>): SparseVector
}

/**
 * Indexes the features that occur in at least `minimum` rows; a feature seen once says nothing of other texts.
 *
 * @param rows the features of each training text; repeats within a row count once
 */
export function indexFeatures(rows: readonly Iterable<string>[], minimum: number): FeatureIndex {
  const counts = new Map<string, number>()
  for (const row of rows) {
    for (const name of new Set(row)) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const names = [...counts].flatMap(([name, count]) => (count >= minimum ? [name] : [])).sort()
  const idOf = new Map(names.map((name, id) => [name, id]))
  const vectorOf = (features: Iterable<string>): SparseVector => {
    const ids = [...new Set(features)].flatMap((name) => idOf.get(name) ?? []).sort((a, b) => a - b)
    return { ids, values: ids.map(() => 1) }
  }
  return { names, vectorOf }
}
