/** Corrections that do not meet what they were made for: their words have changed, or they stand in several letters. */
import { problem } from '../model/problems.ts'
import type { Document, Problem } from '../model/types.ts'
import type { Correction, Corrections } from './correction.ts'

/** One warning for each correction whose finding is in none of the documents, in the order of the corrections. */
export function strayCorrections(documents: readonly Document[], corrections: Corrections): Problem[] {
  const ids = new Set(documents.flatMap(({ findings }) => findings.map(({ id }) => id)))
  const [where, other] =
    documents.length === 1
      ? ['this letter', 'it belongs to another letter']
      : ['these letters', 'its letter is not among those given']
  return [...corrections.values()]
    .filter(({ finding }) => !ids.has(finding))
    .map((correction) =>
      problem('correction-without-finding', 'warning', `${nameOf(correction)} has no finding in ${where}.`, {
        hint: `Its words have changed, or ${other}.`,
      }),
    )
}

/**
 * One warning for each correction that holds in several letters: the same words stand in them, and the analyst may have
 * had one of them before their eyes.
 *
 * @param correctionsOf what a document was corrected by
 */
export function sharedCorrections(
  documents: readonly Document[],
  correctionsOf: (document: Document) => Corrections,
): Problem[] {
  const met = new Map<Correction, Document[]>()
  for (const document of documents) {
    const corrections = correctionsOf(document)
    for (const { id } of document.findings) {
      const correction = corrections.get(id)
      if (correction) met.set(correction, [...(met.get(correction) ?? []), document])
    }
  }
  return [...met].flatMap(([correction, letters]) => {
    // The same letter under two names is one.
    if (new Set(letters.map(({ id }) => id)).size < 2) return []
    const names = letters.map(({ file }) => file).join(', ')
    return [
      problem('correction-of-several', 'warning', `${nameOf(correction)} holds in several letters: ${names}.`, {
        hint: 'The column file says which is meant.',
      }),
    ]
  })
}

/** "decisions.csv, line 3: the correction of f1 (themes ehcp, equity; polarity mixed)" */
function nameOf(correction: Correction): string {
  const { finding, place } = correction
  const decided = decisionsOf(correction)
  const name = `correction of ${finding}${decided === '' ? '' : ` (${decided})`}`
  return place === undefined ? `The ${name}` : `${place}: the ${name}`
}

function decisionsOf({ themes, primary, polarity, note }: Correction): string {
  const said = [
    themes === null ? null : themes.length === 0 ? 'no theme' : `themes ${themes.join(', ')}`,
    primary === null ? null : `primary ${primary}`,
    polarity === null ? null : `polarity ${polarity}`,
    note === null ? null : `note “${note}”`,
  ]
  return said.filter((part) => part !== null).join('; ')
}
