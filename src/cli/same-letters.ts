/** Letters that are the same file under another name: whatever is counted over all of them counts them twice. */
import { problem } from '../model/problems.ts'
import type { Document, Problem } from '../model/types.ts'

/** One warning for each letter that holds the bytes of an earlier one. */
export function sameLetters(documents: readonly Pick<Document, 'id' | 'file'>[]): readonly Problem[] {
  return documents.flatMap(({ id, file }, index) => {
    const first = documents.findIndex((other) => other.id === id)
    const earlier = documents[first]
    if (first === index || earlier === undefined) return []
    return [
      problem('same-letter', 'warning', `${file} is the same as ${earlier.file}, and its findings count twice.`, {
        hint: 'Name one of them only.',
      }),
    ]
  })
}
