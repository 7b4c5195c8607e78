/** Offices and bodies in what stands beside a name. */
import { findBodies } from '../bodies.ts'
import { isOfficeWord, isStreetWord } from './words.ts'

const FULL_NAMES: ReadonlyMap<string, string> = new Map([
  ['CQC', 'Care Quality Commission'],
  ['DfE', 'Department for Education'],
])
/** The name that an abbreviation stands for, or the name itself. */
export const fullName = (name: string): string => FULL_NAMES.get(name) ?? name

/** Bodies that an office implies, in the inspectorates' own letters. */
const IMPLIED: readonly (readonly [RegExp, string])[] = [
  [/\bCQC\b|\bPrimary\s+Medical\s+Services\b|\bChildren[’']s\s+Services\s+Inspector\b/iu, 'Care Quality Commission'],
  [/\bHMIs?\b|\bMajesty.{0,2}s\s+Inspector\b|\bOfsted\b|^OI$|\bRegional\s+Director\b/iu, 'Ofsted'],
]

const POSTCODE = /\b\p{Lu}{1,2}\d[\p{Lu}\d]?\s\d\p{Lu}{2}\b/u

/** Characters of an office. What is longer is prose. */
export const LONGEST_OFFICE = 150

export interface RoleAndBody {
  readonly role: string | null
  readonly organisation: string | null
}

/** Body that an inspector's office belongs to; null where the office does not say. */
export function impliedBody(role: string): string | null {
  return IMPLIED.find(([pattern]) => pattern.test(role))?.[1] ?? null
}

/**
 * Divides what follows a name into the office and the body: "Head of SEND, Kent County Council, County Hall". What
 * follows the body is an address. Without a body the office is the first line or clause that has one.
 *
 * @param written may hold line ends
 */
export function divideRole(written: string): RoleAndBody {
  const text = withoutAddress(written)
  const flat = text.replace(/\s/g, ' ')
  // An abbreviation before an office is part of it: "DfE Case Lead".
  const body = findBodies(flat).find(
    ({ range, name }) => !(name.length <= 4 && / \p{Lu}/u.test(flat.slice(range[1], range[1] + 2))),
  )
  const short = findBodies(flat).find(({ name }) => FULL_NAMES.has(name))
  const organisation = body?.name ?? short?.name ?? null
  const beside = body ? officeBeside(flat, body.range) : officeAlone(text)
  const office = isTooLong(beside) ? officeAlone(text) : beside
  const role = isTooLong(office) ? null : office
  return { role, organisation: organisation === null ? null : fullName(organisation) }
}

/** Cuts off a street or a house and what follows it, where a postcode shows that an address stands there. */
function withoutAddress(text: string): string {
  const postcode = POSTCODE.exec(text)
  if (postcode === null) return text
  const words = [...text.slice(0, postcode.index).matchAll(/[^\s,]+/gu)].map(({ 0: word, index }) => ({ word, index }))
  const isNameOrNumber = (word: string): boolean => /^[\p{Lu}\d]/u.test(word) && !isOfficeWord(word)
  const named = words.findIndex(
    ({ word }, i) => i > 0 && isStreetWord(word) && isNameOrNumber(words[i - 1]?.word ?? ''),
  )
  let first = named
  while (first > 0 && isNameOrNumber(words[first - 1]?.word ?? '')) first -= 1
  return text.slice(0, words[first]?.index ?? postcode.index)
}

const isTooLong = (office: string | null): boolean => office !== null && office.length > LONGEST_OFFICE

function officeBeside(flat: string, [start, end]: readonly [number, number]): string | null {
  const before = tidy(flat.slice(0, start).replace(/(?:\s+(?:the|of|at|for|from))+\s*$/iu, ''))
  return before ?? tidy(flat.slice(end).split(';')[0] ?? '')
}

function officeAlone(text: string): string | null {
  const line = text
    .replace(/^[\s,;–—-]+/u, '')
    .split('\n')
    .find((part) => part.trim() !== '')
  return tidy(line ?? '')
}

/** Trims what only joins an office to its surroundings; null where nothing is left. */
export function tidy(text: string): string | null {
  const trimmed = text
    .replace(/[\s*_#]+/g, ' ')
    .replace(/^[\s,;:.)–—-]+/u, '')
    .replace(/(?:[,;]\s*and)?[\s,;:.(–—-]*$/u, '')
  return trimmed === '' ? null : trimmed
}
