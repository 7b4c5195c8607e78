/** A codebook made ready once, for all the letters of a run. */
import { defaultCodebook } from './codebook/index.ts'
import type { Codebook } from './codebook/theme-entry.ts'
import { considerThemes } from './consider-themes.ts'
import { fingerprint } from './fingerprint.ts'
import type { Tagger } from './tag-unit.ts'
import { makeTaggerFrom } from './tagger.ts'

export interface PreparedCodebook extends Codebook {
  /** Over the whole content. */
  readonly sha256: string
  readonly tag: Tagger
}

/** @throws PhraseError for a phrase that the notation does not allow */
export function prepareCodebook(codebook: Codebook): PreparedCodebook {
  return { ...codebook, sha256: fingerprint(codebook), tag: makeTaggerFrom(considerThemes(codebook)) }
}

let builtInTagger: Tagger | null = null

/** The built-in codebook. Its tagger is made when the first finding is tagged: some commands tag none. */
export const builtInCodebook: PreparedCodebook = {
  ...defaultCodebook,
  sha256: fingerprint(defaultCodebook),
  tag: (unit) => {
    builtInTagger ??= makeTaggerFrom(considerThemes(defaultCodebook))
    return builtInTagger(unit)
  },
}
