/** What a document says about inspections before this one. */
import type { Document, PeriodFact } from '../../model/types.ts'
import type { Passage } from '../passage.ts'
import { sentenceAround } from '../sentence-around.ts'
import { findDates } from './grammar.ts'
import { asPeriod, shift } from './inspection-dates.ts'

export interface PreviousInspections {
  readonly previousInspections: PeriodFact[]
  readonly previousInspectionStatus: Document['dates']['previousInspectionStatus']
}

const LABEL =
  /\b(?:dates?\s+of\s+(?:the\s+)?(?:previous|last)\s+(?:full\s+)?inspections?|(?:previous|last)\s+(?:full\s+)?inspections?(?:\s+dates?)?(?=\s*:))\s*:?[*_]*\s*/iu
/** What may follow the label's dates on page 1. */
const NEXT_PART =
  /\n[\s#*_]*(?:inspection\s+(?:outcome|dates?)|outcome|information\s+about|what\s+is\s+it)\b|\s(?:date\s+|report\s+)?(?:published|publication)(?:\s+(?:date|on))?\s*:/iu
const LABEL_REACH = 300
const NONE =
  /^(?:none|n\/a|not\s+applicable|not\s+(?:been\s+)?(?:previously|yet)\s+inspected|not\s+inspected(?:\s+previously|\s+before)?|no\s+previous|(?:this\s+(?:is|was)\s+)?(?:the\s+)?first\s+(?:(?:full|joint|area|SEND)\s+){0,3}inspection|(?:the\s+\w+\s+)?has\s+not\s+(?:previously\s+)?been\s+(?:previously\s+)?inspected)\b/iu

/** Sentences of letters that date an earlier inspection. */
const EARLIER =
  /\b(?:previous|initial|original|last|earlier|first)\s+(?:(?:joint|full|local|area|SEND|Ofsted\/CQC)\s+){0,4}(?:inspection|revisit|visit)\b[^.]{0,60}$/iu
/** "the inspection report published on": the date is the report's. */
const NOT_ITS_DATE = /\b(?:published|issued|dated|report|letter|since)\b[^.]{0,40}$/iu

export function readPreviousInspections(
  letter: Passage,
  body: Passage,
  inspection: PeriodFact | null,
): PreviousInspections {
  const region = labelledRegion(letter.text)
  const dated = region ? datesIn(letter, region) : datedInSentences(body)
  // No inspection precedes itself: the period was read twice, or repeated.
  const stated = dated.filter(({ start, end }) => start !== inspection?.start || end !== inspection.end)
  if (stated.length > 0) return { previousInspections: stated, previousInspectionStatus: 'stated' }
  const none = region !== null && NONE.test(letter.text.slice(...region))
  return { previousInspections: [], previousInspectionStatus: none ? 'none' : 'not-stated' }
}

function labelledRegion(text: string): [number, number] | null {
  const label = LABEL.exec(text)
  if (!label) return null
  const from = label.index + label[0].length
  const reach = text.slice(from, from + LABEL_REACH)
  const end = NEXT_PART.exec(reach)?.index ?? reach.length
  return [from, from + end]
}

function datesIn(passage: Passage, [from, to]: readonly [number, number]): PeriodFact[] {
  return findDates(passage.text.slice(from, to)).flatMap((date) => asPeriod(passage, shift(date, from)) ?? [])
}

function datedInSentences(body: Passage): PeriodFact[] {
  return findDates(body.text).flatMap((date): PeriodFact[] => {
    const [from] = sentenceAround(body.text, date.range)
    const before = body.text.slice(from, date.range[0])
    if (!EARLIER.test(before) || NOT_ITS_DATE.test(before)) return []
    const period = asPeriod(body, date)
    return period ? [period] : []
  })
}
