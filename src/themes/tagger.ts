/** Tags a finding with the themes of a codebook, by the codebook's cues alone. */
import type { Codebook } from './codebook/theme-entry.ts'
import { type CueMatch, compileCues } from './cue-matcher.ts'
import { scoreByRules } from './rule-scores.ts'
import type { TagEvidence, Tagger } from './tag-unit.ts'
import { type Token, tokensOf } from './tokens.ts'

/** A theme is given from this score on; below it the tagger says nothing. */
const THRESHOLD = 0.7
/** The most themes of a finding: a primary one and four others. */
const MOST_THEMES = 5

/** Makes a tagger for any codebook. Throws `PhraseError` for a phrase that the notation does not allow. */
export function makeTagger(codebook: Codebook): Tagger {
  const findCues = compileCues(codebook)
  return ({ text, sentences }) => {
    const tokens = tokensOf(text, sentences)
    const matches = findCues(tokens)
    const ranked = scoreByRules(matches, codebook.themes.length)
      .map(({ score, prominence }, theme) => ({ theme, score, prominence, id: codebook.themes[theme]?.id ?? '' }))
      .filter(({ score }) => score >= THRESHOLD)
      .sort((a, b) => b.prominence - a.prominence || a.theme - b.theme)
      .slice(0, MOST_THEMES)
    const themes = ranked.map(({ theme, id, score }, place) => ({
      id,
      primary: place === 0,
      score: Math.round(score * 1000) / 1000,
      evidence: evidenceOf(matches, theme, tokens),
    }))
    const note = themes.length > 0 ? null : 'no phrase of the codebook carries a theme here'
    return { themes: [...themes.slice(0, 1), ...themes.slice(1).sort((a, b) => b.score - a.score)], note }
  }
}

function evidenceOf(matches: readonly CueMatch[], theme: number, tokens: readonly Token[]): TagEvidence[] {
  return matches
    .filter((match) => match.theme === theme && match.weight > 0)
    .map(({ phrase, weight, from, to }) => ({
      range: [tokens[from]?.range[0] ?? 0, tokens[to - 1]?.range[1] ?? 0],
      rule: `phrase:${phrase}`,
      weight,
    }))
}
