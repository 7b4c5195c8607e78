/** Themes: the codebook as data, and the tagger that finds its themes in a finding. */
import { defaultCodebook } from './codebook/index.ts'
import type { Codebook } from './codebook/theme-entry.ts'
import { changedThemes, considerThemes } from './consider-themes.ts'
import { checkPhrase } from './phrase.ts'
import type { Tagger, Tags, TagUnit } from './tag-unit.ts'
import { makeTaggerFrom } from './tagger.ts'

export type { Codebook, Cue, ThemeEntry } from './codebook/theme-entry.ts'
export type { Consider, ConsideredTheme } from './consider.ts'
export { makeExplainer, type Overlooked, type ThemesExplained, type WeighedTheme, type WhyNot } from './explain.ts'
export { PhraseError } from './phrase.ts'
export type { TagEvidence, TaggedTheme, Tagger, Tags, TagUnit } from './tag-unit.ts'
export { changedThemes, defaultCodebook }

/** Makes a tagger for any codebook. Throws `PhraseError` for a phrase that the notation does not allow. */
export function makeTagger(codebook: Codebook): Tagger {
  for (const phrase of phrasesOf(codebook)) checkPhrase(phrase)
  return makeTaggerFrom(considerThemes(codebook))
}

function phrasesOf({ standingPhrases, themes }: Codebook): string[] {
  const cues = themes.flatMap((theme) => theme.cues)
  return [
    ...standingPhrases,
    ...cues.flatMap(({ any, with: needed = [], without = [] }) => [...any, ...needed, ...without]),
  ]
}

let builtInTagger: Tagger | null = null

/** Tags a finding with the built-in codebook, whose tagger is made when the first finding is tagged. */
export function tagThemes(unit: TagUnit): Tags {
  builtInTagger ??= makeTaggerFrom(considerThemes(defaultCodebook))
  return builtInTagger(unit)
}
