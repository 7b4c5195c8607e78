/** Themes: the codebook as data, and the tagger that finds its themes in a finding. */
import { defaultCodebook } from './codebook/index.ts'
import type { Tags, TagUnit } from './tag-unit.ts'
import { makeTagger } from './tagger.ts'

export type { Codebook, Cue, ThemeEntry } from './codebook/theme-entry.ts'
export type { TagEvidence, TaggedTheme, Tagger, Tags, TagUnit } from './tag-unit.ts'
export { defaultCodebook, makeTagger }

const tagByDefault = makeTagger(defaultCodebook)

/** Tags a finding with the built-in codebook. */
export function tagThemes(unit: TagUnit): Tags {
  return tagByDefault(unit)
}
