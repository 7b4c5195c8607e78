/** Finds the cues of a codebook in a finding: every phrase is tried only where its first word stands. */
import type { Codebook, Cue } from './codebook/theme-entry.ts'
import { accepts, matchAt, Phrase } from './phrase.ts'
import type { Token } from './tokens.ts'

export interface CueMatch {
  /** Index of the theme in the codebook. */
  readonly theme: number
  /** The phrase as the codebook writes it. */
  readonly phrase: string
  readonly weight: number
  /** Token indexes, end exclusive. */
  readonly from: number
  readonly to: number
  readonly sentence: number
}

export type CueMatcher = (tokens: readonly Token[]) => CueMatch[]

interface CompiledPhrase {
  readonly theme: number
  readonly weight: number
  readonly phrase: Phrase
  readonly needs: readonly Phrase[]
  readonly forbids: readonly Phrase[]
}

/** Theme index of the phrases that carry no theme. */
const STANDING = -1

/** Compiles a codebook's phrases. Throws `PhraseError` for a phrase that the notation does not allow. */
export function compileCues({ standingPhrases, themes }: Codebook): CueMatcher {
  const phrases: CompiledPhrase[] = [
    ...compileCue({ weight: 0, any: standingPhrases }, STANDING),
    ...themes.flatMap(({ cues }, theme) => cues.flatMap((cue) => compileCue(cue, theme))),
  ]
  const startingWith = indexByFirstWord(phrases)
  return (tokens) => {
    const found: CueMatch[] = []
    for (const [from, token] of tokens.entries()) {
      for (const { theme, weight, phrase, needs, forbids } of startingWith(token)) {
        const to = matchAt(phrase, tokens, from)
        if (to === null) continue
        if (needs.length > 0 && !needs.some((need) => standsInSentence(need, tokens, from))) continue
        if (forbids.some((forbidden) => standsInSentence(forbidden, tokens, from))) continue
        found.push({ theme, phrase: phrase.source, weight, from, to, sentence: token.sentence })
      }
    }
    return withoutOverlaps(found)
  }
}

function compileCue(cue: Cue, theme: number): CompiledPhrase[] {
  const needs = (cue.with ?? []).map((phrase) => new Phrase(phrase))
  const forbids = (cue.without ?? []).map((phrase) => new Phrase(phrase))
  return cue.any.map((phrase) => ({ theme, weight: cue.weight, phrase: new Phrase(phrase), needs, forbids }))
}

/** Phrases by the word that opens them; what a word may open is looked up once and remembered. */
function indexByFirstWord(phrases: readonly CompiledPhrase[]): (token: Token) => readonly CompiledPhrase[] {
  const byStem = new Map<string, CompiledPhrase[]>()
  const others: CompiledPhrase[] = []
  for (const compiled of phrases) {
    const { first } = compiled.phrase
    if (first.prefixes.length > 0 || first.forms.length > 0) others.push(compiled)
    else {
      for (const stem of first.stems) {
        const known = byStem.get(stem)
        if (known) known.push(compiled)
        else byStem.set(stem, [compiled])
      }
    }
  }
  const remembered = new Map<string, readonly CompiledPhrase[]>()
  return (token) => {
    const known = remembered.get(token.lower)
    if (known) return known
    const opened = others.filter(({ phrase }) => accepts(phrase.first, token))
    const all = [...(byStem.get(token.stem) ?? []), ...opened]
    if (remembered.size < 20_000) remembered.set(token.lower, all)
    return all
  }
}

function standsInSentence(phrase: Phrase, tokens: readonly Token[], at: number): boolean {
  const sentence = tokens[at]?.sentence
  return tokens.some((token, index) => token.sentence === sentence && matchAt(phrase, tokens, index) !== null)
}

/** Of a theme's overlapping matches the longest stays, then the heaviest; none stays that lies in a standing phrase. */
function withoutOverlaps(matches: readonly CueMatch[]): CueMatch[] {
  const standing = matches.filter(({ theme }) => theme === STANDING)
  const kept: CueMatch[] = []
  const ranked = matches
    .filter(({ theme }) => theme !== STANDING)
    .filter((match) => !standing.some(({ from, to }) => from <= match.from && match.to <= to))
    .sort((a, b) => b.to - b.from - (a.to - a.from) || b.weight - a.weight || a.from - b.from)
  for (const match of ranked) {
    const taken = kept.some(({ theme, from, to }) => theme === match.theme && from < match.to && match.from < to)
    if (!taken) kept.push(match)
  }
  return kept.sort((a, b) => a.from - b.from || a.theme - b.theme)
}
