/** The people of a letter, each with the part that they have in it. */
import type { Writer } from '../../model/letter-profile.ts'
import type { Person } from '../../model/types.ts'
import { joinLines } from '../passage.ts'
import type { Zones } from '../zones.ts'
import { readCopies } from './copies.ts'
import { readEntries } from './entries.ts'
import { readPartnership } from './leaders.ts'
import { findNames } from './names.ts'
import { readQuotedLeaders } from './quoted.ts'
import { readSignatures, readTeam } from './signatures.ts'

/** In the order of the parts; a person who has two parts is listed under each, and once under each. */
export function readPeople(zones: Zones, writer: Writer): Person[] {
  if (writer === 'press') return readQuotedLeaders(joinLines(zones.body))
  const body = joinLines(zones.body)
  const everyone = [
    ...addressees(zones),
    ...readSignatures(zones.signatures, writer),
    ...readTeam(zones.team),
    ...readCopies(body, joinLines(zones.copies)),
    ...readPartnership(zones.partnership).leaders,
  ]
  const seen = new Set<string>()
  return everyone.filter(({ name, part }) => {
    const key = `${part} ${name}`
    return seen.has(key) ? false : seen.add(key)
  })
}

/** Those of the address block; where it is missing, those whom the salutation greets by a title or a full name. */
function addressees(zones: Zones): Person[] {
  const addressed = readEntries(joinLines(zones.addresses).text, 'addressee')
  if (addressed.length > 0) return addressed
  const greeting = zones.salutation?.content.text.replace(/^Dear\s+/u, '') ?? ''
  return findNames(greeting)
    .slice(0, 1 + (greeting.match(/\sand\s/gu)?.length ?? 0))
    .map(({ name }): Person => ({ name, role: null, organisation: null, part: 'addressee' }))
}
