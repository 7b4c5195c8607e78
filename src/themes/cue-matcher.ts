/** Finds the cues of a codebook in a finding: every phrase is tried only where its first word stands. */
import type { Codebook, Cue } from './codebook/theme-entry.ts'
import { beginningOf, firstWord, matchAt, matchOpened, Opening, Phrase } from './phrase.ts'
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
  /** In the codebook's order of phrases. */
  readonly place: number
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
      const next = tokens[from + 1]
      const beginning = next?.sentence === token.sentence ? beginningOf(next.lower) : ''
      for (const { theme, weight, phrase, needs, forbids } of startingWith(token, beginning)) {
        const to = matchOpened(phrase, tokens, from)
        if (to === null) continue
        if (needs.length > 0 && !needs.some((need) => standsInSentence(need, tokens, from))) continue
        if (forbids.some((forbidden) => standsInSentence(forbidden, tokens, from))) continue
        found.push({ theme, phrase: phrase.source, weight, from, to, sentence: token.sentence })
      }
    }
    return withoutOverlaps(found)
  }
}

/** The phrases that a token opens and that may go on with a word that begins so, in the codebook's order. */
type StartingWith = (token: Token, beginning: string) => readonly CompiledPhrase[]

/** What is remembered of a word. */
interface Opened {
  readonly phrases: readonly CompiledPhrase[]
  /** Those of the phrases that may go on, by the beginning of the next word. */
  readonly goingOn: Map<string, readonly CompiledPhrase[]>
}

/** One document has far fewer words; the limit only guards a long run over anything at all. */
const LIMIT = 20_000

/**
 * Phrases by how their first word begins; which of them a word opens is remembered. Two letters tell most words apart, and
 * no more are safe: stemming changes the end of a word.
 */
function indexByFirstWord(cues: readonly (readonly [Cue, theme: number])[]): StartingWith {
  const byFirstWord = new Map<string, CompiledPhrase[]>()
  let place = 0
  for (const [cue, theme] of cues) {
    for (const source of cue.any) {
      pushTo(byFirstWord, firstWord(source), compilePhrase(source, cue, theme, place))
      place += 1
    }
  }
  const byBeginning = new Map<string, [Opening, readonly CompiledPhrase[]][]>()
  for (const [written, phrases] of byFirstWord) {
    const opening = new Opening(written)
    for (const beginning of opening.beginnings) pushTo(byBeginning, beginning, [opening, phrases])
  }
  const openedBy = (token: Token): Opened => {
    const alike = byBeginning.get(beginningOf(token.lower)) ?? []
    const phrases = alike.flatMap(([opening, phrases]) => (opening.opens(token) ? phrases : []))
    return { phrases: phrases.sort((a, b) => a.place - b.place), goingOn: new Map() }
  }
  const remembered = new Map<string, Opened>()
  return (token, beginning) => {
    let opened = remembered.get(token.lower)
    if (!opened) {
      opened = openedBy(token)
      if (remembered.size >= LIMIT) remembered.clear()
      remembered.set(token.lower, opened)
    }
    const { phrases, goingOn } = opened
    if (phrases.length === 0) return phrases
    let likely = goingOn.get(beginning)
    if (!likely) {
      likely = phrases.filter(({ phrase }) => phrase.mayGoOn(beginning))
      goingOn.set(beginning, likely)
    }
    return likely
  }
}

function pushTo<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const known = lists.get(key)
  if (known) known.push(value)
  else lists.set(key, [value])
}

const NO_PHRASES: readonly Phrase[] = []

function compilePhrase(
  source: string,
  { weight, with: needs, without }: Cue,
  theme: number,
  place: number,
): CompiledPhrase {
  return { place, theme, weight, phrase: new Phrase(source), needs: readAll(needs), forbids: readAll(without) }
}

function readAll(sources: readonly string[] | undefined): readonly Phrase[] {
  return sources?.map((source) => new Phrase(source)) ?? NO_PHRASES
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
