import type { LetterProfile, OutcomeQuestion } from '../../model/letter-profile.ts'
import type { Outcome } from '../../model/types.ts'
import type { Range } from '../../text/span.ts'
import type { Passage } from '../passage.ts'
import { joinLines } from '../passage.ts'
import { sentenceAround } from '../sentence-around.ts'
import { judgeFollowUp } from './follow-up.ts'
import { readNextInspection } from './next-inspection.ts'
import { OUTCOME_RULES, type OutcomeRule } from './outcome-rules.ts'

/** Present tense: "required" in the past tells of an earlier inspection. */
const PLAN_REQUIRED =
  /\b(?:requires|must|is\s+required\s+to|are\s+required\s+to)\b[^.]{0,120}\b(?:priority\s+)?action\s+plan\b|\baction\s+plan\b[^.]{0,120}\b(?:be\s+submitted|submit(?:ted)?)\s+to\s+(?:Ofsted|inspectors|HMCI)\b/iu
const MAY_NEED_PLAN: ReadonlySet<Outcome['code']> = new Set([
  'systemic-failings',
  'not-effective-action',
  'mixed-action',
])
const STATEMENT_REQUIRED =
  /\b(?:further|new|revised|second)\s+written\s+statement\s+of\s+action\b[^.]{0,30}\bis\s+required\b/iu

/**
 * The outcome that a letter gives, or that an article reports; null where there is none, as in a stocktake and in a
 * joint inspection letter that asks for no written statement.
 */
export function readOutcome(letter: Passage, profile: Pick<LetterProfile, 'writer' | 'outcomes'>): Outcome | null {
  const section = letter.lines.filter((line) => line.section === 'outcome')
  for (const passage of [joinLines(section), letter]) {
    const given = giveOutcome(passage, profile.outcomes)
    if (given) return toOutcome(passage, letter, given, profile.writer === 'press')
  }
  return null
}

interface Given {
  readonly code: Outcome['code']
  readonly range: Range
  readonly question: OutcomeQuestion
}

function giveOutcome(passage: Passage, questions: readonly OutcomeQuestion[]): Given | null {
  for (const question of questions) {
    const rules = OUTCOME_RULES[question]
    const given = 'judgement' in rules ? judgeFollowUp(passage.text, rules) : findWording(passage, rules)
    if (given) return { ...given, question }
  }
  return null
}

function findWording({ text, lines, startOf }: Passage, rules: readonly OutcomeRule[]): Omit<Given, 'question'> | null {
  const headings = lines.flatMap((line, i) => (line.kind === 'heading' ? [startOf(i)] : []))
  for (const { code, match } of rules) {
    const hits = [...text.matchAll(new RegExp(match.source, `${match.flags}g`))]
    // A sentence tells more than a headline that says the same.
    const hit = hits.find(
      ({ index }) => !headings.some((start) => index >= start && !text.slice(start, index).includes('\n')),
    )
    const found = hit ?? hits[0]
    if (found) return { code, range: sentenceAround(text, [found.index, found.index + found[0].length]) }
  }
  return null
}

/** Where a report says what its outcome requires: directly behind it. Further on, the same words speak of other things. */
const REACH = 1500

function toOutcome(passage: Passage, letter: Passage, { code, range, question }: Given, reported: boolean): Outcome {
  const isReport = question === 'experiences' && !reported
  const surroundings = isReport ? passage.text.slice(range[0], range[0] + REACH) : letter.text
  return {
    code,
    reported,
    ...passage.quote(range),
    priorityActionPlanRequired: planRequired(code, surroundings),
    writtenStatementOfAction: statementRequired(code, surroundings),
    nextInspection: readNextInspection(surroundings),
  }
}

function planRequired(code: Outcome['code'], text: string): boolean {
  return MAY_NEED_PLAN.has(code) && PLAN_REQUIRED.test(text)
}

/** Null where the framework has no such statement, or where a revisit asks for nothing further. */
function statementRequired(code: Outcome['code'], text: string): boolean | null {
  if (code === 'written-statement-required') return true
  return STATEMENT_REQUIRED.test(text) ? true : null
}
