/** What a rule for quantities is: a pattern, how its match is read, and examples that are its tests. */
import type { Quantity } from '../../model/types.ts'
import type { Range } from '../../text/span.ts'

export interface FoundQuantity extends Pick<Quantity, 'kind' | 'value' | 'unit' | 'comparator'> {
  /** In the text that was searched. */
  readonly range: Range
}

export type QuantityKind = Quantity['kind']

/** What a match says, before it is known whether another kind claims the same words. */
export interface Reading extends Pick<Quantity, 'value' | 'unit' | 'comparator'> {
  /** End of the quantity where it is not the match's own: a counted noun that follows, say. */
  readonly end?: number
}

export interface QuantityPattern {
  readonly name: string
  /** Global; the whole match is the quantity’s text. */
  readonly match: RegExp
  /** Reads a match, or says by null that it is none after all. */
  readonly read: (match: RegExpMatchArray, text: string) => Reading | null
  /** `[text, quoted part, value, comparator]`; comparator null where left out. */
  readonly examples: readonly (readonly [string, string, Quantity['value'], string?])[]
  /** Texts in which nothing of this kind must be found. */
  readonly not?: readonly string[]
}

export interface QuantityRules {
  readonly kind: QuantityKind
  readonly patterns: readonly QuantityPattern[]
}

/** A named group of a match, or undefined where it took no part. */
export function part(match: RegExpMatchArray, name: string): string | undefined {
  return match.groups?.[name]
}

/** Offset just behind a match. */
export function endOf(match: RegExpMatchArray): number {
  return (match.index ?? 0) + match[0].length
}
