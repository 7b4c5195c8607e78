/** Words that change what a cue near them says: praise denied is a fault, and a fault denied or reduced is praise. */
import { DECISIVE_FAULT } from './cues/cue.ts'
import { DEMANDS, DENIALS, takesBack } from './denial.ts'
import type { Match } from './pattern-index.ts'
import type { Token } from './tokens.ts'

const REDUCING: readonly string[] = (
  'reduc decreas fewer prevent avoid minimis mitigat ease easing overcom overcame tackl address shorten resolv ' +
  'eliminat diminish remov narrow clos fill iron'
).split(' ')
/** What a fault is said to have done when it is no longer one: "delays have reduced". */
const REDUCED_SINCE: ReadonlySet<string> = new Set(
  'reduced reducing decreased decreasing fallen falling diminished diminishing eased shortened resolved cleared addressed overcome rectified remedied'.split(
    ' ',
  ),
)

const AUXILIARIES: ReadonlySet<string> = new Set('has have had is are was were do does did could can'.split(' '))
/** Words after praise in which its verb must begin. */
const DENIED_WITHIN = 3

/** Words before and after a cue within which a modifier reaches it, as long as no punctuation lies between. */
const REACH_BEFORE = 5
const REACH_AFTER = 10

const TAKEN_BACK = -0.5
const DENIED = -1
const REDUCED = -0.5

/** The factor by which the words around a cue change its weight; 1 where none does. */
export function modifierOf(clause: readonly Token[], { from, to, value }: Match<number>): number {
  const first = Math.max(0, from - REACH_BEFORE)
  for (let i = from - 1; i >= first && clause[i + 1]?.parted === false; i -= 1) {
    const lower = clause[i]?.lower ?? ''
    if (value > 0 && takesBack(lower)) return TAKEN_BACK
    // A decisive fault has its denial in itself.
    if (value < 0 && value > DECISIVE_FAULT && DENIALS.has(lower)) return DENIED
    if (value < 0 && REDUCING.some((stem) => lower.startsWith(stem))) return REDUCED
  }
  if (value > 0 && deniedSince(clause, to)) return TAKEN_BACK
  return value < 0 && reducedSince(clause, to) ? REDUCED : 1
}

/** "Good progress has not been made". */
function deniedSince(clause: readonly Token[], end: number): boolean {
  for (let at = end; at < end + DENIED_WITHIN; at += 1) {
    const token = clause[at]
    if (token === undefined || token.parted) return false
    if (AUXILIARIES.has(token.lower)) return DENIALS.has(clause[at + 1]?.lower ?? '')
  }
  return false
}

function reducedSince(clause: readonly Token[], end: number): boolean {
  for (const { lower, parted } of clause.slice(end, end + REACH_AFTER)) {
    if (parted || DEMANDS.has(lower) || DENIALS.has(lower)) return false
    if (REDUCED_SINCE.has(lower)) return true
  }
  return false
}
