import type { Writer } from '../../model/letter-profile.ts'
import type { DateFact } from '../../model/types.ts'
import type { Line, Passage } from '../passage.ts'
import { joinLines } from '../passage.ts'
import type { Zones } from '../zones.ts'
import { findDates } from './grammar.ts'

/** What may stand beside a date that has a line to itself: a weekday, a place or a label. */
const BESIDE_A_DATE = 24
const SAYS_SO = /\b(?:published|posted)\b/iu
const LABEL = /\b(?:published|publication)(?:\s+(?:date|on))?\s*:\s*/iu
/** Where an article's own date stands. */
const BYLINE_LINES = 8
const LONGEST_BYLINE = 160
const LABEL_REACH = 40

/** The date at the head of a letter: the first full date before the salutation that has a line to itself, or begins or ends one. Null where none is given. */
export function readDocumentDate(zones: Zones): DateFact | null {
  return dateLine(zones.addresses) ?? onlyDate(zones.addresses)
}

/** The date in an article's byline, in a line of an unknown text that says so, or behind its label in a letter. */
export function readPublished(letter: Passage, writer: Writer): DateFact | null {
  const head = letter.lines.slice(0, BYLINE_LINES).filter(({ content }) => content.text.length <= LONGEST_BYLINE)
  if (writer === 'press') return dateLine(head)
  if (writer === null) return dateLine(head.filter(({ content }) => SAYS_SO.test(content.text)))
  return labelled(joinLines(head))
}

/** The day that stands directly behind the label. */
function labelled(passage: Passage): DateFact | null {
  const label = LABEL.exec(passage.text)
  if (label === null) return null
  const from = label.index + label[0].length
  const date = findDates(passage.text.slice(from, from + LABEL_REACH))[0]
  if (date?.kind !== 'day' || date.range[0] !== 0) return null
  return { value: date.value, ...passage.quote([from, from + date.range[1]]) }
}

function dateLine(lines: readonly Line[]): DateFact | null {
  for (const line of lines) {
    const passage = joinLines([line])
    const [date, ...more] = findDates(passage.text)
    if (date?.kind !== 'day' || more.length > 0) continue
    const atAnEnd = date.range[0] === 0 || date.range[1] === passage.text.length
    if (!atAnEnd && passage.text.length - (date.range[1] - date.range[0]) > BESIDE_A_DATE) continue
    return { value: date.value, ...passage.quote(date.range) }
  }
  return null
}

/** Where a reader ran the head of the letter into one block, the only date in it. */
function onlyDate(lines: readonly Line[]): DateFact | null {
  const passage = joinLines(lines)
  const days = findDates(passage.text).flatMap((date) => (date.kind === 'day' ? [date] : []))
  const [only, ...more] = days
  return only && more.length === 0 && lines.length <= BYLINE_LINES
    ? { value: only.value, ...passage.quote(only.range) }
    : null
}
