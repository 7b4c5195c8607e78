/** The table of partnership details: the bodies that run the services, and who leads them. */
import type { Document, Person } from '../../model/types.ts'
import type { Line } from '../passage.ts'
import { splitBodies } from '../responsible-bodies.ts'
import { readEntries } from './entries.ts'
import { findNames } from './names.ts'

export interface PartnershipDetails {
  readonly partners: Document['partners']
  readonly leaders: Person[]
}

const AUTHORITY = /^local\s+authorit(?:y|ies)\s*/iu
const HEALTH =
  /^(?:NHS\s+)?integrated\s+care\s+(?:boards?|systems?|partnerships?)\s*|^clinical\s+commissioning\s+groups?\s*$|^health\s+(?:body|bodies)\s*$/iu
const BOTH = /^local\s+authorit(?:y|ies)\s+integrated\s+care\s+(?:boards?|systems?)$/iu
const WEB = /^(?:https?:\/\/|www\.)|\.(?:nhs|gov)\.uk\b|\.org\.uk\b/iu

export function readPartnership(lines: readonly Line[]): PartnershipDetails {
  const [authority, health] = columns(lines)
  const localAuthorities = bodyNames(authority)
  const healthBodies = bodyNames(health)
  return {
    partners: { localAuthorities, healthBodies },
    leaders: [...leadersIn(authority, localAuthorities), ...leadersIn(health, healthBodies)],
  }
}

/** Lines of the local authority's column and of the health bodies' column, each up to its web address. */
function columns(lines: readonly Line[]): [string[], string[]] {
  if (lines.some(({ cell }) => cell !== null)) {
    const column = (n: number): string[] =>
      lines.filter(({ cell }) => cell?.column === n).map(({ content }) => content.text)
    return [untilWeb(column(0), AUTHORITY), untilWeb(column(1), HEALTH)]
  }
  const texts = lines.map(({ content }) => content.text)
  // Columns that a reader ran together line by line cannot be told apart; their people still can.
  if (texts.some((text) => BOTH.test(text)))
    return [
      untilWeb(
        texts.filter((text) => !BOTH.test(text)),
        /^$/,
      ),
      [],
    ]
  const second = texts.findIndex((text) => HEALTH.test(text))
  if (second < 0) return [untilWeb(texts, AUTHORITY), []]
  return [untilWeb(texts.slice(0, second), AUTHORITY), untilWeb(texts.slice(second), HEALTH)]
}

function untilWeb(texts: readonly string[], label: RegExp): string[] {
  const web = texts.findIndex((text) => WEB.test(text))
  const head = web < 0 ? texts.slice(0, 6) : texts.slice(0, web)
  return head.map((text) => text.replace(label, '')).filter((text) => text !== '')
}

/** The lines before the first person. */
function bodyNames(column: readonly string[]): string[] {
  const firstPerson = column.findIndex((text, i) => isPerson(text, column[i + 1]))
  const name = column.slice(0, firstPerson < 0 ? 1 : firstPerson).join(' ')
  return name === '' ? [] : splitBodies(name)
}

function isPerson(text: string, next: string | undefined): boolean {
  if (
    readEntries(text, 'leader').length > 0 ||
    (next !== undefined && readEntries(`${text}\n${next}`, 'leader').length > 0)
  )
    return true
  return isBareName(text)
}

/** A line that is nothing but a name. */
function isBareName(text: string): boolean {
  const [name, ...more] = findNames(text)
  return name !== undefined && more.length === 0 && name.range[0] === 0 && name.range[1] === text.length
}

function leadersIn(column: readonly string[], bodies: readonly string[]): Person[] {
  const text = column.join('\n')
  const found = readEntries(text, 'leader')
  const bare = column
    .filter((line) => isBareName(line) && bodies.every((body) => !body.includes(line)))
    .flatMap((line) => findNames(line))
    .filter(({ name }) => found.every((person) => person.name !== name))
    .map(({ name }): Person => ({ name, role: null, organisation: null, part: 'leader' }))
  return [...found, ...bare].map((person) => ({ ...person, organisation: person.organisation ?? onlyOne(bodies) }))
}

const onlyOne = (names: readonly string[]): string | null => (names.length === 1 ? (names[0] ?? null) : null)
