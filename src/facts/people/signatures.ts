/** Who signed a letter, and who inspected: both stand below the closing words, often in one table. */
import type { Writer } from '../../model/letter-profile.ts'
import type { Person } from '../../model/types.ts'
import { joinLines, type Line } from '../passage.ts'
import { readEntries } from './entries.ts'
import { divideRole, impliedBody, tidy } from './roles.ts'
import { type RosterEntry, readRoster } from './roster.ts'

/** Those who sign for an inspectorate without having inspected. */
const SENIOR = /\b(?:Regional\s+Director|(?:Deputy\s+)?Chief\s+Inspector|National\s+Director|Director)\b/iu
const INSPECTS = /\b(?:inspectors?|HMI|OI|quality\s+assurance|QA)\b/iu

/** Signatories and, in the inspectorates' letters, inspectors; whoever stands first below the closing words has signed. */
export function readSignatures(lines: readonly Line[], writer: Writer): Person[] {
  if (writer !== 'inspectorates') return readEntries(joinLines(lines).text, 'signatory')
  return readRoster(byColumns(lines)).map((entry, i): Person => {
    const signs = i === 0 || SENIOR.test(entry.role ?? '') || !INSPECTS.test(entry.role ?? '')
    return toPerson(entry, signs ? 'signatory' : 'inspector')
  })
}

/** The inspectors whom a report lists. */
export function readTeam(lines: readonly Line[]): Person[] {
  return readRoster(byColumns(lines)).map((entry) => toPerson(entry, 'inspector'))
}

function toPerson({ name, role, heading }: RosterEntry, part: Person['part']): Person {
  const body = role === null ? null : divideRole(role).organisation
  // A name of the inspectorate between commas is no part of the office: "His Majesty's Inspector, Ofsted, Lead inspector".
  const office = role === null ? null : tidy(role.replace(/,\s*(?:Ofsted|Care Quality Commission)(?=,|$)/u, ''))
  return { name, role: office, organisation: (role === null ? null : impliedBody(role)) ?? body ?? heading, part }
}

/** Columns of these tables: one for each inspectorate. Where a row has more cells, a reader ran several rows into one. */
const INSPECTORATES = 2

/** The text of lines, with the cells of consecutive rows read down each column, since a column is one body's. */
export function byColumns(lines: readonly Line[]): string {
  const pieces: string[] = []
  let table: Line[] = []
  const flush = (): void => {
    const columns = Math.max(0, ...table.map(({ cell }) => (cell?.column ?? 0) + 1))
    if (columns > INSPECTORATES) pieces.push(...table.map(({ content }) => content.text))
    else pieces.push(...downColumns(table, columns))
    table = []
  }
  for (const line of lines) {
    if (line.cell) table.push(line)
    else {
      flush()
      pieces.push(line.content.text)
    }
  }
  flush()
  return pieces.join('\n')
}

function downColumns(table: readonly Line[], columns: number): string[] {
  return Array.from({ length: columns }, (_, column) => column).flatMap((column) =>
    table.filter(({ cell }) => cell?.column === column).map(({ content }) => content.text),
  )
}
