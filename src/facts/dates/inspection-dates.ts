/** When the inspection took place, and where page furniture says otherwise. */
import type { Writer } from '../../model/letter-profile.ts'
import type { PeriodFact, Problem } from '../../model/types.ts'
import type { Range } from '../../text/span.ts'
import type { Line, Passage } from '../passage.ts'
import { joinLines } from '../passage.ts'
import { sentenceAround } from '../sentence-around.ts'
import { type DateMention, findDates } from './grammar.ts'

const LABEL = /\binspection\s+dates?\s*:?[*_]*\s*/iu
const EARLIER_LABEL = /\b(?:previous|last|earlier)\s+(?:full\s+)?$/iu
/** A sentence that tells of the inspection itself. */
const TELLS = /\b(?:conducted|carried\s+out|undertook|completed|inspected|re-?visited|visited|held|took\s+place)\b/iu
const INSPECTS = /\b(?:inspect|visit|revisit)/iu
/** A period behind such words is that of an earlier inspection. */
const EARLIER =
  /\b(?:previous|initial|original|first|last|earlier|following)\s+(?:\w+\s+){0,3}?(?:inspection|visit|revisit)\b/iu
/** "The report follows an inspection from …": what an article reports, where a letter would tell of an earlier one. */
const FOLLOWS =
  /\bfollow(?:s|ed|ing)\s+(?:an?\s+|the\s+)?(?:joint\s+|full\s+)?(?:inspections?|visits?)\s+(?:(?:that|which|ran|took|place|held)\s+){0,3}$/iu
/** The opening of a letter; later sentences tell of other things. */
const OPENING = 2500
/** A label's date stands directly behind it. */
const LABEL_REACH = 60

/** A single day is a period that ends on the day it begins. */
export function asPeriod(passage: Passage, date: DateMention): PeriodFact | null {
  if (date.kind === 'period') return { start: date.start, end: date.end, ...passage.quote(date.range) }
  return date.kind === 'day' ? { start: date.value, end: date.value, ...passage.quote(date.range) } : null
}

/** The inspection's dates: behind their label in a report, else in the sentence that opens a letter. Null where not given, and in letters that tell of no inspection of their own. */
export function readInspectionPeriod(letter: Passage, body: Passage, writer: Writer): PeriodFact | null {
  if (writer === 'department' || writer === null) return null
  return labelled(letter) ?? told(body, writer)
}

function labelled(letter: Passage): PeriodFact | null {
  const label = LABEL.exec(letter.text)
  if (!label || EARLIER_LABEL.test(letter.text.slice(Math.max(0, label.index - 30), label.index))) return null
  const from = label.index + label[0].length
  const date = findDates(letter.text.slice(from, from + LABEL_REACH))[0]
  return date ? asPeriod(letter, shift(date, from)) : null
}

function told(body: Passage, writer: Writer): PeriodFact | null {
  const opening = body.text.slice(0, OPENING)
  for (const date of findDates(opening)) {
    const [from, to] = sentenceAround(opening, date.range)
    const sentence = opening.slice(from, to)
    const before = opening.slice(from, date.range[0])
    if (writer === 'press' && date.kind === 'period' && FOLLOWS.test(before)) return asPeriod(body, date)
    if (!INSPECTS.test(sentence) || !TELLS.test(sentence)) continue
    if (EARLIER.test(before) || /\b(?:published|issued|dated|letter|report)\b[^.]{0,30}$/iu.test(before)) continue
    const period = asPeriod(body, date)
    if (period) return period
  }
  return null
}

/** A mention found in a slice that began at `by`. */
export function shift(date: DateMention, by: number): DateMention {
  const range: Range = [date.range[0] + by, date.range[1] + by]
  return { ...date, range }
}

/**
 * Page furniture that gives other dates than page 1 does. Page 1 counts; the rest is told once for each other period.
 */
export function conflictingDates(furniture: readonly Line[], stated: PeriodFact | null): Problem[] {
  if (!stated) return []
  const problems = new Map<string, Problem>()
  // One line at a time, and two together: a footer's date may be broken over its lines.
  for (const [i, line] of furniture.entries()) {
    const next = furniture[i + 1]
    const passage = joinLines(next ? [line, next] : [line])
    for (const date of findDates(passage.text)) {
      if (date.kind !== 'period' || date.range[0] >= line.content.text.length) continue
      const key = `${date.start}/${date.end}`
      if ((date.start === stated.start && date.end === stated.end) || problems.has(key)) continue
      const { text, spans } = passage.quote(date.range)
      problems.set(key, {
        code: 'conflicting-dates',
        severity: 'info',
        message: `A page header or footer gives the inspection's dates as "${text}"; page 1 says "${stated.text}".`,
        span: spans[0] ?? null,
        hint: 'The dates of page 1 were kept.',
      })
    }
  }
  return [...problems.values()]
}
