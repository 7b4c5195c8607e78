/** Tells codebooks apart by what they hold, so that a result says exactly which one it was made with. */
import { createHash } from 'node:crypto'
import type { Codebook, Cue, ThemeEntry } from '../themes/index.ts'

/**
 * SHA-256 over the whole content of a codebook, in the codebook's order: one that was written as YAML and read back has
 * the same. (`themes/training/fingerprint.ts` asks only for what the trained weights depend on.)
 */
export function fingerprint({ id, version, standingPhrases, themes }: Codebook): string {
  const content = [id, version, standingPhrases, themes.map(contentOfTheme)]
  return createHash('sha256').update(JSON.stringify(content)).digest('hex')
}

// Lists rather than objects: the order in which keys were written must not count.
const contentOfTheme = (theme: ThemeEntry): readonly unknown[] => [
  theme.id,
  theme.label,
  theme.codeFor,
  theme.notFor,
  theme.cues.map(contentOfCue),
  theme.examples,
  theme.counterExamples,
]

const contentOfCue = ({ weight, any, with: needed = [], without = [] }: Cue): readonly unknown[] => [
  weight,
  any,
  needed,
  without,
]
