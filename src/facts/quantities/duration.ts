/** Lengths of time: "over 20 weeks", "in the last year", "five days each week". */
import { COMPARED_TIME, comparatorOf, OR_MORE } from './comparators.ts'
import { NUMBER, NUMBER_AFTER, numberOf } from './numerals.ts'
import { part, type QuantityPattern, type QuantityRules, type Reading } from './pattern.ts'

const UNIT_WORD = 'minute|hour|day|night|weekend|week|fortnight|month|term|year|decade'
const UNIT = `(?:(?:working|school|academic|calendar|consecutive|full|whole|more) )?(?<unit>${UNIT_WORD})s?(?![\\w])`
/** "18 years old" and "two years of age" are ages; "5 days’" keeps its apostrophe outside. */
const NOT_AN_AGE = '(?![- ]olds?\\b)(?! of age\\b)'
const OF_THE_PAST =
  '\\b(?:(?:over|in|during|within|for|throughout|across) )?(?:the (?:past|last|previous|preceding|next|coming|first)|past)'
const HALF = '(?<half>(?: and a|[- ]and[- ]a)[- ]half)?'

function unitOf(match: RegExpMatchArray, value: number | readonly number[]): string {
  const unit = part(match, 'unit')?.toLowerCase() ?? ''
  return value === 1 ? unit : `${unit}s`
}

function read(match: RegExpMatchArray): Reading {
  const value = numberOf(part(match, 'number') ?? '') + (part(match, 'half') ? 0.5 : 0)
  return { value, unit: unitOf(match, value), comparator: comparatorOf(match) }
}

function readRange(match: RegExpMatchArray): Reading | null {
  const low = numberOf(part(match, 'number') ?? '')
  const high = numberOf(part(match, 'high') ?? '')
  return low < high ? { value: [low, high], unit: unitOf(match, [low, high]), comparator: comparatorOf(match) } : null
}

const each: QuantityPattern = {
  name: 'per-period',
  match: new RegExp(
    `${COMPARED_TIME}(?<number>${NUMBER})${HALF} ${UNIT} (?:a|an|each|every|per) (?<per>day|week|month|term|year)\\b`,
    'gi',
  ),
  read: (match) => {
    const reading = read(match)
    return { ...reading, unit: `${reading.unit} per ${part(match, 'per')?.toLowerCase()}` }
  },
  examples: [
    ['They attend for five days each week, not fewer.', 'five days each week', 5],
    ['The offer was four days a week.', 'four days a week', 4],
    ['He gets at least two hours per day.', 'at least two hours per day', 2, '>='],
  ],
}

const past: QuantityPattern = {
  name: 'past-or-next',
  match: new RegExp(`${OF_THE_PAST} (?:(?<number>${NUMBER}) )?${UNIT}${NOT_AN_AGE}`, 'gi'),
  read: (match, text) => {
    const number = part(match, 'number')
    if (number !== undefined) return { ...read(match), comparator: null }
    // "last year" is a date, "the first term" an event; "the last year of school" is a stage, not a length.
    if (!/^(?:.* )?the (?:past|last|previous|preceding|next|coming) /i.test(match[0])) return null
    if (/s$/i.test(match[0])) return null
    if (!/^(?:over|in|during|within|for|throughout|across) /i.test(match[0])) return null
    if (/^ of\b/.test(text.slice((match.index ?? 0) + match[0].length))) return null
    return { value: 1, unit: unitOf(match, 1), comparator: null }
  },
  examples: [
    ['Over the past year, it improved.', 'Over the past year', 1],
    ['It grew over the past 18 months.', 'over the past 18 months', 18],
    ['Plans made in the last year are better.', 'in the last year', 1],
    ['Places created in the past four years.', 'in the past four years', 4],
    ['It will end in the next six weeks.', 'in the next six weeks', 6],
  ],
  not: [
    'It fell over the past few years.',
    'It began last year.',
    'It will be watched in the coming months.',
    'Pupils in the last year of school wait.',
    'They met in the first term.',
  ],
}

