/** Shares: percentages, and fractions in words as percentages with one decimal. */
import { COMPARED, comparatorOf } from './comparators.ts'
import { countedNoun } from './counted-noun.ts'
import { NUMBER, NUMBER_AFTER, numberOf } from './numerals.ts'
import { endOf, part, type QuantityPattern, type QuantityRules } from './pattern.ts'

const SIGN = '(?: ?%| per ?cent\\b)'
const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['quarter', 4],
  ['fifth', 5],
  ['tenth', 10],
])
const OF = /^ of (?:all |the |its |their |these |those |eligible |new |local )*/

/** A share's words go on over what it is a share of: "55% of conversions", "45% of 1,200 pupils". */
function withWhole(match: RegExpMatchArray, text: string): number {
  const end = endOf(match)
  const of = OF.exec(text.slice(end, end + 40))?.[0]
  if (of === undefined) return end
  const number = /^(?:\d[\d,]*\d|\d) /.exec(text.slice(end + of.length, end + of.length + 12))?.[0] ?? ''
  return countedNoun(text, end + of.length + number.length - 1)?.end ?? end
}

const rounded = (value: number): number => Number(value.toFixed(1))

const percentages: QuantityPattern = {
  name: 'percentage',
  match: new RegExp(`${COMPARED}(?<number>${NUMBER})(?:(?<points> percentage points?)|${SIGN})`, 'gi'),
  read: (match, text) => ({
    value: numberOf(part(match, 'number') ?? ''),
    unit: part(match, 'points') ? 'percentage points' : '%',
    comparator: comparatorOf(match),
    end: withWhole(match, text),
  }),
  examples: [
    ['The area has completed 55% of conversions, which is high.', '55% of conversions', 55],
    ['Fewer than 10% attend.', 'Fewer than 10%', 10, '<'],
    ['It says 45% of 1,200 pupils agree.', '45% of 1,200 pupils', 45],
    ['Nearly 60 per cent were late.', 'Nearly 60 per cent', 60, '~'],
    ['The rate is 4.5%.', '4.5%', 4.5],
    ['It rose by 3.5 percentage points.', '3.5 percentage points', 3.5],
  ],
}

const range: QuantityPattern = {
  name: 'percentage-range',
  match: new RegExp(
    `(?:\\bbetween (?=[^ ]{1,9} and )|(?=[^ ]{1,9}(?: to |[–-])))(?<low>${NUMBER})(?:(?<=between [\\d.]+)${SIGN})?(?: to | and |[–-])(?<high>${NUMBER_AFTER})${SIGN}`,
    'gi',
  ),
  read: (match, text) => ({
    value: [numberOf(part(match, 'low') ?? ''), numberOf(part(match, 'high') ?? '')],
    unit: '%',
    comparator: null,
    end: withWhole(match, text),
  }),
  examples: [
    ['Between 12% and 30% left.', 'Between 12% and 30%', [12, 30]],
    ['Some 5 to 10% of pupils left.', '5 to 10% of pupils', [5, 10]],
  ],
}

const half: QuantityPattern = {
  name: 'half',
  match: new RegExp(
    `${COMPARED}(?<!(?:first|second|other|latter|and a|a|one|at) )\\bhalf(?! (?:a|an|day|days|term|terms|year|hour|hours|way|price)\\b)(?![\\w-])`,
    'gi',
  ),
  read: (match, text) => ({ value: 50, unit: '%', comparator: comparatorOf(match), end: withWhole(match, text) }),
  examples: [
    ['It fell by more than half over two years.', 'more than half', 50, '>'],
    ['Approximately half of requests are late.', 'Approximately half of requests', 50, '~'],
  ],
  not: [
    'It takes half a day.',
    'In the first half it rose.',
    'They meet each half term.',
    'It opens at half past nine.',
    'It took a year and a half.',
  ],
}

const fraction: QuantityPattern = {
  name: 'fraction',
  match: new RegExp(
    `${COMPARED}\\b(?<top>a|one|two|three|four|nine)[ -](?<part>third|quarter|fifth|tenth)s?(?![\\w-])`,
    'gi',
  ),
  read: (match, text) => {
    const top = part(match, 'top') ?? ''
    const behind = text.slice(endOf(match))
    // "a third provider" is the next after the second: only "of", a comparison or a plural makes it a share.
    const ordinal = /^(?:a|one)$/i.test(top) && comparatorOf(match) === null && !/^ of\b(?! (?:a|an) )/.test(behind)
    if (ordinal) return null
    const value = (100 * numberOf(top)) / (PARTS.get(part(match, 'part')?.toLowerCase() ?? '') ?? Number.NaN)
    return { value: rounded(value), unit: '%', comparator: comparatorOf(match), end: withWhole(match, text) }
  },
  examples: [
    ['A third of pupils are late.', 'A third of pupils', 33.3],
    ['Nearly two-thirds have a plan.', 'Nearly two-thirds', 66.7, '~'],
    ['Less than a quarter of nurseries agreed.', 'Less than a quarter of nurseries', 25, '<'],
    ['It met three quarters of requests.', 'three quarters of requests', 75],
  ],
  not: ['A third provider opened.', 'In a quarter where staff left, it fell.'],
}

const inSo: QuantityPattern = {
  name: 'one-in-five',
  match: new RegExp(
    `${COMPARED}(?<!\\w-)(?<top>${NUMBER}) (?:in|out of)(?: every)? (?<whole>${NUMBER_AFTER})(?![- ](?:weeks?|months?|years?|days?)\\b)`,
    'gi',
  ),
  read: (match, text) => {
    const top = numberOf(part(match, 'top') ?? '')
    const whole = numberOf(part(match, 'whole') ?? '')
    if (top >= whole || ![3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 50, 100, 1000].includes(whole)) return null
    const counted = countedNoun(text, endOf(match))
    return {
      value: rounded((100 * top) / whole),
      unit: '%',
      comparator: comparatorOf(match),
      end: counted?.end ?? endOf(match),
    }
  },
  examples: [
    ['One in five children waits.', 'One in five children', 20],
    ['Nine out of ten agree.', 'Nine out of ten', 90],
  ],
  not: ['They opened one in 2019.', 'It fell by two in five months.'],
}

export const percent: QuantityRules = { kind: 'percent', patterns: [percentages, range, half, fraction, inSo] }
