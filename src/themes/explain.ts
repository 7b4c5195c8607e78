/** Why a finding has the themes that it has: every theme weighed, and the words that were passed over. */
import type { Range } from '../text/span.ts'
import type { Codebook } from './codebook/theme-entry.ts'
import type { ConsideredTheme } from './consider.ts'
import { considerThemes } from './consider-themes.ts'
import { type CueMatch, compileCues } from './cue-matcher.ts'
import type { Tags, TagUnit } from './tag-unit.ts'
import { makeTaggerFrom } from './tagger.ts'
import { type Token, tokensOf } from './tokens.ts'

/** `below-threshold`: the score does not suffice. `crowded-out`: it does, but a finding has only so many themes. */
export type WhyNot = 'below-threshold' | 'crowded-out'

export interface WeighedTheme extends ConsideredTheme {
  readonly primary: boolean
  /** Null where the theme is given. */
  readonly whyNot: WhyNot | null
}

/** Words of a theme that say nothing for it. */
export interface Overlooked {
  readonly id: string
  readonly range: Range
  /** As the codebook writes it. */
  readonly phrase: string
  /** `passing-mention`: a cue of weight 0. `standing-phrase`: the words are part of one. */
  readonly because: 'passing-mention' | 'standing-phrase'
}

export interface ThemesExplained extends Pick<Tags, 'note'> {
  /** The given ones first, the primary one at their head, then the runners-up by falling score. */
  readonly weighed: readonly WeighedTheme[]
  /** In text order. */
  readonly overlooked: readonly Overlooked[]
}

/** Makes an explainer, which chooses as the codebook's tagger does. */
export function makeExplainer(codebook: Codebook): (unit: TagUnit) => ThemesExplained {
  const consider = considerThemes(codebook)
  const tag = makeTaggerFrom(consider)
  const overlookedIn = findOverlooked(codebook)
  return (unit) => {
    const { themes, note } = tag(unit)
    const placeOf = (id: string): number => {
      const place = themes.findIndex((theme) => theme.id === id)
      return place < 0 ? themes.length : place
    }
    const weighed = consider(unit)
      .map((theme): WeighedTheme => {
        const tagged = themes.find(({ id }) => id === theme.id)
        const whyNot = tagged ? null : theme.given ? 'crowded-out' : 'below-threshold'
        return { ...theme, primary: tagged?.primary ?? false, whyNot }
      })
      .sort((a, b) => placeOf(a.id) - placeOf(b.id) || b.score - a.score)
    return { weighed, overlooked: overlookedIn(unit), note }
  }
}

/** What a codebook's cues match, and what they would match if it had no standing phrases. */
function findOverlooked(codebook: Codebook): (unit: Pick<TagUnit, 'text' | 'sentences'>) => Overlooked[] {
  const find = compileCues(codebook)
  const findEverywhere = compileCues({ ...codebook, standingPhrases: [] })
  return ({ text, sentences }) => {
    const tokens = tokensOf(text, sentences)
    const found = find(tokens)
    const describe = ({ theme, phrase, from, to }: CueMatch, because: Overlooked['because']): Overlooked[] => {
      const id = codebook.themes[theme]?.id
      return id === undefined ? [] : [{ id, range: rangeOf(tokens, from, to), phrase, because }]
    }
    const inStanding = findEverywhere(tokens).filter(
      ({ weight, ...match }) => weight > 0 && !found.some((other) => overlaps(other, match)),
    )
    return [
      ...found.filter(({ weight }) => weight === 0).flatMap((match) => describe(match, 'passing-mention')),
      ...inStanding.flatMap((match) => describe(match, 'standing-phrase')),
    ].sort((a, b) => a.range[0] - b.range[0])
  }
}

function overlaps(a: Pick<CueMatch, 'theme' | 'from' | 'to'>, b: Pick<CueMatch, 'theme' | 'from' | 'to'>): boolean {
  return a.theme === b.theme && a.from < b.to && b.from < a.to
}

const rangeOf = (tokens: readonly Token[], from: number, to: number): Range => [
  tokens[from]?.range[0] ?? 0,
  tokens[to - 1]?.range[1] ?? 0,
]
