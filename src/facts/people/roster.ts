/**
 * Rosters: names and offices without streets, as in an inspection team or below a signature. Readers give them in all
 * orders: name and office on a line, one below the other, or a row of names above a row of offices.
 */
import { findNames } from './names.ts'
import { LONGEST_OFFICE, tidy } from './roles.ts'

export interface RosterEntry {
  readonly name: string
  readonly role: string | null
  /** The body whose column or heading the name stands under, where only that tells. */
  readonly heading: string | null
}

interface Token {
  readonly kind: 'name' | 'office' | 'body'
  readonly text: string
  /** Which line it stands on, from 0. */
  readonly line: number
}

interface Entry {
  readonly name: string
  readonly roles: string[]
  readonly heading: string | null
  readonly line: number
}

const BODY = /^(?:Ofsted|Care\s+Quality\s+Commission|CQC)$/u
const BODY_INSIDE =
  /(?<![\p{L}])Care\s+Quality\s+Commission(?![\p{L}])|(?<=^|\n|Inspector\s)Ofsted(?=\s*(?:\n|$|Care\s+Quality))/gu
/** An office that already has its noun ends where one of these words begins another. */
const NEXT_OFFICE =
  /(?<=\b(?:Inspector|inspector|Assurance|HMI|OI|Director)\b[^,\n]{0,2})\s+(?=(?:HMI|OI|CQC|Ofsted|Deputy|Children[’']s\s+Services\s+Inspector)\b)|(?<=\bDirector\b[^\n]{0,60})\s+(?=(?:Deputy\s+Chief|Chief\s+(?:Executive|Officer|Operating))\b)/gu
const OFFICE_BEGINS =
  /^(?:HMI|OI|CQC|Ofsted|Her|His|Lead|Senior|Regional|Deputy|Chief|Head|Assistant|Interim|Acting|Director|Executive|Corporate|Children[’']s\s+Services|Inspector|National|Team|Specialist|Quality|NHS|Strategic|Programme)\b/u
/** An office that goes on. */
const OPEN_END = /(?:\b(?:of|for|and|the|to|[Ll]ead|[Ii]ntegrated [Cc]are)|[’']s)$/u
const GRADE = /^(?:HMI|OI)$/u

/** "Regional Director: A B" */
const ANNOUNCED = /(?<=^|\n)[^\n]+:\s*$/u

/** Entries of a roster in the order of the names. @param text lines divided by `\n` */
export function readRoster(text: string): RosterEntry[] {
  const entries: Entry[] = []
  let heading: string | null = null
  for (const token of tokens(text)) {
    if (token.kind === 'body') heading = token.text
    else if (token.kind === 'name') entries.push({ name: token.text, roles: [], heading, line: token.line })
    else giveOffice(entries, token)
  }
  return entries.map(({ name, roles, heading }) => ({ name, role: tidy(roles.join(', ')), heading }))
}

function giveOffice(entries: readonly Entry[], { text: office, line }: Token): void {
  const last = entries.at(-1)
  if (!last) return
  const without = entries.filter(({ roles }) => roles.length === 0)
  const waiting = without.find((entry) => entry.line === line) ?? without[0]
  if (goesOn(office, entries.slice(-2), waiting)) {
    const carrier = entries.findLast(({ roles }) => OPEN_END.test(roles.at(-1) ?? '')) ?? last
    carrier.roles.push(`${carrier.roles.pop() ?? ''} ${office}`.trim())
  } else if (waiting) waiting.roles.push(office)
  else if (!shiftColumns(entries.at(-2), last, office) && last.roles.join(', ').length <= LONGEST_OFFICE)
    last.roles.push(office)
}

/** True for the second line of an office that a name has begun. */
function goesOn(office: string, latest: readonly Entry[], waiting: Entry | undefined): boolean {
  if (OFFICE_BEGINS.test(office) || latest.every(({ roles }) => roles.length === 0)) return false
  return !waiting || /^\p{Ll}/u.test(office)
}

/**
 * Two columns of which the first office was broken over two rows: "A B HMI | C D" above "Lead Inspector | CQC Inspector".
 * What C D was given is the rest of A B's office, and the office at hand is C D's.
 */
function shiftColumns(before: Entry | undefined, last: Entry, office: string): boolean {
  const [grade, ...more] = before?.roles ?? []
  if (!before || !grade || more.length > 0 || !GRADE.test(grade)) return false
  if (!/^(?:Lead|Regional)\b/u.test(last.roles[0] ?? '')) return false
  before.roles[0] = `${grade} ${last.roles.splice(0, 1, office)[0]}`
  return true
}

function tokens(text: string): Token[] {
  const found: Token[] = []
  let at = 0
  let line = 0
  for (const { name, range } of findNames(text)) {
    const between = text.slice(at, range[0])
    const announced = ANNOUNCED.exec(between)
    found.push(...offices(between.slice(0, announced?.index), line))
    line += between.split('\n').length - 1
    found.push({ kind: 'name', text: name, line })
    if (announced) found.push(...offices(announced[0], line))
    at = range[1]
  }
  return [...found, ...offices(text.slice(at), line)]
}

/** The offices and the headings that stand between two names; the first stands on the line given. */
function offices(between: string, firstLine: number): Token[] {
  const lines = between.split('\n')
  const prose = lines.findIndex((line) => line.length > 2 * LONGEST_OFFICE)
  return lines.slice(0, prose < 0 ? lines.length : prose).flatMap((lineText, i) => {
    const marked = lineText.replace(BODY_INSIDE, '\n$&\n').replace(NEXT_OFFICE, '\n')
    return marked.split('\n').flatMap((piece): Token[] => {
      const text = tidy(piece)
      return text === null || text.length > LONGEST_OFFICE
        ? []
        : [{ kind: BODY.test(text) ? 'body' : 'office', text, line: firstLine + i }]
    })
  })
}
