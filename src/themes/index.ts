/** Themes: the codebook as data, and the tagger that finds its themes in a finding. */
import { defaultCodebook } from './codebook/index.ts'
import type { Codebook } from './codebook/theme-entry.ts'
import { type Consider, makeConsider } from './consider.ts'
import { shippedModel } from './model/shipped.ts'
import type { Tagger, Tags, TagUnit } from './tag-unit.ts'
import { makeTaggerFrom } from './tagger.ts'

export type { Codebook, Cue, ThemeEntry } from './codebook/theme-entry.ts'
export type { Consider, ConsideredTheme } from './consider.ts'
export { PhraseError } from './phrase.ts'
export type { TagEvidence, TaggedTheme, Tagger, Tags, TagUnit } from './tag-unit.ts'
export { defaultCodebook }

/** Makes a tagger for any codebook. Throws `PhraseError` for a phrase that the notation does not allow. */
export function makeTagger(codebook: Codebook): Tagger {
  return makeTaggerFrom(considerThemes(codebook))
}

/**
 * Weighs a finding's themes without choosing: also the runners-up, for explaining a choice. The trained model judges
 * the themes that have the built-in codebook's cues; the rules judge the others.
 */
export function considerThemes(codebook: Codebook): Consider {
  const builtIn = new Map(defaultCodebook.themes.map(({ id, cues }) => [id, JSON.stringify(cues)]))
  const unchanged = codebook.themes.filter(({ id, cues }) => builtIn.get(id) === JSON.stringify(cues))
  const modelled = new Set(unchanged.map(({ id }) => id).filter((id) => shippedModel.themes.includes(id)))
  return makeConsider(codebook, shippedModel, modelled)
}

const tagByDefault = makeTagger(defaultCodebook)

/** Tags a finding with the built-in codebook. */
export function tagThemes(unit: TagUnit): Tags {
  return tagByDefault(unit)
}
