import type { Writer } from '../model/letter-profile.ts'
import { findBodies } from './bodies.ts'
import { joinLines, type Line } from './passage.ts'
import { fullName } from './people/roles.ts'
import type { Zones } from './zones.ts'

/**
 * Who speaks in the letter. For the inspectorates' letters: Ofsted and the Care Quality Commission, as far as the text
 * names them. For the department's: the bodies of its letterhead and signatures. An article and an unknown text have none.
 */
export function readIssuers(lines: readonly Line[], zones: Zones, writer: Writer): string[] {
  if (writer === 'inspectorates') {
    const named = new Set(nationalBodies(lines))
    return ['Ofsted', 'Care Quality Commission'].filter((name) => named.has(name))
  }
  if (writer !== 'department') return []
  const letterhead = nationalBodies(zones.addresses.slice(0, 6)).filter((name) => name === 'Department for Education')
  return [...new Set([...letterhead, ...nationalBodies(zones.signatures)])]
}

function nationalBodies(lines: readonly Line[]): string[] {
  return findBodies(joinLines(lines).text).flatMap(({ kind, name }) => (kind === 'national' ? [fullName(name)] : []))
}
