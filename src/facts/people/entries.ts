/** Lists of people in which each name is followed by an office: addresses, copies, columns of partnership details. */
import type { Person } from '../../model/types.ts'
import { findBodies } from '../bodies.ts'
import { findNames, type NameMention } from './names.ts'
import { divideRole } from './roles.ts'
import { OFFICE_NOUN } from './words.ts'

/** An office or a body begins within so many characters behind the name, or the name is something else. */
const REACH = 90
/** An office with its body and the street takes no more characters; what lies beyond is another part of the letter. */
const LONGEST_ENTRY = 300

/**
 * People in a text of names, offices, bodies and postal addresses, whether it is one line or a line for each.
 * A street is no person because no office follows it.
 */
export function readEntries(text: string, part: Person['part']): Person[] {
  const people = findPeople(text, part === 'signatory')
  return people.map(({ name, range }, i): Person => {
    const end = Math.min(people[i + 1]?.range[0] ?? text.length, range[1] + LONGEST_ENTRY)
    return { name, ...divideRole(text.slice(range[1], end)), part }
  })
}

/**
 * The names in a text that are people's: an office or a body follows.
 *
 * @param bodyBelow whether a body may stand on the line below the name, as in signatures; in an address it follows a house
 */
export function findPeople(text: string, bodyBelow = false): NameMention[] {
  const bodies = findBodies(text)
  const names = findNames(text).filter(
    ({ range }) => !bodies.some((body) => body.range[0] < range[1] && range[0] < body.range[1]),
  )
  return names.filter((name, i) => hasOffice(text, name, names[i + 1], bodyBelow))
}

function hasOffice(text: string, { range }: NameMention, next: NameMention | undefined, bodyBelow: boolean): boolean {
  const behind = text.slice(range[1], Math.min(range[1] + REACH, next?.range[0] ?? text.length))
  // The office follows at once: in the same clause, or on the next line.
  const clause = /^[\s,;–—-]*([^,;\n]*)/u.exec(behind)?.[1] ?? ''
  if (OFFICE_NOUN.test(clause)) return true
  return (bodyBelow || !/^[\s,;–—-]*\n/u.test(behind)) && findBodies(clause).some((body) => body.range[0] === 0)
}
