/**
 * The parts of a letter that hold its facts, told by the words that open and close them rather than by sections, so
 * that a heading which nobody recognised loses no fact.
 */
import { findDates } from './dates/grammar.ts'
import type { Line } from './passage.ts'

export interface Zones {
  /** Before the salutation, without a list of copies; empty where there is none. */
  readonly addresses: readonly Line[]
  /** The line that greets; null where the letter greets nobody. */
  readonly salutation: Line | null
  /** After the salutation, or from the beginning, up to the closing words; without the parts below. */
  readonly body: readonly Line[]
  /** From the line of "Yours sincerely", which is left out, to the list of copies or to another letter of the file. */
  readonly signatures: readonly Line[]
  /** "CC:" and what follows, above the salutation or below the signatures. */
  readonly copies: readonly Line[]
  /** What follows "Inspection team". */
  readonly team: readonly Line[]
  /** Under "Local area partnership details". */
  readonly partnership: readonly Line[]
}

const SALUTATION = /^Dear\s+\p{Lu}/u
const CLOSING = /^(?:Yours\s+(?:sincerely|faithfully|truly)|(?:With\s+)?(?:[Kk]ind|[Bb]est)\s+(?:regards|wishes))\b/iu
const COPIES = /^(?:cc|c\.c\.?|copied to|copies to)\s*:?(?=\s|$)/iu
const TEAM = /^[#*_\s]*(?:the\s+)?inspection\s+team[*_]*(?=\s*:?\s*(?:$|Ofsted|Care))/iu
const PARTNERSHIP = /^[#*_\s]*local\s+area\s+partnership\s+details/iu
const PARTNERSHIP_END = /^[#*_\s]*information\s+about\s+this\s+inspection/iu
/** Publishers' standing text, which ends whatever came before it. */
const STANDING =
  /^(?:the\s+office\s+for\s+standards\s+in|if\s+you\s+are\s+not\s+happy|if\s+you\s+would\s+like\s+a\s+copy|you\s+may\s+reuse\s+this|©)/iu
/** A salutation further down is a quotation. */
const LETTERHEAD_LINES = 60

/** A line that is a date and nothing else, as letterheads have. */
const isDateLine = (text: string): boolean => {
  const [date] = findDates(text)
  return date !== undefined && date.range[0] === 0 && date.range[1] === text.length
}

/** Where the letterhead of another letter in the file begins: with its date, else with its salutation. */
function nextLetter(lines: readonly Line[], from: number): number {
  const salutation = lines.findIndex(({ content }, i) => i >= from && SALUTATION.test(content.text))
  if (salutation < 0) return lines.length
  const date = lines.findIndex(({ content }, i) => i >= from && i < salutation && isDateLine(content.text))
  return date < 0 ? salutation : date
}

/** @param lines without page furniture */
export function findZones(lines: readonly Line[]): Zones {
  const at = (pattern: RegExp, from = 0): number => {
    const found = lines.findIndex(({ content }, i) => i >= from && pattern.test(content.text))
    return found < 0 ? lines.length : found
  }
  const greeting = at(SALUTATION)
  const greets = greeting < Math.min(lines.length, LETTERHEAD_LINES)
  const bodyStart = greets ? greeting + 1 : 0
  const closing = greets ? at(CLOSING, bodyStart) : lines.length
  const closed = closing < lines.length
  const afterClosing = closed ? closing + 1 : lines.length
  const standing = at(STANDING, bodyStart)
  const end = nextLetter(lines, afterClosing)
  const copies = Math.min(closed ? at(COPIES, afterClosing) : lines.length, at(STANDING, afterClosing), end)
  const headCopies = greets ? Math.min(at(COPIES), greeting) : 0
  const signed = Math.min(copies, at(TEAM, afterClosing))
  const team = at(TEAM)
  const partnership = at(PARTNERSHIP)
  const teamLines = lines.slice(team + 1, Math.min(at(STANDING, team), nextLetter(lines, team)))
  const partnershipLines = lines.slice(
    partnership + 1,
    Math.min(at(PARTNERSHIP_END, partnership), at(TEAM, partnership)),
  )
  const listed = new Set([...teamLines, ...partnershipLines])
  return {
    addresses: lines.slice(0, headCopies),
    salutation: greets ? (lines[greeting] ?? null) : null,
    body: lines.slice(bodyStart, Math.min(closing, standing)).filter((line) => !listed.has(line)),
    signatures: lines.slice(afterClosing, signed),
    copies: [
      ...(greets ? lines.slice(headCopies, greeting) : []),
      ...lines.slice(copies, Math.min(at(STANDING, copies), end)),
    ],
    team: teamLines,
    partnership: partnershipLines,
  }
}
