/** Many patterns at once, found by the first letters of the word at hand. */
import { beginningOf, compilePattern, matchAt, type Pattern } from './pattern.ts'
import type { Token } from './tokens.ts'

export interface Match<Value> {
  /** Places among the tokens, end exclusive. */
  readonly from: number
  readonly to: number
  readonly value: Value
}

export interface PatternIndex<Value> {
  /** The longest match that begins at `from`, of equals the one listed first; null where none does. */
  longestAt(tokens: readonly Token[], from: number): Match<Value> | null
}

/** @param entries patterns as `pattern.ts` reads them, each with what it stands for */
export function indexPatterns<Value>(entries: Iterable<readonly [written: string, value: Value]>): PatternIndex<Value> {
  const byBeginning = new Map<string, (readonly [Pattern, Value])[]>()
  for (const [written, value] of entries) {
    const pattern = compilePattern(written)
    for (const beginning of pattern.beginnings) {
      const sharing = byBeginning.get(beginning)
      if (sharing) sharing.push([pattern, value])
      else byBeginning.set(beginning, [[pattern, value]])
    }
  }
  const longestAt = (tokens: readonly Token[], from: number): Match<Value> | null => {
    let longest: Match<Value> | null = null
    for (const [pattern, value] of byBeginning.get(beginningOf(tokens[from]?.lower ?? '')) ?? []) {
      const to = matchAt(pattern, tokens, from)
      if (to !== null && to > (longest?.to ?? from)) longest = { from, to, value }
    }
    return longest
  }
  return { longestAt }
}
