import type { Outcome } from '../../model/types.ts'
import { NUMBER, numberOf } from '../../text/number-words.ts'

type NextInspection = Outcome['nextInspection']

const WITHIN = `\\s+within\\s+(?:approximately\\s+|about\\s+|around\\s+|the\\s+next\\s+)?(?<n>${NUMBER})`
const MONITORING = new RegExp(`\\bmonitoring\\s+(?:inspection|visit)\\b[^.]{0,60}?${WITHIN}\\s+months?\\b`, 'iu')
const FULL = new RegExp(`\\bfull\\s+(?:area\\s+SEND\\s+)?(?:re-?)?inspection\\b[^.]{0,60}?${WITHIN}\\s+years?\\b`, 'iu')

/** When the next inspections are due, where the outcome says so: months to a monitoring inspection, years to a full one. */
export function readNextInspection(text: string): NextInspection {
  const number = (pattern: RegExp): number | null => numberOf(pattern.exec(text)?.groups?.n ?? '')
  return { monitoringWithinMonths: number(MONITORING), fullWithinYears: number(FULL) }
}
