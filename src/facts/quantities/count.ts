/** Counts of people, places and things: "110 children", "no waiting lists". */
import { COMPARED, comparatorOf } from './comparators.ts'
import { countedNoun } from './counted-noun.ts'
import { NUMBER, NUMBER_AFTER, numberOf } from './numerals.ts'
import { endOf, part, type QuantityPattern, type QuantityRules, type Reading } from './pattern.ts'

/** A number behind one of these is a label: "tier 3", "section 20", "phase two". */
const LABELS =
  'tiers?|sections?|pages?|paragraphs?|phases?|stages?|levels?|steps?|bands?|articles?|regulations?|chapters?|schedules?|' +
  'annex(?:es)?|appendix|figures?|tables?|parts?|actions?|improvements?|recommendations?|years?|number|no\\.|version|grades?|' +
  'cohorts?|waves?|rounds?|rooms?|key stages?|covid|aged?|ages|since|act|form|formula|room|route|unit|type|category|class|group|chapter'
const UNLABELLED = `(?<!\\b(?:${LABELS})[ -])`
const FURTHER = '(?:(?:a |an )?(?:further|additional|extra|another) )?'
const YEAR = /^(?:19|20)\d\d$/
const PERSONS = /(?:children|people|pupils|students|learners|families|parents|carers|adults)$/

function counted(match: RegExpMatchArray, text: string, value: number | readonly number[]): Reading | null {
  const counted = countedNoun(text, endOf(match))
  if (!counted) return null
  const comparator = comparatorOf(match)
  if (YEAR.test(part(match, 'number') ?? '') && comparator === null && !PERSONS.test(counted.noun)) return null
  return { value, unit: counted.noun, comparator, end: counted.end }
}

const several: QuantityPattern = {
  name: 'number-and-noun',
  match: new RegExp(
    `${COMPARED}${FURTHER}${UNLABELLED}(?<number>(?!one\\b|a \\w)${NUMBER}|a hundred|a thousand|a dozen)(?= )`,
    'gi',
  ),
  read: (match, text) => {
    const value = numberOf(part(match, 'number') ?? '')
    return value === 1 ? null : counted(match, text, value)
  },
  examples: [
    ['It has 16 paid young commissioners.', '16 paid young commissioners', 16],
    ['Leaders of the two clinical commissioning groups agree.', 'two clinical commissioning groups', 2],
    ['The nine DSPLs have information.', 'nine DSPLs', 9],
    ['Currently, 110 children and young people attend.', '110 children and young people', 110],
    ['It works with over 1,200 providers.', 'over 1,200 providers', 1200, '>'],
    ['Fewer than twenty-one pupils were seen.', 'Fewer than twenty-one pupils', 21, '<'],
    ['An additional 560 places were made.', 'An additional 560 places', 560],
    ['About a hundred families wait.', 'About a hundred families', 100, '~'],
    ['The four newly built resource bases are full.', 'four newly built resource bases', 4],
    ['Three Children’s Services Inspectors came.', 'Three Children’s Services Inspectors', 3],
    ['They hired two careers advisers.', 'two careers advisers', 2],
    ['Some 2000 children wait.', 'Some 2000 children', 2000, '~'],
    ['It has 13 “significant” areas of weakness.', '13 “significant” areas', 13],
    ['It found five ‘significant weaknesses’ there.', 'five ‘significant weaknesses’', 5],
  ],
  not: [
    'The tier 3 services improved.',
    'Tier 3 CAMHS is good.',
    'The section 20 arrangements changed.',
    'The 2014 reforms were embraced.',
    'One of the reasons is cost.',
    'This is phase two work.',
    'They tell their story three times.',
    'The two have worked together.',
    'Covid-19 restrictions ended.',
    'The Year 9 reviews are late.',
    'There is an eight-stage model.',
  ],
}

const range: QuantityPattern = {
  name: 'from-to-and-noun',
  match: new RegExp(
    `(?:\\b(?:between|from) )?${UNLABELLED}(?<number>(?!one\\b|a \\w)${NUMBER})(?: (?:to|and|or) |[–-])(?<high>${NUMBER_AFTER})(?= )`,
    'gi',
  ),
  read: (match, text) => {
    const low = numberOf(part(match, 'number') ?? '')
    const high = numberOf(part(match, 'high') ?? '')
    return low < high ? counted(match, text, [low, high]) : null
  },
  examples: [
    ['They visited two or three settings.', 'two or three settings', [2, 3]],
    ['Between 40 and 60 pupils attend.', 'Between 40 and 60 pupils', [40, 60]],
  ],
  not: ['It lasts two or three weeks.'],
}

const share: QuantityPattern = {
  name: 'some-of-many',
  match: new RegExp(
    `${UNLABELLED}(?<number>(?!a \\w)${NUMBER}) (?:out )?of (?:the |these |those |its |their )?${NUMBER}(?= )`,
    'gi',
  ),
  read: (match, text) => counted(match, text, numberOf(part(match, 'number') ?? '')),
  examples: [
    ['Three of the nine settings are new.', 'Three of the nine settings', 3],
    ['Just one of the 13 areas improved.', 'one of the 13 areas', 1],
  ],
  not: ['Two of the reasons are plain.'],
}

const bare: QuantityPattern = {
  name: 'compared-number',
  match: new RegExp(
    `\\b(?:a further|an additional|another|(?:grown|risen|fallen|increased|reduced|dropped|rose|fell) (?:to|beyond|above|below) (?:over |under )?) ?(?<number>(?!one\\b|a \\w)${NUMBER})(?=[.,;)]| and\\b)`,
    'gi',
  ),
  read: (match) => ({
    value: numberOf(part(match, 'number') ?? ''),
    unit: null,
    comparator: /beyond|above|over/i.test(match[0]) ? '>' : /below|under/i.test(match[0]) ? '<' : null,
  }),
  examples: [
    ['560 places were made, with plans for a further 300.', 'a further 300', 300],
    ['The number of offers has grown beyond 80, as hoped.', 'grown beyond 80', 80, '>'],
    ['The list has fallen to 85.', 'fallen to 85', 85],
  ],
  not: ['They wait a further 15 months.'],
}

const none: QuantityPattern = {
  name: 'none',
  match:
    /\b(?:no(?! (?:longer|more|fewer|less|later|other|one|such|means|doubt|child|person|parent|pupil|family|school)\b)|zero)(?= )/gi,
  read: (match, text) => counted(match, text, 0),
  examples: [
    ['There are no waiting lists.', 'no waiting lists', 0],
    ['There have been no permanent exclusions of pupils.', 'no permanent exclusions', 0],
  ],
  not: [
    'There is no alternative but to wait.',
    'They are no longer waiting.',
    'No child waits.',
    'There is no waiting list.',
  ],
}

const noneOf: QuantityPattern = {
  name: 'none-of',
  match: /\bnone of(?: (?:the|its|their|these|those|our))?(?= )/gi,
  read: (match, text) => counted(match, text, 0),
  examples: [['It found none of the council’s EHC plans on time.', 'none of the council’s EHC plans', 0]],
  not: ['None of this was said.', 'None of them waits.'],
}

export const count: QuantityRules = { kind: 'count', patterns: [several, range, share, bare, none, noneOf] }
