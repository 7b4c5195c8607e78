/** What the inspectorates say when they give an outcome. Each rule is a wording and its examples. */
import type { OutcomeQuestion } from '../../model/letter-profile.ts'
import type { OutcomeCode } from '../../model/types.ts'

export interface OutcomeRule {
  readonly code: OutcomeCode
  readonly match: RegExp
  readonly examples: readonly string[]
  /** Sentences that speak of such an outcome without giving it. */
  readonly not?: readonly string[]
}

/** Area inspections since 2023: one of three outcomes. */
const EXPERIENCES: readonly OutcomeRule[] = [
  {
    code: 'systemic-failings',
    match: /\bwidespread\s+(?:and\s*\/\s*or|and|or)\s+system(?:ic|atic)\s+failings?\b/iu,
    examples: [
      'There are widespread and/or systemic failings which the partnership must address urgently.',
      'Watchdogs found ‘widespread and/or systematic failings’.',
      'It speaks of "widespread and / or systemic failings".',
    ],
  },
  {
    code: 'typically-positive',
    match: /\btypically\s+(?:lead|leads|leading|led)\s+to\s+positive\s+(?:experiences|outcomes)\b/iu,
    examples: ['The partnership’s arrangements typically lead to positive experiences and outcomes.'],
  },
  {
    code: 'inconsistent',
    match: /\b(?:lead|leads|leading|led)\s+to\s+inconsistent\s+(?:experiences|outcomes)\b/iu,
    examples: ['The partnership’s arrangements lead to inconsistent experiences and outcomes.'],
  },
]

/** How newspapers shorten the same; tried after the full wordings. */
const REPORTED_EXPERIENCES: readonly OutcomeRule[] = [
  {
    code: 'systemic-failings',
    match: /\bsystem(?:ic|atic)\s+failings?\b/iu,
    examples: ['Systemic failings were found, the report says.'],
  },
  {
    code: 'typically-positive',
    match: /\btypically\s+positive\b|\bpositive\s+experiences\s+and\s+outcomes\b/iu,
    examples: ['Inspectors said that experiences are typically positive.'],
  },
  {
    code: 'inconsistent',
    match: /\binconsistent\s+(?:experiences|outcomes|arrangements)\b/iu,
    examples: ['Families have inconsistent experiences, inspectors found.'],
  },
]

const STATEMENT: OutcomeRule = {
  code: 'written-statement-required',
  match:
    /\bwritten\s+statement\s+of\s+action\b[^.]{0,30}\b(?:is|are|will\s+be)\s+required\b|\b(?:requires|is\s+required|are\s+required|must)\b[^.]{0,90}\bwritten\s+statement\s+of\s+action\b/iu,
  examples: [
    'HMCI has determined that a Written Statement of Action is required because of significant areas of weakness.',
    'The local area is required to produce and submit a Written Statement of Action to Ofsted.',
  ],
  not: ['HMCI determined that a written statement of action was required.'],
}

/** Later inspections judge again what an earlier one found: progress since a statement, or action since a plan. */
export interface FollowUp {
  readonly achieved: OutcomeCode
  readonly notAchieved: OutcomeCode
  readonly mixed: OutcomeCode
  /** A clause that judges; group `no` where it denies. */
  readonly judgement: RegExp
  /** A line or a cell of a table that gives the outcome of one item; group `no` where it denies. */
  readonly itemLine: RegExp
}

const PROGRESS: FollowUp = {
  achieved: 'sufficient-progress',
  notAchieved: 'insufficient-progress',
  mixed: 'mixed-progress',
  judgement:
    /\b(?:has|have|had)\s+(?<no>not\s+)?(?:yet\s+|now\s+|also\s+)?made\s+(?:sufficient|enough)\s+progress\b|\bsufficient\s+progress\s+has\s+(?<no2>not\s+)?(?:yet\s+)?been\s+made\b|\b(?:has|have)\s+made\s+(?<no3>in)sufficient\s+progress\b|\b(?<no4>in)sufficient\s+progress\s+has\s+been\s+made\b/giu,
  itemLine:
    /^(?:(?:outcome|judgement)\s*:\s*(?<no>not\s+(?:made\s+)?|in)?sufficient\s+progress|(?<no2>not\s+|in)?sufficient\s+progress\.?$)/giu,
}

/** How newspapers and councils put the same, often with some of the words in quotation marks. */
const REPORTED_PROGRESS: FollowUp = {
  ...PROGRESS,
  judgement:
    /\b(?<no>not\s+(?:yet\s+)?|fail(?:ed|ing|s)\s+to\s+)?(?:made|make|making)\s+[‘“'"]?(?<no2>in)?(?:sufficient|enough)\s+progress\b|\b(?<no3>in)?sufficient\s+progress[’”'"]?\s+(?:has|had)\s+(?<no4>not\s+)?(?:yet\s+|now\s+)?been\s+made\b|\bprogress\s+(?:has|had)\s+(?<no5>not)\s+been\s+made\b(?=[^.]{0,80}\b(?:any|all)\b)/giu,
}

const ACTION: FollowUp = {
  achieved: 'effective-action',
  notAchieved: 'not-effective-action',
  mixed: 'mixed-action',
  judgement:
    /\b(?:has|have|had)\s+(?<no>not\s+)?(?:yet\s+|now\s+|also\s+)?taken\s+effective\s+action\b|\beffective\s+action\s+has\s+(?<no2>not\s+)?(?:yet\s+)?been\s+taken\b|\b(?:has|have)\s+taken\s+(?<no3>in)effective\s+action\b/giu,
  itemLine:
    /^(?:outcome\s*:\s*(?:the\s+[\w\s]{1,40}\s+has\s+)?(?<no>not\s+(?:taken\s+)?|in)?(?:taken\s+)?effective\s+action|(?<no2>not\s+|in)?effective\s+action\.?$)/giu,
}

/** What answers each question: wordings of which the first that is found tells, or a judgement item by item. */
export const OUTCOME_RULES: Readonly<Record<OutcomeQuestion, readonly OutcomeRule[] | FollowUp>> = {
  experiences: EXPERIENCES,
  'experiences-in-short': REPORTED_EXPERIENCES,
  'written-statement': [STATEMENT],
  action: ACTION,
  progress: PROGRESS,
  'progress-in-short': REPORTED_PROGRESS,
}
