/** What a user should know of their own codebook before they rely on what it finds. */
import { problem } from '../model/problems.ts'
import type { Problem } from '../model/types.ts'
import type { PreparedCodebook } from './engine.ts'

export function codebookDoubts(codebook: PreparedCodebook, builtIn: PreparedCodebook): readonly Problem[] {
  if (codebook === builtIn) return []
  const { id, version, sha256, changed } = codebook
  const doubts: Problem[] = []
  if (id === builtIn.id && version === builtIn.version && sha256 !== builtIn.sha256) {
    const message = `The codebook calls itself ${id} ${version} as the built-in one does, and differs from it.`
    doubts.push(problem('codebook-namesake', 'warning', message, { hint: 'Give it an id or a version of its own.' }))
  }
  if (changed.length > 0) {
    const message = `Judged by their cues alone, and not by the trained model: ${changed.join(', ')}.`
    const hint = 'Their cues differ from those of the built-in codebook, which the model has learned.'
    doubts.push(problem('themes-by-cues', 'info', message, { hint }))
  }
  return doubts
}
