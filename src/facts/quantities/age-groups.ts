/** Groups of children known by an age: "post-16", "under-fives", the "two-year review". */
import { AGE_UNIT, ageOf, FREE, withAttribute } from './ages.ts'
import { part, type QuantityPattern } from './pattern.ts'

const post: QuantityPattern = {
  name: 'post-16',
  match:
    /\b[Pp]ost[- ](?<first>1[4-9]|2[0-5])s?(?: and [Pp]ost[- ](?<second>1[4-9]|2[0-5]))?s?(?![\w%]|[.,]\d| (?:weeks|months|days|years ago))/g,
  read: (match, text) => {
    const second = part(match, 'second')
    const first = `${part(match, 'first')}+`
    return {
      value: second === undefined ? first : [first, `${second}+`],
      unit: AGE_UNIT,
      comparator: null,
      end: withAttribute(match, text),
    }
  },
  examples: [
    ['The post-19 offer is thin.', 'post-19 offer', '19+'],
    ['It reaches post-16 and post-19 providers.', 'post-16 and post-19 providers', ['16+', '19+']],
    ['They plan what comes post-16.', 'post-16', '16+'],
  ],
}
const groups: QuantityPattern = {
  name: 'under-fives',
  match:
    /\b(?<side>[Uu]nder|[Oo]ver)(?:[- ](?<word>fives|threes|twos|sixteens|eighteens)|[- ](?<age>1?\d|2[0-5])['’]?s|-(?<plain>1?\d|2[0-5]|five|three|two))(?![\w%-]|[.,]\d)/g,
  read: (match) => ({
    value: ageOf(part(match, 'word')?.replace(/s$/, '') ?? part(match, 'age') ?? part(match, 'plain')),
    unit: AGE_UNIT,
    comparator: part(match, 'side')?.toLowerCase() === 'over' ? '>' : '<',
  }),
  examples: [
    ['It serves the under-fives well.', 'under-fives', 5, '<'],
    ['Services for under 5s improved.', 'under 5s', 5, '<'],
    ['The under-12 autism pathway is long.', 'under-12', 12, '<'],
  ],
  not: ['The ‘Health for Under 5s’ website helps.', 'Under-10% rates are rare.'],
}

const checks: QuantityPattern = {
  name: 'developmental-check',
  match: new RegExp(
    `${FREE}(?:one-year and |12-month and |one- and )?(?<age>one|two|three|1|2|3|two-and-a-half)[- ]year(?:[- ]old)?(?: (?!(?:and|or|of|in|to|for|with|at)\\b)[a-z-]+){0,4}? (?:review|check|assessment)s?(?![\\w])(?! cycle)`,
    'gi',
  ),
  read: (match) => {
    const written = part(match, 'age')?.toLowerCase() ?? ''
    const age = written === 'two-and-a-half' ? 2.5 : ageOf(written)
    return { value: /^(?:one|12)/i.test(match[0]) && age !== 1 ? [1, age] : age, unit: AGE_UNIT, comparator: null }
  },
  examples: [
    ['A two-year integrated review helps.', 'two-year integrated review', 2],
    ['Two-year-old checks are good.', 'Two-year-old checks', 2],
    ['Some miss the 12-month and two-year review.', '12-month and two-year review', [1, 2]],
  ],
  not: ['A two-year plan and review is due.'],
}

export const ageGroups: readonly QuantityPattern[] = [post, groups, checks]
