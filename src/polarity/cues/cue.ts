/** What a cue is: words that speak for a side, how loudly, and sentences that prove it. */

export interface Cue {
  readonly id: string
  /** Patterns as `pattern.ts` reads them. */
  readonly patterns: readonly string[]
  /** Log odds that the words add: above zero for a strength, below for a concern, zero for words that only look like a cue. */
  readonly weight: number
  /** Sentences in which the cue is found; the tests look for it there. */
  readonly examples: readonly string[]
}

/** A fault of this weight or less is the point of its clause ("there is more to do to ...", "a lack of ..."). */
export const DECISIVE_FAULT = -3.5
