/** Ages: "0 to 25", "aged 14 and over", "18-year-olds". */
import { ageGroups } from './age-groups.ts'
import { AGE, AGE_UNIT, ageOf, FREE, NO_UNIT, TO, withAttribute, YEARS_OLD } from './ages.ts'
import { COMPARED, comparatorOf, OR_MORE } from './comparators.ts'
import { endOf, part, type QuantityPattern, type QuantityRules, type Reading } from './pattern.ts'
import { schoolStages } from './school-stages.ts'

function between(match: RegExpMatchArray, end: number = endOf(match)): Reading | null {
  const low = ageOf(part(match, 'low'))
  const high = ageOf(part(match, 'high'))
  return low < high && high <= 30 ? { value: `${low}-${high}`, unit: AGE_UNIT, comparator: null, end } : null
}

const stated: QuantityPattern = {
  name: 'aged-between',
  match: new RegExp(
    `\\b(?:aged?|ages|of ages?|the ages?(?: range)?)(?: of)?(?: (?:between|from))? (?<low>${AGE})${YEARS_OLD}${TO}(?<high>${AGE})${YEARS_OLD}(?! weeks| months)`,
    'gi',
  ),
  read: (match) => between(match),
  examples: [
    ['Young people aged 16 to 19 are seen.', 'aged 16 to 19', '16-19'],
    ['Those aged between 16 and 25 wait.', 'aged between 16 and 25', '16-25'],
    ['All aged 0 to 19 years attend.', 'aged 0 to 19 years', '0-19'],
    ['Those between the ages of 14 and 25.', 'the ages of 14 and 25', '14-25'],
  ],
}

const olds: QuantityPattern = {
  name: 'range-of-year-olds',
  match: new RegExp(`${FREE}(?<low>${AGE})-?${TO}(?<high>${AGE})(?:[- ]years?[- ]olds?| years of age)(?![\\w])`, 'gi'),
  read: (match) => between(match),
  examples: [
    ['Most 16- to 25-year-olds stay.', '16- to 25-year-olds', '16-25'],
    ['For two to five year olds only.', 'two to five year olds', '2-5'],
  ],
}

const LOWER_BOUNDS = [5, 11, 13, 14, 15, 16, 17, 18, 19]
const UPPER_BOUNDS = [11, 16, 18, 19, 21, 24, 25]

const bare: QuantityPattern = {
  name: 'bare-range',
  match: new RegExp(
    `(?:\\bfrom )?${FREE}(?<low>${AGE})(?: to |[–-]| ?- ?)(?<high>${AGE})(?: years(?! (?:ago|later)\\b))?${NO_UNIT}`,
    'gi',
  ),
  read: (match, text) => {
    const low = ageOf(part(match, 'low'))
    const high = ageOf(part(match, 'high'))
    const end = withAttribute(match, text)
    const known = low === 0 ? high <= 25 && high >= 2 : LOWER_BOUNDS.includes(low) && UPPER_BOUNDS.includes(high)
    const certain = low === 0 || end > endOf(match) || / years$/i.test(match[0])
    return known && certain ? between(match, end) : null
  },
  examples: [
    ['It is aligned to the 0 to 25 strategies.', '0 to 25 strategies', '0-25'],
    ['They develop the 19 to 25 educational provision.', '19 to 25 educational provision', '19-25'],
    ['The 0-19 service helps.', '0-19 service', '0-19'],
    ['Support from birth to 25.', 'from birth to 25', '0-25'],
    ['It is for 14–25 years.', '14–25 years', '14-25'],
  ],
  not: ['Waits are 12 to 18 weeks.', 'It rose from 5 to 16 schools.', 'From 0 to 10% in a year.'],
}

const PERSON =
  '(?:children|people|persons?|adults?|those|pupils|students|learners|patients|boys|girls|teenagers|anyone|infants|babies)'

