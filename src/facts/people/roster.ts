/**
 * Rosters: names and offices without streets, as in an inspection team or below a signature. Readers give them in all
 * orders: name and office on a line, one below the other, or a row of names above a row of offices.
 */
import { findNames } from './names.ts'
import { tidy } from './roles.ts'

export interface RosterEntry {
  readonly name: string
  readonly role: string | null
  /** The body whose column or heading the name stands under, where only that tells. */
  readonly heading: string | null
}

type Token =
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'office'; readonly text: string }
  | { readonly kind: 'body'; readonly text: string }

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
  const entries: { name: string; roles: string[]; heading: string | null }[] = []
  let heading: string | null = null
  for (const token of tokens(text)) {
    if (token.kind === 'body') heading = token.text
    else if (token.kind === 'name') entries.push({ name: token.text, roles: [], heading })
    else giveOffice(entries, token.text)
  }
  return entries.map(({ name, roles, heading }) => ({ name, role: tidy(roles.join(', ')), heading }))
}

function giveOffice(entries: { readonly roles: string[] }[], office: string): void {
  const waiting = entries.find(({ roles }) => roles.length === 0)
  const last = entries.at(-1)
  const before = entries.at(-2)
  if (!last) return
  if (
    !OFFICE_BEGINS.test(office) &&
    last.roles.length + (before?.roles.length ?? 0) > 0 &&
    (!waiting || /^\p{Ll}/u.test(office))
  ) {
    const carrier =
      entries.findLast(({ roles }) => OPEN_END.test(roles.at(-1) ?? '')) ?? (waiting && before ? before : last)
    carrier.roles.push(`${carrier.roles.pop() ?? ''} ${office}`.trim())
  } else if (waiting) waiting.roles.push(office)
  else if (
    before?.roles.length === 1 &&
    GRADE.test(before.roles[0] ?? '') &&
    /^(?:Lead|Regional)\b/u.test(last.roles[0] ?? '')
  ) {
    // Two columns of which the first office was broken over two rows: "HMI | (name)" above "Lead Inspector | CQC Inspector".
    before.roles[0] = `${before.roles[0]} ${last.roles.splice(0, 1, office)[0]}`
  } else last.roles.push(office)
}

function tokens(text: string): Token[] {
  const names = findNames(text)
  const found: Token[] = []
  let at = 0
  for (const { name, range } of names) {
    const between = text.slice(at, range[0])
    const announced = ANNOUNCED.exec(between)
    found.push(...offices(between.slice(0, announced?.index)), { kind: 'name', text: name })
    if (announced) found.push(...offices(announced[0]))
    at = range[1]
  }
  return [...found, ...offices(text.slice(at))]
}

/** The offices and the headings that stand between two names. */
function offices(between: string): Token[] {
  const marked = between.replace(BODY_INSIDE, '\n$&\n').replace(NEXT_OFFICE, '\n')
  return marked.split('\n').flatMap((piece): Token[] => {
    const text = tidy(piece)
    if (text === null) return []
    return [{ kind: BODY.test(text) ? 'body' : 'office', text }]
  })
}
