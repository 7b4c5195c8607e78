/**
 * What a model has learned, as text: `name<TAB>rest` a line, in code unit order, so that two trainings can be compared
 * by eye, and a line is found without reading the others.
 */

const DECIMALS = 2

/** What a model asks of its tables; not whether they are read already. */
export interface Lookup<T> {
  get(name: string): T | undefined
}

/** Puts lines in order. No name holds a tab or a line end. */
export function writeTable(lines: readonly (readonly [name: string, rest: string])[]): string {
  return lines
    .map(([name, rest]) => `${name}\t${rest}\n`)
    .sort()
    .join('')
}

/**
 * Looks names up in a table, and reads a line when it is first asked for: a letter has few of the words that a model knows.
 *
 * @param table as `writeTable` makes it
 * @param read makes a value of what stands behind the name
 */
export function lookInto<T>(table: string, read: (rest: string) => T): Lookup<T> {
  const known = new Map<string, T | undefined>()
  return {
    get(name) {
      const before = known.get(name)
      if (before !== undefined || known.has(name)) return before
      const rest = restOfLine(table, name)
      const value = rest === undefined ? undefined : read(rest)
      known.set(name, value)
      return value
    },
  }
}

/** Halves the table until the line is found. */
function restOfLine(table: string, name: string): string | undefined {
  let from = 0
  let to = table.length
  while (from < to) {
    const middle = (from + to) >> 1
    const start = Math.max(from, table.lastIndexOf('\n', middle - 1) + 1)
    const tab = table.indexOf('\t', start)
    const end = table.indexOf('\n', start)
    if (tab < 0 || end < 0) return undefined
    const here = table.slice(start, tab)
    if (here === name) return table.slice(tab + 1, end)
    if (here < name) from = end + 1
    else to = start
  }
  return undefined
}

/** Names of a table's lines, in its order. */
export function namesIn(table: string): string[] {
  return table.split('\n').flatMap((line) => (line === '' ? [] : [line.slice(0, line.indexOf('\t'))]))
}

/** Writes weights rounded to two decimals; what rounds to zero is left out. */
export function writeWeights(names: readonly string[], weights: Float64Array): string {
  const rounded = names.map((name, id) => [name, (weights[id] ?? 0).toFixed(DECIMALS)] as const)
  return writeTable(rounded.filter(([, weight]) => Number(weight) !== 0))
}
