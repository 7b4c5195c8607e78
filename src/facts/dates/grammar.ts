/**
 * The grammar of dates and periods in letters. An own grammar, not a general parser of dates: "0 to 19" is an age
 * and "within 18 months" a term, and neither may become a date.
 */
import type { Range } from '../../text/span.ts'
import { isDay, isoDay, isoDayOfYear, isoMonth, MONTH, monthNumber } from './calendar.ts'

export type DateMention =
  | { readonly kind: 'day' | 'month' | 'day-of-year'; readonly range: Range; readonly value: string }
  /** First and last day, both ISO. */
  | { readonly kind: 'period'; readonly range: Range; readonly start: string; readonly end: string }

type Parts = Readonly<Record<string, string | undefined>>
type Value = { kind: 'period'; start: string; end: string } | { kind: 'day' | 'month' | 'day-of-year'; value: string }

interface Form {
  readonly name: string
  readonly pattern: RegExp
  readonly read: (parts: Parts) => Value | null
}

const WEEKDAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s+(?:the\\s+)?)?'
const day = (name: string): string => `(?<${name}>[0-3]?\\d)(?:\\s?(?:st|nd|rd|th))?`
const month = (name: string): string => `(?:\\s+of)?\\s+(?<${name}>${MONTH})`
const year = (name: string): string => `,?\\s+(?<${name}>(?:19|20)\\d{2})`
const figures = (d: string, m: string, y: string): string =>
  `(?<${d}>[0-3]?\\d)[./](?<${m}>[01]?\\d)[./](?<${y}>(?:19|20)\\d{2})`
/**
 * Day first, as in Britain. Two digits for the year only between slashes, since points also part versions, and none
 * before the reforms of 2014: "Years 10/11/12" are school years.
 */
const shortFigures = (d: string, m: string, y: string): string =>
  `(?<${d}>[0-3]?\\d)/(?<${m}>[01]?\\d)/(?<${y}>1[4-9]|[2-9]\\d)`
const iso = (d: string, m: string, y: string): string => `(?<${y}>(?:19|20)\\d{2})-(?<${m}>[01]\\d)-(?<${d}>[0-3]\\d)`
const START = '(?<![\\d.,/£-])'
const END = '(?![\\d/]|[.,]\\d|%)'
const NO_YEAR = '(?!,?\\s+(?:19|20)\\d{2})'
const TO = '\\s*(?:\\bto\\b|\\buntil\\b|\\btill\\b|\\bthrough\\b|[-–—])\\s*'
const form = (name: string, source: string, read: Form['read']): Form => ({
  name,
  pattern: new RegExp(source, 'gu'),
  read,
})

