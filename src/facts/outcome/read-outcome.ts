import type { LetterKind, Outcome } from '../../model/types.ts'
import type { Range } from '../../text/span.ts'
import type { Passage } from '../passage.ts'
import { joinLines } from '../passage.ts'
import { sentenceAround } from '../sentence-around.ts'
import { judgeFollowUp } from './follow-up.ts'
import { readNextInspection } from './next-inspection.ts'
import { FOLLOW_UPS, OUTCOME_RULES } from './outcome-rules.ts'

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

interface Given {
  readonly code: Outcome['code']
  readonly range: Range
}

/**
 * The outcome that a letter gives, or that an article reports; null where there is none, as in a stocktake and in a
 * joint inspection letter that asks for no written statement.
 */
export function readOutcome(letter: Passage, kind: LetterKind): Outcome | null {
  const section = letter.lines.filter((line) => line.section === 'outcome')
  for (const passage of [joinLines(section), letter]) {
    const given = giveOutcome(passage, kind)
    if (given) return toOutcome(passage, letter, given, kind)
  }
  return null
}

function giveOutcome({ text, lines, startOf }: Passage, kind: LetterKind): Given | null {
  const headings = lines.flatMap((line, i) => (line.kind === 'heading' ? [startOf(i)] : []))
  for (const { code, match } of OUTCOME_RULES[kind] ?? []) {
    const hits = [...text.matchAll(new RegExp(match.source, `${match.flags}g`))]
    // A sentence tells more than a headline that says the same.
    const hit = hits.find(
      ({ index }) => !headings.some((start) => index >= start && !text.slice(start, index).includes('\n')),
    )
    const found = hit ?? hits[0]
    if (found) return { code, range: sentenceAround(text, [found.index, found.index + found[0].length]) }
  }
  for (const followUp of FOLLOW_UPS[kind] ?? []) {
    const outcome = judgeFollowUp(text, followUp)
    if (outcome) return outcome
  }
  return null
}

function toOutcome(passage: Passage, letter: Passage, { code, range }: Given, kind: LetterKind): Outcome {
  const isReport = kind === 'area-send-report'
  const surroundings = isReport ? passage.text.slice(range[0], range[0] + 1500) : letter.text
  return {
    code,
    reported: kind === 'news-article',
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
