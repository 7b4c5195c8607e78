/** Weights as text: one `term<TAB>weight` a line, in code unit order, so that two trainings can be compared by eye. */

const DECIMALS = 2

/**
 * Writes the weights rounded to two decimals; what rounds to zero is left out.
 *
 * @param names no name holds a tab or a line end
 */
export function writeWeights(names: readonly string[], weights: Float64Array): string {
  const rounded = names.map((name, id) => [name, (weights[id] ?? 0).toFixed(DECIMALS)] as const)
  const kept = rounded.filter(([, weight]) => Number(weight) !== 0)
  return kept
    .map(([name, weight]) => `${name}\t${weight}\n`)
    .sort()
    .join('')
}

/** Reads what `writeWeights` wrote; blank lines are skipped. */
export function readWeights(table: string): ReadonlyMap<string, number> {
  const lines = table.split('\n').filter((line) => line !== '')
  return new Map(
    lines.map((line) => {
      const tab = line.lastIndexOf('\t')
      return [line.slice(0, tab), Number(line.slice(tab + 1))]
    }),
  )
}
