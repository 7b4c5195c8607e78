/**
 * Which words English has, from the lexicon of `natural`'s tagger. Loading it takes about 0.1 s, so it is loaded by the
 * first question that the letter's own words cannot answer.
 */
import { createRequire } from 'node:module'

const LEXICON = 'natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json'
const loadNow = createRequire(import.meta.url)
let entries: ReadonlyMap<string, unknown> | null = null

/** The lexicon is American; letters are not. */
const AMERICAN: readonly (readonly [british: RegExp, american: string])[] = [
  [/is(?=(?:e[drs]?|ers|ing|ations?)$)/, 'iz'],
  [/ys(?=(?:e[drs]?|ing)$)/, 'yz'],
  [/our/, 'or'],
  [/tred$/, 'tered'],
  [/tre(?=s?$)/, 'ter'],
  [/ll(?=(?:ed|ing|ers?)$)/, 'l'],
  [/ae/, 'e'],
]
/** Shorter endings in "s" are syllables rather than plurals. */
const SHORTEST_PLURAL = 5

/** True for an English word in any case, also in British spelling or in the plural; names count where the lexicon has them. */
export function isWord(word: string): boolean {
  entries ??= new Map(Object.entries(loadNow(LEXICON) as Record<string, unknown>))
  const known = entries
  const lower = word.toLowerCase()
  const singular = lower.length >= SHORTEST_PLURAL ? lower.replace(/s$/, '') : lower
  const forms = [lower, singular].flatMap((form) => [form, ...AMERICAN.map((pair) => form.replace(...pair))])
  return [word, ...forms].some((form) => known.has(form))
}
