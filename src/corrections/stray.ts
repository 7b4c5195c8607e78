/** Corrections that no longer meet their finding: its words have changed, or its letter is not among these. */
import { problem } from '../model/problems.ts'
import type { Document, Problem } from '../model/types.ts'
import type { Corrections } from './correction.ts'

/** One warning for each, in the order of the corrections. */
export function strayCorrections(documents: readonly Document[], corrections: Corrections): Problem[] {
  const ids = new Set(documents.flatMap(({ findings }) => findings.map(({ id }) => id)))
  return [...corrections.keys()]
    .filter((id) => !ids.has(id))
    .map((id) =>
      problem('correction-without-finding', 'warning', `The correction of ${id} has no finding in these letters.`, {
        hint: 'Its words have changed, or its letter is not among those given.',
      }),
    )
}