const bounded: QuantityPattern = {
  name: 'under-or-over',
  match: new RegExp(
    `(?:(?<=${PERSON} (?:who are |with SEND |aged )?)(?<more>over|under|below|above|beyond)(?: the age of)? (?<age>${AGE})${YEARS_OLD}|` +
      `\\b(?<side>over|under|below|above|beyond|before|after|until|up to|from|by|at)(?: the)? age of (?<at>${AGE})(?: years?(?: old| of age)?)?|` +
      `\\b(?<near>over|under|more than|less than) (?<old>${AGE}) years (?:old|of age))${NO_UNIT}${OR_MORE}`,
    'gi',
  ),
  read: (match) => {
    const side = (part(match, 'more') ?? part(match, 'side') ?? part(match, 'near') ?? '').toLowerCase()
    const value = ageOf(part(match, 'age') ?? part(match, 'at') ?? part(match, 'old'))
    return {
      value,
      unit: AGE_UNIT,
      comparator: part(match, 'orMore') ? comparatorOf(match) : (SIDES.get(side) ?? null),
    }
  },
  examples: [
    ['Young people over the age of 18 years wait.', 'over the age of 18 years', 18, '>'],
    ['Children under five years old wait.', 'under five years old', 5, '<'],
    ['Children over five wait longer.', 'over five', 5, '>'],
    ['It starts from the age of 14.', 'from the age of 14', 14, '>='],
    ['It ends before the age of 18.', 'before the age of 18', 18, '<'],
  ],
  not: ['Children under five weeks in care wait.', 'It took over two years.', 'It has over 50 schools.'],
}

const SIDES: ReadonlyMap<string, string> = new Map([
  ['over', '>'],
  ['above', '>'],
  ['beyond', '>'],
  ['more than', '>'],
  ['after', '>'],
  ['from', '>='],
  ['under', '<'],
  ['below', '<'],
  ['before', '<'],
  ['less than', '<'],
  ['until', '<='],
  ['up to', '<='],
  ['by', '<='],
])

const single: QuantityPattern = {
  name: 'aged',
  match: new RegExp(
    `\\b(?:aged|ages?|the age of|at age|from age) ${COMPARED}(?:the age of )?(?<age>${AGE})(?: years(?: old| of age)?)?${NO_UNIT}(?!${TO}${AGE}\\b)${OR_MORE}`,
    'gi',
  ),
  read: (match) => ({ value: ageOf(part(match, 'age')), unit: AGE_UNIT, comparator: comparatorOf(match) }),
  examples: [
    ['Those aged 14 and over attend.', 'aged 14 and over', 14, '>='],
    ['Pupils aged 11+ attend.', 'aged 11+', 11, '>='],
    ['Young people aged up to 25 years old wait.', 'aged up to 25 years old', 25, '<='],
    ['Young people aged over 16 are seen.', 'aged over 16', 16, '>'],
    ['When they reach the age of 18, it ends.', 'the age of 18', 18],
  ],
  not: ['The age range is wide.'],
}

const yearOld: QuantityPattern = {
  name: 'year-old',
  match: new RegExp(`${FREE}(?<age>${AGE})(?:[- ]years?[- ]olds?|[- ]years of age)(?![\\w])`, 'gi'),
  read: (match) => ({ value: ageOf(part(match, 'age')), unit: AGE_UNIT, comparator: null }),
  examples: [
    ['A three-year-old child waits.', 'three-year-old', 3],
    ['Before they are 18 years old it ends.', '18 years old', 18],
  ],
}

const reached: QuantityPattern = {
  name: 'reach-18',
  match: new RegExp(
    `(?:\\b(?:reach(?:es|ed|ing)?|turn(?:s|ed|ing)?|become|becoming|at) (?:age )?|(?<=\\b(?:after|until|before|when) they are ))(?<age>1[4-9]|2[0-5])(?: years)?${OR_MORE}(?=[.,;)]| (?:and|or|if|in|they|their|with|until|who|so|but)\\b)(?! (?:and|or|in) (?:\\d|more))`,
    'g',
  ),
  read: (match) => ({ value: ageOf(part(match, 'age')), unit: AGE_UNIT, comparator: comparatorOf(match) }),
  examples: [
    ['It ends as they reach 18.', 'reach 18', 18],
    ['They turn 18, and it ends.', 'turn 18', 18],
    ['It comes late, at 18 years or later, for most.', 'at 18 years or later', 18, '>='],
  ],
  not: ['The score is at 18%.', 'They turn 18 pages.'],
}

export const ageRange: QuantityRules = {
  kind: 'age-range',
  patterns: [stated, olds, bare, bounded, single, yearOld, reached, ...ageGroups, ...schoolStages],
}
