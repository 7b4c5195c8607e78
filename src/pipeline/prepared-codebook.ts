/** A codebook made ready once, for all the letters of a run. */
import { type Codebook, defaultCodebook, makeTagger, type Tagger, tagThemes } from '../themes/index.ts'
import { fingerprint } from './codebook-fingerprint.ts'

export interface PreparedCodebook extends Codebook {
  /** Over the whole content. */
  readonly sha256: string
  readonly tag: Tagger
}

/** @throws PhraseError for a phrase that the notation does not allow */
export function prepareCodebook(codebook: Codebook): PreparedCodebook {
  return { ...codebook, sha256: fingerprint(codebook), tag: makeTagger(codebook) }
}

export const builtInCodebook: PreparedCodebook = {
  ...defaultCodebook,
  sha256: fingerprint(defaultCodebook),
  tag: tagThemes,
}
