/** How often a phrase was right in the labelled findings: a cue's weight, corrected by experience. */
import type { CueMatch } from '../cue-matcher.ts'

export interface Trust {
  /** How often a finding with the phrase is coded with its theme, 0 to 1. */
  readonly theme: number
  /** How often the theme is its primary one. */
  readonly primary: number
}

export type TrustOf = (mention: CueMatch) => Trust

/** What a phrase's name in the table of trust is made of. */
export function trustKey({ theme, phrase, sentence }: CueMatch, ids: readonly string[]): string {
  return `${ids[theme] ?? ''} ${sentence === 0 ? 'opening' : 'later'} ${phrase}`
}

/** What to think of a phrase of this weight before any was seen: the opening sentence says more. */
export function priorTrust(weight: number, opening: boolean): Trust {
  return {
    theme: Math.min(0.9, 0.15 + 0.7 * weight) * (opening ? 1 : 0.75),
    primary: Math.min(0.9, 0.6 * weight) * (opening ? 1 : 0.35),
  }
}

/** Reads trust from a table by `trustKey`; a phrase that is not there has the trust of its weight. */
export function trustFrom(table: { get(key: string): Trust | undefined }, ids: readonly string[]): TrustOf {
  return (mention) => table.get(trustKey(mention, ids)) ?? priorTrust(mention.weight, mention.sentence === 0)
}
