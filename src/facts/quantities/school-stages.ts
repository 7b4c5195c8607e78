/** Years and key stages of school, which letters use for ages: "Year 9", "key stages 2, 4 and 5". */
import { comparatorOf, OR_MORE } from './comparators.ts'
import { part, type QuantityPattern } from './pattern.ts'

const YEAR = '(?:1[0-4]|[1-9])'
const LIST = `(?:(?:, ?|/| and | or |, and | & )(?:[Yy]ears? )?${YEAR}(?![\\w%]|[.,]\\d))`
const STAGE_LIST = '(?:(?:, ?|/| and | or |, and | & )[1-5](?![\\w%]|[.,]\\d))'

const numbersIn = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number)

/** A single value stands alone, several in a list. */
function oneOrMore<T>(values: readonly T[]): T | readonly T[] {
  const [first] = values
  return values.length === 1 && first !== undefined ? first : values
}

export const schoolStages: readonly QuantityPattern[] = [
  {
    name: 'school-year-range',
    match: new RegExp(
      `\\b[Yy](?:ears?|r) (?<low>${YEAR})(?: to |[–/-])(?:[Yy]ear )?(?<high>${YEAR})(?![\\w%]|[.,/]\\d)`,
      'g',
    ),
    read: (match) => {
      const low = Number(part(match, 'low'))
      const high = Number(part(match, 'high'))
      return low < high ? { value: `Y${low}-Y${high}`, unit: 'school years', comparator: null } : null
    },
    examples: [
      ['The year 11/12 reviews are late.', 'year 11/12', 'Y11-Y12'],
      ['Pupils in Years 7 to 9 attend.', 'Years 7 to 9', 'Y7-Y9'],
    ],
  },
  {
    name: 'school-year',
    match: new RegExp(
      `\\b(?:[Yy]ears?|Yr) (?<first>${YEAR})(?![\\w%]|[.,/]\\d|(?:-| of (?:the|this|our|its) ))${LIST}*${OR_MORE}(?! (?:to|months|weeks))`,
      'g',
    ),
    read: (match) => ({
      value: oneOrMore(numbersIn(match[0]).map((year) => `Y${year}`)),
      unit: 'school years',
      comparator: comparatorOf(match),
    }),
    examples: [
      ['Work begins in Year 9.', 'Year 9', 'Y9'],
      ['From Year 9 onwards it is planned.', 'Year 9 onwards', 'Y9', '>='],
      ['Pupils in Years 6 and 11 move.', 'Years 6 and 11', ['Y6', 'Y11']],
    ],
    not: ['In year 2 of the plan it grew.', 'Last year 40 came.'],
  },
  {
    name: 'key-stage',
    match: new RegExp(
      `\\b(?:[Kk]ey [Ss]tages?|KS) ?(?<first>[1-5])(?![\\w%]|[.,]\\d)(?<to>(?: to |[–-])(?<high>[1-5])(?![\\w]))?${STAGE_LIST}*`,
      'g',
    ),
    read: (match) => {
      const stages = numbersIn(match[0])
      const [low = 0, high = 0] = stages
      const value = part(match, 'to') ? Array.from({ length: high - low + 1 }, (_, index) => low + index) : stages
      return value.length > 0 ? { value: oneOrMore(value), unit: 'key stages', comparator: null } : null
    },
    examples: [
      ['Attainment in key stages 2, 4 and 5 fell.', 'key stages 2, 4 and 5', [2, 4, 5]],
      ['Results at key stage 4 rose.', 'key stage 4', 4],
      ['In key stages 1 to 3 it is good.', 'key stages 1 to 3', [1, 2, 3]],
    ],
  },
]