const range: QuantityPattern = {
  name: 'range',
  match: new RegExp(
    `${COMPARED_TIME}(?:\\b(?:between|from) )?(?<number>${NUMBER})(?: (?:weeks|months|years|days|hours))?(?: (?:to|and|or) |[- ]+to |[–-])(?<high>${NUMBER_AFTER})[- ]${UNIT}${NOT_AN_AGE}`,
    'gi',
  ),
  read: readRange,
  examples: [
    ['Those waiting over 30 and 52 weeks are fewer.', 'over 30 and 52 weeks', [30, 52], '>'],
    ['Waits are from 12 to 26 weeks.', 'from 12 to 26 weeks', [12, 26]],
    ['It takes 12–18 months.', '12–18 months', [12, 18]],
    ['They wait between six and eight weeks.', 'between six and eight weeks', [6, 8]],
  ],
}

const plain: QuantityPattern = {
  name: 'number-and-unit',
  match: new RegExp(
    `${COMPARED_TIME}(?:an? (?:further|additional|extra|average of) )?(?<!\\b(?:aged?|ages|week|month|year|day|term) )(?<number>(?!a \\w)${NUMBER})${HALF}(?: |-)${UNIT}${NOT_AN_AGE}${OR_MORE}`,
    'gi',
  ),
  read: (match, text) => {
    const unit = part(match, 'unit')?.toLowerCase() ?? ''
    const behind = text.slice((match.index ?? 0) + match[0].length)
    // "one day" is some day; "24-hour support" and "the two-day visit" are kinds, of which only the second has a length.
    if (/^one day$/i.test(match[0]) || /^24[- ]hour$/i.test(match[0])) return null
    if (unit === 'term' && /^[- ](?:plan|strategy|goal|aim)/.test(behind)) return null
    return read(match)
  },
  examples: [
    ['The plans took over 20 weeks.', 'over 20 weeks', 20, '>'],
    ['It was done within six weeks.', 'within six weeks', 6, '<='],
    ['There is an 18-month wait.', '18-month', 18],
    ['Waits run up to two and a half years.', 'up to two and a half years', 2.5, '<='],
    ['Some wait in excess of 78 weeks.', 'in excess of 78 weeks', 78, '>'],
    ['They wait a further 15 months or more.', 'a further 15 months or more', 15, '>='],
    ['It is sent within 15 working days.', 'within 15 working days', 15, '<='],
    ['A five year strategy was agreed.', 'five year', 5],
    ['On average six months pass.', 'On average six months', 6, '~'],
    ['One year later it closed.', 'One year', 1],
  ],
  not: [
    'Children aged 5 years attend.',
    'Young people over 18 years old wait.',
    'There is a 24-hour support service.',
    'One day it will end.',
    'Two years of age is young.',
  ],
}

const every: QuantityPattern = {
  name: 'at-least-every',
  match: new RegExp(`\\bat least (?:once )?every (?<number>${NUMBER})(?: |-)${UNIT}${NOT_AN_AGE}`, 'gi'),
  // The more often, the shorter the time between.
  read: (match) => ({ ...read(match), comparator: '<=' }),
  examples: [['They meet at least every six months now.', 'at least every six months', 6, '<=']],
}

const single: QuantityPattern = {
  name: 'a-year',
  match: new RegExp(
    `\\b(?<more>up to|over|more than|less than|under|within|at least|almost|nearly|about|around|well over|just over|longer than) (?:an? |half an? (?=hour))(?:full |whole )?(?<unit>${UNIT_WORD})\\b(?! of age)(?! old)${OR_MORE}`,
    'gi',
  ),
  read: (match) => {
    const value = / half an? /i.test(match[0]) ? 0.5 : 1
    return { value, unit: unitOf(match, 1), comparator: comparatorOf(match) }
  },
  examples: [
    ['They wait up to a year for it.', 'up to a year', 1, '<='],
    ['Fewer wait over a year now.', 'over a year', 1, '>'],
    ['It came within a week.', 'within a week', 1, '<='],
  ],
  not: ['They meet twice a year.', 'It opened a year ago.'],
}

export const duration: QuantityRules = { kind: 'duration', patterns: [each, past, range, plain, every, single] }
