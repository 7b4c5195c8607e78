/** Months and days of the Gregorian calendar, without a clock or a time zone. */

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Pattern of a month's name, in full or shortened; a capital is asked for, since "may" and "march" are words. */
export const MONTH: string =
  'January|February|March|April|May|June|July|August|September|October|November|December|' +
  'JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|' +
  '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?'

/** 1 to 12 for what `MONTH` matched. */
export function monthNumber(name: string): number {
  const start = name.toLowerCase().slice(0, 3)
  return MONTHS.findIndex((month) => month.startsWith(start)) + 1
}

/** True where the day exists; without a year, where it exists in some year. */
export function isDay(day: number, month: number, year: number | null): boolean {
  if (month < 1 || month > 12 || day < 1 || day > (LENGTHS[month - 1] ?? 0)) return false
  return month !== 2 || day < 29 || year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))
}

const two = (n: number): string => String(n).padStart(2, '0')

export const isoDay = (day: number, month: number, year: number): string => `${year}-${two(month)}-${two(day)}`
export const isoMonth = (month: number, year: number): string => `${year}-${two(month)}`
/** A day of no stated year, as ISO 8601 used to write it. */
export const isoDayOfYear = (day: number, month: number): string => `--${two(month)}-${two(day)}`
