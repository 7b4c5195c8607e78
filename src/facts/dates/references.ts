/** Dates of other things that a letter names: reports, earlier and coming reviews, plans that are due, meetings. */
import type { PeriodFact, Reference } from '../../model/types.ts'
import type { Passage } from '../passage.ts'
import { sentenceAround } from '../sentence-around.ts'
import { type DateMention, findDates } from './grammar.ts'

interface ReferenceRule {
  readonly what: Reference['what']
  /** What stands in the sentence before the date. */
  readonly before: RegExp
  /** `[sentence, value of the date]` */
  readonly examples: readonly (readonly [string, string])[]
}

/** The first rule that fits a date names it. */
export const REFERENCE_RULES: readonly ReferenceRule[] = [
  {
    what: 'plan-due',
    before:
      /\b(?:[Ss]ubmit(?:ted)?|[Rr]esubmit|[Ss]end|sent|provide|share|publish(?!ed))\b[^.;]{0,120}\b(?:plans?|statement|dashboard|update)?\b[^.;]{0,80}\b(?:by|before|on|next\s+month|no\s+later\s+than|due)\b[^.;]{0,20}$/u,
    examples: [
      ['Please submit your updated plan by 4 March 2025.', '2025-03-04'],
      ['The action plan will be submitted to Ofsted next month (January 12).', '--01-12'],
    ],
  },
  {
    what: 'report-publication',
    before:
      /\b(?:report|letter|outcome|findings)\b[^.;]{0,40}\bpublished\b[^.;]{0,25}$|\bpublished\s+(?:their|its|the)\b[^.;]{0,60}\breport\b[^.;]{0,15}$/iu,
    examples: [
      ['detailed in the inspection report published on 5 July 2018.', '2018-07-05'],
      ['Their report – published today (March 3) – says so.', '--03-03'],
      ['since Ofsted published its inspection report in May 2023.', '2023-05'],
    ],
  },
  {
    what: 'next-review',
    before:
      /\b(?:next|coming|\d{1,2}-month|(?:six|nine|twelve|eighteen)-month(?:ly)?|final)\s+(?:(?:formal|progress|SEND|stocktake|monitoring|support|review)\s+){0,3}(?:review|stocktake|meeting|visit|deep\s+dive)\b[^.;]{0,120}\b(?:on|in|by|for)\s+(?:the\s+)?$|\b(?:subject\s+to|follow|following|undergo)\s+(?:a|the|our|another)\s+deep\s+dive\s+(?:on|in)\s+$/iu,
    examples: [
      ['Your next review will take place on 27 January 2025.', '2025-01-27'],
      ['This action is subject to a deep dive in January 2025.', '2025-01'],
    ],
  },
  {
    what: 'previous-inspection',
    before:
      /\b(?:previous|initial|original|last|earlier|first)\s+(?:(?:joint|full|local|area|SEND|Ofsted\/CQC)\s+){0,4}(?:inspection|revisit)\b[^.;]{0,50}\b(?:in|on|of|from|between)\s+$|\b(?:previous|initial|original|last|earlier)\s+inspection\s+\(?$/iu,
    examples: [['identified at the initial inspection in June 2018.', '2018-06']],
  },
  {
    what: 'other',
    before:
      /\b(?:meeting|stocktake|deep\s+dive|progress\s+review|monitoring\s+visit|statement\s+of\s+action|fit\s+for\s+purpose|conversations?|action\s+plan)\b[^.;]{0,80}\b(?:on|of|dated|issued|in|held|purpose|during)\s+(?:on\s+)?(?:the\s+)?$/iu,
    examples: [['including the meeting on 7 November 2024 to review progress', '2024-11-07']],
  },
]

/** References of a letter, in order; the same thing at the same date is told once. */
export function readReferences(body: Passage, inspection: PeriodFact | null): Reference[] {
  const told = new Set<string>()
  return findDates(body.text).flatMap((date): Reference[] => {
    if (date.kind === 'period' && date.start === inspection?.start) return []
    const what = referenceKind(body.text, date)
    const key = `${what} ${date.kind === 'period' ? `${date.start}/${date.end}` : date.value}`
    if (what === null || told.has(key)) return []
    told.add(key)
    const quoted = body.quote(date.range)
    if (date.kind === 'period') return [{ what, date: null, period: { start: date.start, end: date.end, ...quoted } }]
    return [{ what, date: { value: date.value, ...quoted }, period: null }]
  })
}

/** What a date in a text is the date of; null where no rule says. */
export function referenceKind(text: string, date: DateMention): Reference['what'] | null {
  const [from] = sentenceAround(text, date.range)
  // Only what precedes the date speaks of it; a lead word of a period belongs to what precedes.
  const lead = /^(?:from|between)\s+/iu.exec(text.slice(...date.range))?.[0] ?? ''
  const before = text.slice(from, date.range[0] + lead.length).replace(/\s+/g, ' ')
  return REFERENCE_RULES.find((rule) => rule.before.test(before))?.what ?? null
}
