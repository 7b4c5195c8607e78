/** How loudly the cues of a clause speak for a strength (above zero) or for a concern (below). */
import { DECISIVE_FAULT } from './cues/cue.ts'
import { CUES } from './cues/index.ts'
import { modifierOf } from './modifiers.ts'
import { movementAt } from './movement.ts'
import { indexPatterns, type Match } from './pattern-index.ts'
import type { Token } from './tokens.ts'

/** What praise still counts after a decisive fault: it then mostly says what is missing. */
const PRAISE_AFTER_FAULT = 0.2
const LOUDEST = 5

const INDEX = indexPatterns(
  CUES.flatMap(({ patterns, weight }) => patterns.map((written) => [written, weight] as const)),
)

/** The cues of a clause from left to right, each with its weight; what one covers is not read again. */
export function cuesOf(clause: readonly Token[]): readonly Match<number>[] {
  const found: Match<number>[] = []
  for (let from = 0; from < clause.length; ) {
    const cue = longer(INDEX.longestAt(clause, from), movementAt(clause, from))
    if (cue) found.push(cue)
    from = cue?.to ?? from + 1
  }
  return found
}

/** Of two as long the second. */
function longer(first: Match<number> | null, second: Match<number> | null): Match<number> | null {
  return first && (!second || first.to > second.to) ? first : second
}

export interface HeardCue extends Match<number> {
  /** The cue's weight as its neighbours change it. */
  readonly counts: number
}

/** The cues of a clause, each with what it counts beside the others. */
export function heardCues(clause: readonly Token[]): readonly HeardCue[] {
  let praiseCounts = 1
  return cuesOf(clause).map((cue) => {
    const changed = cue.value * modifierOf(clause, cue)
    const counts = changed > 0 ? changed * praiseCounts : changed
    if (cue.value <= DECISIVE_FAULT && changed < 0) praiseCounts = PRAISE_AFTER_FAULT
    return { ...cue, counts }
  })
}

/** Sum of the clause's cues as their neighbours change them, at most 5 either way. */
export function clauseScore(clause: readonly Token[]): number {
  const sum = heardCues(clause).reduce((total, { counts }) => total + counts, 0)
  return Math.max(-LOUDEST, Math.min(LOUDEST, sum))
}
