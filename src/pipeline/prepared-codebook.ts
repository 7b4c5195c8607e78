/** A codebook made ready once, for all the letters of a run. */
import { type Codebook, changedThemes, defaultCodebook, makeTagger, type Tagger, tagThemes } from '../themes/index.ts'
import { fingerprint } from './codebook-fingerprint.ts'

export interface PreparedCodebook extends Codebook {
  /** Over the whole content. */
  readonly sha256: string
  /** Built-in themes that have other cues here: their cues alone judge them, and no longer the model. */
  readonly changed: readonly string[]
  readonly tag: Tagger
}

/** @throws PhraseError for a phrase that the notation does not allow */
export function prepareCodebook(codebook: Codebook): PreparedCodebook {
  return {
    ...codebook,
    sha256: fingerprint(codebook),
    changed: changedThemes(codebook),
    tag: makeTagger(codebook),
  }
}

export const builtInCodebook: PreparedCodebook = {
  ...defaultCodebook,
  sha256: fingerprint(defaultCodebook),
  changed: [],
  tag: tagThemes,
}
