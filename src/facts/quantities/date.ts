/** Days, months, seasons and years, as ISO dates; "2023-autumn" for a season, "2023/24" for a school or financial year. */
import { part, type QuantityPattern, type QuantityRules, type Reading } from './pattern.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const MONTH = `(?:${MONTHS.join('|')}|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)`
const YEAR = '(?:19[89]\\d|20[0-4]\\d)'
const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?'
/** No part of a longer number, code or reference; an amount of money has its sign before it. */
const START = '(?<![\\w£$€.,/–-])'
const END = '(?![\\w%]|[.,/–-]\\d|-\\w)'
/** What says on which side of the date a thing lies. */
const WHEN =
  '(?:\\b(?<when>[Ss]ince|[Bb]y|[Bb]efore|[Aa]fter|[Uu]ntil|[Ff]rom|[Pp]rior to)(?: the (?:end|start|beginning) of)?(?: early| late| mid)? )?'
const SIDES: ReadonlyMap<string, string> = new Map([
  ['since', '>='],
  ['from', '>='],
  ['after', '>'],
  ['by', '<='],
  ['until', '<='],
  ['before', '<'],
  ['prior to', '<'],
])

/** The last word of a name, directly before a year that belongs to the name: "Children Act 2004". */
const NAME_BEFORE = /(?:^|[^.?!] ?|, )(?:[\p{Lu}][\p{L}’'&-]*|Act|Regulations|Code|Order)(?: of)? \(?$/u
const OPENING_WORD =
  /(?:^|[.?!:;–] |[“‘"'(])(?:In|Since|By|From|During|After|Before|Until|For|Over|Between|Around|Throughout|To|The|Early|Late|Mid)(?: the)? $/

function comparator(match: RegExpMatchArray): string | null {
  return SIDES.get(part(match, 'when')?.toLowerCase() ?? '') ?? null
}

const two = (value: string | number): string => String(value).padStart(2, '0')

function monthNumber(name: string): string {
  return two(MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1)
}

function inName(match: RegExpMatchArray, text: string): boolean {
  const before = text.slice(Math.max(0, (match.index ?? 0) - 40), match.index)
  return part(match, 'when') === undefined && NAME_BEFORE.test(before) && !OPENING_WORD.test(before)
}

const day: QuantityPattern = {
  name: 'day',
  match: new RegExp(
    `${WHEN}(?:${START}(?<day>${DAY})(?: of)? (?<month>${MONTH})|(?<!\\b[Ii]n )\\b(?<monthFirst>${MONTH}) (?<dayLast>${DAY})(?![\\d:%–-]| (?:to|and) \\d))(?:,? (?<year>${YEAR}))?${END}`,
    'g',
  ),
  read: (match) => {
    const month = monthNumber(part(match, 'month') ?? part(match, 'monthFirst') ?? '')
    const monthDay = `${month}-${two(Number.parseInt(part(match, 'day') ?? part(match, 'dayLast') ?? '', 10))}`
    const year = part(match, 'year')
    return {
      value: year === undefined ? `--${monthDay}` : `${year}-${monthDay}`,
      unit: year === undefined ? 'month-day' : 'day',
      comparator: comparator(match),
    }
  },
  examples: [
    ['It was published today (November 10) in full.', 'November 10', '--11-10'],
    ['They met on 4 December 2023.', '4 December 2023', '2023-12-04'],
    ['Send it by 3rd May.', 'by 3rd May', '--05-03', '<='],
  ],
  not: ['In March 15 parents replied.', 'This may 10 people help.'],
}

/** First and last day; null where the last does not come after the first. */
function firstAndLast(match: RegExpMatchArray): Reading | null {
  const last = part(match, 'month') ?? part(match, 'firstMonth') ?? ''
  const dayOf = (name: string, month: string): string => {
    const monthDay = `${monthNumber(month)}-${two(Number.parseInt(part(match, name) ?? '', 10))}`
    return year === undefined ? `--${monthDay}` : `${year}-${monthDay}`
  }
  const year = part(match, 'year')
  const value = [dayOf('first', part(match, 'firstMonth') ?? last), dayOf('second', last)] as const
  return value[0] < value[1] ? { value, unit: year === undefined ? 'month-day' : 'day', comparator: null } : null
}

const days: QuantityPattern = {
  name: 'days',
  match: new RegExp(
    `(?:\\b(?:[Ff]rom|[Bb]etween) (?:the )?)?${START}(?<first>${DAY})(?:(?: of)? (?<firstMonth>${MONTH}))?(?: (?:to|until) (?:the )?|(?: (?=and [^.,;]{0,20}${YEAR})|(?<=[Bb]etween [^.,;]{0,30}) )and (?:the )?| ?[–-] ?)(?<second>${DAY})(?: of)? (?<month>${MONTH})(?:,? (?<year>${YEAR}))?${END}`,
    'g',
  ),
  read: firstAndLast,
  examples: [
    ['It ran from 4 to 8 December 2023.', 'from 4 to 8 December 2023', ['2023-12-04', '2023-12-08']],
    ['It ran from 1-3 November 2021.', 'from 1-3 November 2021', ['2021-11-01', '2021-11-03']],
    ['The visit of 12th-16th July 2021 is over.', '12th-16th July 2021', ['2021-07-12', '2021-07-16']],
    ['Between 27 and 29 September they met.', 'Between 27 and 29 September', ['--09-27', '--09-29']],
    [
      'From the 13th to the 17th of November 2023 they met.',
      'From the 13th to the 17th of November 2023',
      ['2023-11-13', '2023-11-17'],
    ],
    ['Between 28 June and 2 July 2021 they met.', 'Between 28 June and 2 July 2021', ['2021-06-28', '2021-07-02']],
  ],
}

const daysBehindMonth: QuantityPattern = {
  name: 'days-behind-month',
  match: new RegExp(
    `(?:\\b(?:[Ff]rom|[Bb]etween) )?\\b(?<firstMonth>${MONTH}) (?<first>${DAY})(?:,? ${YEAR},?)?(?: (?:to|and|until) | ?[–-] ?)(?:(?<month>${MONTH}) )?(?<second>${DAY}),? (?<year>${YEAR})${END}`,
    'g',
  ),
  read: firstAndLast,
  examples: [
    [
      'It ran from September 29, 2025, to October 3, 2025.',
      'from September 29, 2025, to October 3, 2025',
      ['2025-09-29', '2025-10-03'],
    ],
    ['Between March 4 and 8, 2024 they met.', 'Between March 4 and 8, 2024', ['2024-03-04', '2024-03-08']],
  ],
}

const month: QuantityPattern = {
  name: 'month',
  match: new RegExp(`${WHEN}\\b(?<month>${MONTH})(?: of)?,? (?<year>${YEAR})${END}`, 'g'),
  read: (match) => ({
    value: `${part(match, 'year')}-${monthNumber(part(match, 'month') ?? '')}`,
    unit: 'month',
    comparator: comparator(match),
  }),
  examples: [
    ['A deep dive in January 2025 is planned.', 'January 2025', '2025-01'],
    ['Since September 2024, it improved.', 'Since September 2024', '2024-09', '>='],
    ['It opens by September 2023.', 'by September 2023', '2023-09', '<='],
  ],
}

const season: QuantityPattern = {
  name: 'season',
  match: new RegExp(
    `${WHEN}(?:the )?\\b(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter)(?: term)?(?: of| in|,)? (?<year>${YEAR})${END}`,
    'g',
  ),
  read: (match) => ({
    value: `${part(match, 'year')}-${part(match, 'season')?.toLowerCase()}`,
    unit: 'season',
    comparator: comparator(match),
  }),
  examples: [
    ['It started in autumn 2023.', 'autumn 2023', '2023-autumn'],
    ['It opens by the summer term of 2024.', 'by the summer term of 2024', '2024-summer', '<='],
  ],
}

const schoolYear: QuantityPattern = {
  name: 'school-year',
  match: new RegExp(`${START}(?<first>${YEAR})(?:/|[–-])(?<second>\\d{2}|${YEAR})(?![\\w%]|[.,/–-]\\d)`, 'g'),
  read: (match, text) => {
    const first = Number(part(match, 'first'))
    const written = part(match, 'second') ?? ''
    const second = written.length === 2 ? Math.floor(first / 100) * 100 + Number(written) : Number(written)
    if (second <= first || second > first + 15 || inName(match, text)) return null
    if (second === first + 1)
      return { value: `${first}/${two(second % 100)}`, unit: 'school or financial year', comparator: null }
    return { value: [String(first), String(second)], unit: 'year', comparator: null }
  },
  examples: [
    ['In 2023/24 it fell.', '2023/24', '2023/24'],
    ['The plan for 2021–2024 ended.', '2021–2024', ['2021', '2024']],
  ],
  not: ['The SEND Strategy 2021-2024 ended.'],
}

const years: QuantityPattern = {
  name: 'years',
  match: new RegExp(
    `(?:\\b(?:[Bb]etween|[Ff]rom) )?${START}(?<first>${YEAR}) (?:to|and|until|or) (?<second>${YEAR})${END}`,
    'g',
  ),
  read: (match, text): Reading | null => {
    const value = [part(match, 'first') ?? '', part(match, 'second') ?? '']
    return inName(match, text) ? null : { value, unit: 'year', comparator: null }
  },
  examples: [['It fell between 2018 and 2020.', 'between 2018 and 2020', ['2018', '2020']]],
}

/** A year before one of these is no year but a number, or part of a name. */
const COUNTED = /^ (?:children|people|pupils|students|families|parents|learners|young|places|hours|Act|Regulations)\b/
const ATTRIBUTED =
  '(?: (?:reforms?|inspections?|reports?|reviews?|visits?|strategy|plans?|survey|results|figures|data|cohort|code|framework|legislation|legislative|guidance|letter|judgement|findings|census|budget|pandemic|academic year|financial year))?'

const year: QuantityPattern = {
  name: 'year',
  match: new RegExp(
    `(?:${WHEN}|\\b[Tt]he )${START}(?<year>${YEAR})${END}(?:(?<=[Tt]he ${YEAR})${ATTRIBUTED}\\b)?`,
    'g',
  ),
  read: (match, text) => {
    const behind = text.slice((match.index ?? 0) + match[0].length)
    if (inName(match, text) || COUNTED.test(behind)) return null
    return { value: part(match, 'year') ?? '', unit: 'year', comparator: comparator(match) }
  },
  examples: [
    ['It was seen in 2014.', '2014', '2014'],
    ['In 2015 more plans came.', '2015', '2015'],
    ['Since the 2014 reforms, it fell.', 'the 2014 reforms', '2014'],
    ['Since 2020 leaders have acted.', 'Since 2020', '2020', '>='],
    ['An external review in 2018.', '2018', '2018'],
  ],
  not: [
    'The Children Act 2004 applies.',
    'The Care Act of 2014 applies.',
    'Future in Mind 2020 was agreed.',
    'It works with over 2,000 providers.',
    'Some 2000 children wait.',
    'Ring 01432 2014567 now.',
  ],
}

export const date: QuantityRules = {
  kind: 'date',
  patterns: [day, days, daysBehindMonth, month, season, schoolYear, years, year],
}
