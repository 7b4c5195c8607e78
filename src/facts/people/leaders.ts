/** The table of partnership details: the bodies that run the services, and who leads them. */
import type { Document, Person } from '../../model/types.ts'
import { findAreas } from '../areas/find-areas.ts'
import { type BodyKind, findBodies } from '../bodies.ts'
import type { Line } from '../passage.ts'
import { splitBodies } from '../responsible-bodies.ts'
import { findPeople, readEntries } from './entries.ts'
import { findNames, type NameMention } from './names.ts'
import { readRoster } from './roster.ts'

export interface PartnershipDetails {
  readonly partners: Document['partners']
  readonly leaders: Person[]
}

const AUTHORITY = /^local\s+authorit(?:y|ies)\s*/iu
const HEALTH =
  /^(?:NHS\s+)?integrated\s+care\s+(?:boards?|systems?|partnerships?)\s*|^clinical\s+commissioning\s+groups?\s*$|^health\s+(?:body|bodies)\s*$/iu
const LABELS = /^(?:local\s+authorit(?:y|ies)\s*)?(?:integrated\s+care\s+(?:boards?|systems?))?$/iu
const BOTH = /^local\s+authorit(?:y|ies)\s+integrated\s+care\s+(?:boards?|systems?)$/iu
/** A web address and what stands behind it on its line. */
const WEB = /(?:^|\s)(?:https?:\/\/|www\.|[\w-]+(?:\.[\w-]+)*\.(?:nhs|gov|org)\.uk\b).*$/iu

export function readPartnership(lines: readonly Line[]): PartnershipDetails {
  const texts = lines.map(({ content }) => content.text).filter((text) => !text.includes('|'))
  const wide = lines.some(({ cell }) => cell !== null && cell.column > 1)
  if (wide || texts.some((text) => BOTH.test(text))) return runTogether(untilWeb(texts, LABELS))
  const [authority, health] = columns(lines, texts)
  const sides = { authority: readSide(authority), health: readSide(health) }
  return {
    partners: { localAuthorities: sides.authority.bodies, healthBodies: sides.health.bodies },
    leaders: [...sides.authority.leaders, ...sides.health.leaders],
  }
}

/** Columns that a reader ran together line by line: their people can be told apart, their bodies only by their form. */
function runTogether(texts: readonly string[]): PartnershipDetails {
  const bodies = findBodies(texts.join('\n'))
  const of = (kind: BodyKind): string[] => bodies.filter((body) => body.kind === kind).map(({ name }) => name)
  const leaders = readRoster(texts.join('\n')).map(
    ({ name, role }): Person => ({ name, role, organisation: null, part: 'leader' }),
  )
  return { partners: { localAuthorities: of('local-authority'), healthBodies: of('health-body') }, leaders }
}

/** Lines of the local authority's column and of the health bodies' column, each up to its web address. */
function columns(lines: readonly Line[], texts: readonly string[]): [string[], string[]] {
  if (lines.some(({ cell }) => cell !== null)) {
    const column = (n: number): string[] =>
      lines.filter(({ cell }) => cell?.column === n).map(({ content }) => content.text)
    return [untilWeb(column(0), AUTHORITY), untilWeb(column(1), HEALTH)]
  }
  const second = texts.findIndex((text) => HEALTH.test(text))
  if (second < 0) return [untilWeb(texts, AUTHORITY), []]
  return [untilWeb(texts.slice(0, second), AUTHORITY), untilWeb(texts.slice(second), HEALTH)]
}

function untilWeb(texts: readonly string[], label: RegExp): string[] {
  const web = texts.findIndex((text) => WEB.test(text))
  const head = web < 0 ? texts.slice(0, 6) : texts.slice(0, web + 1)
  return head.map((text) => text.replace(label, '').replace(WEB, '').trim()).filter((text) => text !== '')
}

interface Side {
  readonly bodies: string[]
  readonly leaders: Person[]
}

/** A column's parts, each from a body with its people behind it; the column itself where the bodies stand together. */
function readSide(column: readonly string[]): Side {
  const text = column.join('\n')
  const starts = findBodies(text).flatMap(({ range: [start, end] }) =>
    beginsWithPerson(text.slice(end)) ? [start] : [],
  )
  if (starts.length < 2 || starts[0] !== 0) return readPart(text)
  const parts = starts.map((start, i) => readPart(text.slice(start, starts[i + 1])))
  return { bodies: parts.flatMap(({ bodies }) => bodies), leaders: distinct(parts.flatMap(({ leaders }) => leaders)) }
}

function beginsWithPerson(text: string): boolean {
  const rest = text.trimStart()
  return findPeople(rest)[0]?.range[0] === 0
}

/** The bodies stand before the first person, each on lines of their own or all in one cell. */
function readPart(text: string): Side {
  const from = leadingName(text)
  const people = [...findPeople(text.slice(from)), ...bareNames(text.slice(from))]
  const first = Math.min(text.length, ...people.map(({ range }) => from + range[0]))
  const head = first < text.length ? text.slice(0, first) : (text.split('\n')[0] ?? '')
  const bodies = head.trim() === '' ? [] : splitBodies(head.replace(/\s+/g, ' ').trim())
  const leaders = distinct([...readEntries(text.slice(first), 'leader'), ...bareNames(text.slice(first)).map(toLeader)])
  return {
    bodies,
    leaders: leaders.map((person) => ({ ...person, organisation: person.organisation ?? onlyOne(bodies) })),
  }
}

/** End of the body or the area that a column begins with, lest its last word be taken for a first name. */
function leadingName(text: string): number {
  const body = findBodies(text)[0]
  if (body && body.range[0] <= 'The '.length) return body.range[1]
  const area = findAreas(text)[0]
  return area?.range[0] === 0 ? area.range[1] : 0
}

/** Names that have a line to themselves. */
function bareNames(text: string): NameMention[] {
  return findNames(text).filter(
    ({ range: [start, end] }) => /(?:^|\n)\s*$/u.test(text.slice(0, start)) && /^\s*(?:\n|$)/u.test(text.slice(end)),
  )
}

const toLeader = ({ name }: NameMention): Person => ({ name, role: null, organisation: null, part: 'leader' })

function distinct(people: readonly Person[]): Person[] {
  return people.filter(({ name }, i) => people.findIndex((other) => other.name === name) === i)
}

const onlyOne = (names: readonly string[]): string | null => (names.length === 1 ? (names[0] ?? null) : null)
