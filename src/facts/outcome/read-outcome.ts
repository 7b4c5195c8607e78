import type { LetterProfile, OutcomeQuestion } from '../../model/letter-profile.ts'
import type { Outcome } from '../../model/types.ts'
import type { Range } from '../../text/span.ts'
import type { Line, Passage } from '../passage.ts'
import { joinLines } from '../passage.ts'
import { sentenceAround } from '../sentence-around.ts'
import { judgeFollowUp } from './follow-up.ts'
import { readNextInspection } from './next-inspection.ts'
import { OUTCOME_RULES, type OutcomeRule } from './outcome-rules.ts'

/** Present tense: "required" in the past tells of an earlier inspection. */
const PLAN_REQUIRED =
  /\b(?:requires|must|is\s+required\s+to|are\s+required\s+to)\b[^.]{0,120}\b(?:priority\s+)?action\s+plan\b|\baction\s+plan\b[^.]{0,120}\b(?:be\s+submitted|submit(?:ted)?)\s+to\s+(?:Ofsted|inspectors|HMCI)\b/iu
const MAY_NEED_PLAN: ReadonlySet<Outcome['code']> = new Set(['not-effective-action', 'mixed-action'])
const STATEMENT_REQUIRED =
  /\b(?:further|new|revised|second)\s+written\s+statement\s+of\s+action\b[^.]{0,30}\bis\s+required\b/iu

/**
 * The outcome that a letter gives, or that an article reports; null where there is none, as in a stocktake and in a
 * joint inspection letter that asks for no written statement.
 */
export function readOutcome(letter: Passage, profile: Pick<LetterProfile, 'writer' | 'outcomes'>): Outcome | null {
  const section = letter.lines.filter((line) => line.section === 'outcome')
  // What a council says of itself counts only where nobody else's words give an outcome.
  const others = joinLines(letter.lines.filter((line) => line.section !== 'responses'))
  for (const passage of [joinLines(section), others, letter]) {
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

/** "There are three possible outcomes:" and the list behind it, or items of a list that give different outcomes: none is given. */
const POSSIBLE_OUTCOMES = /\b(?:possible|potential)\s+(?:\w+\s+){0,2}(?:outcomes?|judge?ments?|results?)\b[^.]*:$/iu

const WORDINGS = Object.values(OUTCOME_RULES).flatMap((rules) => ('judgement' in rules ? [] : rules))

function outcomeMenus({ lines, startOf }: Pick<Passage, 'lines' | 'startOf'>): Range[] {
  const codeOf = ({ content }: Line): string | null =>
    WORDINGS.find(({ match }) => match.test(content.text))?.code ?? null
  return lines.flatMap((line, first): Range[] => {
    const from = POSSIBLE_OUTCOMES.test(line.content.text) ? first + 1 : first
    const behind = lines.slice(from).findIndex(({ kind }) => kind !== 'bullet')
    const end = behind < 0 ? lines.length : from + behind
    const codes = new Set(lines.slice(from, end).flatMap((item) => codeOf(item) ?? []))
    return from > first || codes.size > 1 ? [[startOf(from), startOf(end)]] : []
  })
}

function findWording({ text, lines, startOf }: Passage, rules: readonly OutcomeRule[]): Omit<Given, 'question'> | null {
  const headings = lines.flatMap((line, i) => (line.kind === 'heading' ? [startOf(i)] : []))
  const menus = outcomeMenus({ lines, startOf })
  for (const { code, match } of rules) {
    const hits = [...text.matchAll(new RegExp(match.source, `${match.flags}g`))].filter(
      ({ index }) => !menus.some(([start, end]) => index >= start && index < end),
    )
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

/** Systemic failings always require one, whether an article says so or not. */
function planRequired(code: Outcome['code'], text: string): boolean {
  return code === 'systemic-failings' || (MAY_NEED_PLAN.has(code) && PLAN_REQUIRED.test(text))
}

/** Null where the framework has no such statement, or where a revisit asks for nothing further. */
function statementRequired(code: Outcome['code'], text: string): boolean | null {
  if (code === 'written-statement-required') return true
  return STATEMENT_REQUIRED.test(text) ? true : null
}
