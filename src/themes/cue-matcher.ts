/** Finds the cues of a codebook in a finding: every phrase is tried only where its first word stands. */
import type { Codebook, Cue } from './codebook/theme-entry.ts'
import { beginningOf, beginningsOf, matchAt, opens, Phrase } from './phrase.ts'
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

/** Prepares a codebook's phrases, which are taken to be well written: `checkPhrase` tells. */
export function compileCues({ standingPhrases, themes }: Codebook): CueMatcher {
  const cues: (readonly [Cue, theme: number])[] = [
    [{ weight: 0, any: standingPhrases }, STANDING],
    ...themes.flatMap(({ cues }, theme) => cues.map((cue) => [cue, theme] as const)),
  ]
  const startingWith = indexByFirstWord(cues)
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

/**
 * Phrases by how their first word begins, made ready when a word begins so; which of them a word opens is remembered.
 * Two letters leave most phrases of a codebook untouched, and no more are safe: stemming changes the end of a word.
 */
function indexByFirstWord(
  cues: readonly (readonly [Cue, theme: number])[],
): (token: Token) => readonly CompiledPhrase[] {
  const byBeginning = new Map<string, [source: string, cue: Cue, theme: number][]>()
  for (const [cue, theme] of cues) {
    for (const source of cue.any) {
      for (const beginning of beginningsOf(source)) {
        const known = byBeginning.get(beginning)
        if (known) known.push([source, cue, theme])
        else byBeginning.set(beginning, [[source, cue, theme]])
      }
    }
  }
  const compiled = new Map<string, readonly CompiledPhrase[]>()
  const compiledFor = (beginning: string): readonly CompiledPhrase[] => {
    const known = compiled.get(beginning)
    if (known) return known
    const phrases = (byBeginning.get(beginning) ?? []).map(([source, cue, theme]) => compilePhrase(source, cue, theme))
    compiled.set(beginning, phrases)
    return phrases
  }
  const remembered = new Map<string, readonly CompiledPhrase[]>()
  return (token) => {
    const known = remembered.get(token.lower)
    if (known) return known
    const opened = compiledFor(beginningOf(token.lower)).filter(({ phrase }) => opens(phrase, token))
    if (remembered.size < 20_000) remembered.set(token.lower, opened)
    return opened
  }
}

function compilePhrase(source: string, { weight, with: needs = [], without = [] }: Cue, theme: number): CompiledPhrase {
  const read = (phrase: string): Phrase => new Phrase(phrase)
  return { theme, weight, phrase: read(source), needs: needs.map(read), forbids: without.map(read) }
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
