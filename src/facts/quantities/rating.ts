/** Grades and outcomes that inspectors give, in their own words. */
import type { QuantityPattern, QuantityRules } from './pattern.ts'
import { part } from './pattern.ts'

const GRADE = '(?:outstanding|good|requires improvement|requiring improvement|inadequate)'
const JUDGED =
  '(?:judged|rated|graded|judgements? of|grade of|rating of|found)(?: (?:them|it|as|to be|to have been|by Ofsted|by the CQC|overall|effectiveness))*'
const OPEN = '[‘“\'"]?'
const CLOSE = '[’”\'"]?'

const grades: QuantityPattern = {
  name: 'grades',
  match:
    /(?:\bat least good(?= (?:or |by |at |overall|in (?:the|their|its) )|[,.;)]|$)|\b(?<pair>good or (?:better|outstanding)|(?:inadequate or requires improvement|requires improvement or inadequate))\b)/gi,
  read: (match) => {
    const pair = part(match, 'pair')
    return pair === undefined
      ? { value: 'good', unit: 'Ofsted grade', comparator: '>=' }
      : { value: pair.toLowerCase(), unit: 'Ofsted grade', comparator: null }
  },
  examples: [
    ['Most schools are good or outstanding.', 'good or outstanding', 'good or outstanding'],
    ['All were judged at least good.', 'at least good', 'good', '>='],
  ],
  not: ['The news is good.', 'They make at least good progress.'],
}

const judged: QuantityPattern = {
  name: 'judged',
  match: new RegExp(
    `(?<=\\b${JUDGED} )${OPEN}(?<grade>${GRADE})${CLOSE}(?![\\w])(?! (?:at|progress|practice)\\b)|(?<=[‘“])(?<quoted>requires improvement|inadequate|outstanding)(?=[’”])`,
    'gi',
  ),
  read: (match) => {
    const grade = (part(match, 'grade') ?? part(match, 'quoted') ?? '').toLowerCase()
    return { value: grade.replace('requiring', 'requires'), unit: 'Ofsted grade', comparator: null }
  },
  examples: [
    ['The service was judged inadequate in May.', 'inadequate', 'inadequate'],
    ['It was rated as ‘requires improvement’ twice.', '‘requires improvement’', 'requires improvement'],
  ],
  not: ['Provision is inadequate.', 'Communication requires improvement.', 'They do an outstanding job.'],
}

const outcomes: QuantityPattern = {
  name: 'inspection-outcome',
  match: new RegExp(
    `${OPEN}\\b(?<outcome>widespread and(?: ?/ ?or)? system(?:ic|atic) failings|typically positive experiences and outcomes|inconsistent experiences and outcomes|inconsistent experiences)${CLOSE}(?![\\w])`,
    'gi',
  ),
  read: (match) => ({
    value: (part(match, 'outcome') ?? '')
      .toLowerCase()
      .replace(/ ?\/ ?/, '/')
      .replace('systematic', 'systemic'),
    unit: 'inspection outcome',
    comparator: null,
  }),
  examples: [
    [
      'They saw ‘widespread and/or systemic failings’ here.',
      '‘widespread and/or systemic failings’',
      'widespread and/or systemic failings',
    ],
    [
      'It saw widespread and systematic failings.',
      'widespread and systematic failings',
      'widespread and systemic failings',
    ],
    [
      'Children have inconsistent experiences and outcomes.',
      'inconsistent experiences and outcomes',
      'inconsistent experiences and outcomes',
    ],
  ],
  not: ['The failings are systemic.'],
}

const COLOUR = '(?:red|amber|green)'

const colours: QuantityPattern = {
  name: 'colour',
  match: new RegExp(
    `${OPEN}\\b(?<pair>${COLOUR}(?:[-/]| - )${COLOUR})${CLOSE}(?![\\w])|(?<=\\b(?:rated|rating of|rating is|rated as|status of|RAG rated|RAG rating:?|rating:) )${OPEN}(?<single>${COLOUR})${CLOSE}(?![\\w])`,
    'gi',
  ),
  read: (match) => ({
    value: (part(match, 'pair')?.replace(/[/ -]+/, '-') ?? part(match, 'single') ?? '').toLowerCase(),
    unit: 'progress rating',
    comparator: null,
  }),
  examples: [
    ['Progress is rated green.', 'green', 'green'],
    ['The action stands at Amber/Red now.', 'Amber/Red', 'amber-red'],
  ],
  not: ['There is a green space.'],
}

export const rating: QuantityRules = { kind: 'rating', patterns: [grades, judged, outcomes, colours] }
