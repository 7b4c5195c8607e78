/** The profile of a kind of letter, so that a test of facts names the kind and no more. */
import { PROFILES } from '../../src/letters/table.ts'
import type { LetterProfile } from '../../src/model/letter-profile.ts'
import type { LetterKind } from '../../src/model/types.ts'

export function profileOf(kind: LetterKind): LetterProfile {
  return PROFILES.find((profile) => profile.kind === kind)!
}