/** In the order in which they claim the text: what holds more comes first. */
const FORMS: readonly Form[] = [
  form(
    'period',
    `(?:\\b(?:[Ff]rom|[Bb]etween)\\s+(?:the\\s+)?)?${START}${WEEKDAY}${day('d1')}(?:${month('m1')}(?:${year('y1')})?)?${TO}(?:the\\s+)?${WEEKDAY}${day('d2')}${month('m2')}${year('y2')}${END}`,
    readPeriod,
  ),
  form(
    'between',
    `\\b[Bb]etween\\s+(?:the\\s+)?${WEEKDAY}${day('d1')}(?:${month('m1')}(?:${year('y1')})?)?\\s+and\\s+(?:the\\s+)?${WEEKDAY}${day('d2')}${month('m2')}${year('y2')}${END}`,
    readPeriod,
  ),
  form(
    'days listed',
    `${START}${day('d1')}(?:,\\s+[0-3]?\\d(?:st|nd|rd|th)?){0,6},?\\s+(?:and|&)\\s+${day('d2')}${month('m2')}${year('y2')}${END}`,
    readPeriod,
  ),
  form(
    'period in figures',
    `(?:\\b[Ff]rom\\s+)?${START}${figures('d1', 'm1', 'y1')}${TO}${figures('d2', 'm2', 'y2')}${END}`,
    readPeriod,
  ),
  form(
    'period in short figures',
    `(?:\\b[Ff]rom\\s+)?${START}${shortFigures('d1', 'm1', 'y1')}${TO}${shortFigures('d2', 'm2', 'y2')}${END}`,
    readPeriod,
  ),
  form(
    'ISO period',
    `(?:\\b[Ff]rom\\s+)?${START}${iso('d1', 'm1', 'y1')}(?:${TO}|/)${iso('d2', 'm2', 'y2')}${END}`,
    readPeriod,
  ),
  form(
    'American period',
    `(?:\\b(?:[Ff]rom|[Bb]etween)\\s+)?\\b(?<m1>${MONTH})\\s+${day('d1')}(?:${year('y1')},?)?${TO}(?:(?<m2>${MONTH})\\s+)?${day('d2')}${year('y2')}${END}`,
    readAmericanPeriod,
  ),
  form(
    'American between',
    `\\b[Bb]etween\\s+(?<m1>${MONTH})\\s+${day('d1')}(?:${year('y1')})?\\s+and\\s+(?:(?<m2>${MONTH})\\s+)?${day('d2')}${year('y2')}${END}`,
    readAmericanPeriod,
  ),
  form(
    'between, in figures',
    `\\b[Bb]etween\\s+${figures('d1', 'm1', 'y1')}\\s+and\\s+${figures('d2', 'm2', 'y2')}${END}`,
    readPeriod,
  ),
  form('day', `${START}${WEEKDAY}${day('d')}${month('m')}${year('y')}${END}`, readDay),
  form('American day', `\\b(?<m>${MONTH})\\s+${day('d')}${year('y')}${END}`, readDay),
  form('ISO day', `${START}${iso('d', 'm', 'y')}${END}`, readDay),
  form('figures', `${START}${figures('d', 'm', 'y')}${END}`, readDay),
  form('short figures', `${START}${shortFigures('d', 'm', 'y')}${END}`, readDay),
  form('month', `(?<!\\d(?:st|nd|rd|th)?\\s)\\b(?<m>${MONTH})${year('y')}${END}`, readMonth),
  form('day of year', `${START}${WEEKDAY}${day('d')}${month('m')}\\b${NO_YEAR}`, readDayOfYear),
  form(
    'American day of year',
    `\\b(?<m>${MONTH})\\s+${day('d')}${END}${NO_YEAR}(?!\\s*(?:to|and|–|-)\\s*\\d)`,
    readDayOfYear,
  ),
]

/**
 * Dates and periods of a text, in order and not overlapping.
 *
 * @param text white space may be spaces or line ends
 */
export function findDates(text: string): DateMention[] {
  const found: DateMention[] = []
  for (const { pattern, read } of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const range: Range = [match.index, match.index + match[0].length]
      if (found.some((other) => other.range[0] < range[1] && range[0] < other.range[1])) continue
      const value = read(match.groups ?? {})
      if (value) found.push({ ...value, range })
    }
  }
  return found.sort((a, b) => a.range[0] - b.range[0])
}

/** "24" stands for 2024: the letters are of this century. */
const yearOf = (text: string): number => (text.length === 2 ? 2000 : 0) + Number(text)

/** A month by its name or its number. */
const monthOf = (text: string): number => (/^\d/.test(text) ? Number(text) : monthNumber(text))

function readPeriod({ d1, m1, y1, d2, m2, y2 }: Parts): Value | null {
  if (!d1 || !d2 || !m2 || !y2) return null
  const last = { day: Number(d2), month: monthOf(m2), year: yearOf(y2) }
  const firstMonth = m1 ? monthOf(m1) : last.month
  // "28 December to 3 January 2020" begins in the year before the one that is printed.
  const firstYear = y1 ? yearOf(y1) : firstMonth > last.month ? last.year - 1 : last.year
  if (!isDay(Number(d1), firstMonth, firstYear) || !isDay(last.day, last.month, last.year)) return null
  const start = isoDay(Number(d1), firstMonth, firstYear)
  const end = isoDay(last.day, last.month, last.year)
  return start <= end ? { kind: 'period', start, end } : null
}

/** The month stands before its days: "March 4 to 8, 2024". */
function readAmericanPeriod({ m1, m2, ...parts }: Parts): Value | null {
  return readPeriod({ ...parts, m1, m2: m2 ?? m1 })
}

function readDay({ d, m, y }: Parts): Value | null {
  if (!d || !m || !y) return null
  const number = monthOf(m)
  return isDay(Number(d), number, yearOf(y)) ? { kind: 'day', value: isoDay(Number(d), number, yearOf(y)) } : null
}

function readMonth({ m, y }: Parts): Value | null {
  return m && y ? { kind: 'month', value: isoMonth(monthNumber(m), Number(y)) } : null
}

function readDayOfYear({ d, m }: Parts): Value | null {
  if (!d || !m || !isDay(Number(d), monthNumber(m), null)) return null
  return { kind: 'day-of-year', value: isoDayOfYear(Number(d), monthNumber(m)) }
}
