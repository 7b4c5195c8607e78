/** Themes: the codebook as data, and the tagger that finds its themes in a finding. */
import { defaultCodebook } from './codebook/index.ts'
import type { Codebook } from './codebook/theme-entry.ts'
import { considerThemes } from './consider-themes.ts'
import { builtInCodebook, type PreparedCodebook, prepareCodebook } from './prepare.ts'
import type { Tagger, Tags, TagUnit } from './tag-unit.ts'
import { makeTaggerFrom } from './tagger.ts'

export type { Codebook, Cue, ThemeEntry } from './codebook/theme-entry.ts'
export type { Consider, ConsideredTheme } from './consider.ts'
export { makeExplainer, type Overlooked, type ThemesExplained, type WeighedTheme, type WhyNot } from './explain.ts'
export { PhraseError } from './phrase.ts'
export type { TagEvidence, TaggedTheme, Tagger, Tags, TagUnit } from './tag-unit.ts'
export { builtInCodebook, considerThemes, defaultCodebook, type PreparedCodebook, prepareCodebook }

/** Makes a tagger for any codebook. Throws `PhraseError` for a phrase that the notation does not allow. */
export function makeTagger(codebook: Codebook): Tagger {
  return makeTaggerFrom(considerThemes(codebook))
}

/** Tags a finding with the built-in codebook. */
export function tagThemes(unit: TagUnit): Tags {
  return builtInCodebook.tag(unit)
}
