/** The table of partnership details: the bodies that run the services, and who leads them. */
import type { Document, Person } from '../../model/types.ts'
import { type BodyKind, findBodies } from '../bodies.ts'
import type { Line } from '../passage.ts'
import { splitBodies } from '../responsible-bodies.ts'
import { readEntries } from './entries.ts'
import { findNames } from './names.ts'
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
  const localAuthorities = bodyNames(authority)
  const healthBodies = bodyNames(health)
  return {
    partners: { localAuthorities, healthBodies },
    leaders: [...leadersIn(authority, localAuthorities), ...leadersIn(health, healthBodies)],
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

/** The lines before the first person. */
function bodyNames(column: readonly string[]): string[] {
  const firstPerson = column.findIndex((text, i) => isPerson(text, column[i + 1]))
  const name = column.slice(0, firstPerson < 0 ? 1 : firstPerson).join(' ')
  return name === '' ? [] : splitBodies(name)
}

function isPerson(text: string, next: string | undefined): boolean {
  if (findNames(text)[0]?.range[0] !== 0 || findBodies(text)[0]?.range[0] === 0) return false
  return isBareName(text) || readEntries(next === undefined ? text : `${text}\n${next}`, 'leader').length > 0
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
