/** ISO dates in words, with no locale or clock. */
import type { DateFact, PeriodFact } from '../model/types.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** `2025-12-02` is "2 December 2025", `2025-12` "December 2025", `--12-02` "2 December". */
export function dateWords({ value }: Pick<DateFact, 'value'>): string {
  const [, year, month, day] = /^(\d{4}|-)-(\d{2})(?:-(\d{2}))?$/.exec(value) ?? []
  const name = MONTHS[Number(month) - 1]
  if (year === undefined || name === undefined) return value
  return [day === undefined ? '' : String(Number(day)), name, year === '-' ? '' : year].filter(Boolean).join(' ')
}

/** The parts that both ends share are said once: "4 to 8 July 2016", "23 September to 4 October 2024". */
export function periodWords({ start, end }: Pick<PeriodFact, 'start' | 'end'>): string {
  const last = dateWords({ value: end })
  if (start === end) return last
  const first = dateWords({ value: start }).split(' ')
  const shared = start.slice(0, 7) === end.slice(0, 7) ? 2 : start.slice(0, 4) === end.slice(0, 4) ? 1 : 0
  return `${first.slice(0, first.length - shared).join(' ')} to ${last}`
}
