/** Things that rise and fall: a measure and a movement near it make one cue, whichever stands first. */
import { type Direction, MEASURES, MOVED, MOVING } from './cues/movement.ts'
import { DEMANDS, DENIALS } from './denial.ts'
import { indexPatterns, type Match } from './pattern-index.ts'
import type { Token } from './tokens.ts'

const WEIGHT = 2.2
/** Words that may stand between a measure and what it did, and between what moves it and the measure. */
const REACH = { toMoved: 13, toMeasure: 5 } as const
/** After these, another thing is spoken of than what was moved: "raised concerns about attendance". */
const LINKS: ReadonlySet<string> = new Set('about over with by for on in to through and or that which'.split(' '))
const COUNT = /^\d[\d,.]*$/
const YEAR = /^(?:19|20)\d\d$/

const measures = indexPatterns([
  ...MEASURES.wanted.map((written) => [written, 1] as const),
  ...MEASURES.unwanted.map((written) => [written, -1] as const),
])
const moved = indexPatterns(MOVED.flatMap(({ direction, patterns }) => patterns.map((written) => [written, direction])))
const moving = indexPatterns(
  MOVING.flatMap(({ direction, patterns }) => patterns.map((written) => [written, direction])),
)

/** The movement that begins at `from`, with its weight as a cue; null where none does. */
export function movementAt(clause: readonly Token[], from: number): Match<number> | null {
  return measureThatMoved(clause, from) ?? measureMoved(clause, from)
}

/** "Attendance has risen", "waits went from 10 to 26 weeks". */
function measureThatMoved(clause: readonly Token[], from: number): Match<number> | null {
  const measure = measures.longestAt(clause, from)
  if (!measure) return null
  for (let at = measure.to; at <= measure.to + REACH.toMoved; at += 1) {
    const token = clause[at]
    if (token === undefined || DENIALS.has(token.lower)) return null
    const movement = moved.longestAt(clause, at) ?? fromNumberToNumber(clause, at)
    if (movement && !DEMANDS.has(clause[at - 1]?.lower ?? '')) {
      return { from, to: movement.to, value: weightOf(measure.value, movement.value) }
    }
    if (token.parted) return null
  }
  return null
}

/** "Has cleared its backlog", "fewer exclusions". */
function measureMoved(clause: readonly Token[], from: number): Match<number> | null {
  const movement = moving.longestAt(clause, from)
  if (!movement || DEMANDS.has(clause[from - 1]?.lower ?? '')) return null
  for (let at = movement.to; at <= movement.to + REACH.toMeasure; at += 1) {
    const token = clause[at]
    if (token === undefined || token.parted || DENIALS.has(token.lower)) return null
    const measure = measures.longestAt(clause, at)
    if (measure) return { from, to: measure.to, value: weightOf(measure.value, movement.value) }
    if (LINKS.has(token.lower)) return null
  }
  return null
}

/** "From 38 to 9", "from 10 weeks to 26 weeks"; years tell when, not how much. */
function fromNumberToNumber(clause: readonly Token[], at: number): Match<Direction> | null {
  if (clause[at]?.lower !== 'from') return null
  const first = clause[at + 1]?.lower ?? ''
  const link = [at + 2, at + 3].find((place) => clause[place]?.lower === 'to')
  const second = link === undefined ? '' : (clause[link + 1]?.lower ?? '')
  if (link === undefined || ![first, second].every((word) => COUNT.test(word) && !YEAR.test(word))) return null
  const unit = link === at + 3 ? clause[at + 2]?.lower : undefined
  if (unit !== undefined && unit !== clause[link + 2]?.lower) return null
  const difference = amount(second) - amount(first)
  return difference === 0 ? null : { from: at, to: link + 2, value: difference > 0 ? 'up' : 'down' }
}

function amount(word: string): number {
  return Number.parseFloat(word.replaceAll(',', ''))
}

function weightOf(sign: number, direction: Direction): number {
  if (direction === 'better') return WEIGHT
  if (direction === 'worse') return -WEIGHT
  return direction === 'up' ? sign * WEIGHT : -sign * WEIGHT
}
