/**
 * What a finding's words alone say of each theme: a linear model over stems, learned apart from the cues. Its opinion
 * goes into the joint model as signals, where it is weighed against what the cues say.
 */
import { softmax } from '../../learning/softmax.ts'
import type { Lookup } from '../../learning/weight-table.ts'
import type { Token } from '../tokens.ts'

/** One stem that the model knows. */
export interface LexicalEntry {
  /** Inverse document frequency: how much rarer it is than a word of every finding. */
  readonly rarity: number
  /** Log odds that it adds to each theme's being coded, at value 1. */
  readonly coded: Float64Array
  /** The same for the theme's being the primary one. */
  readonly primary: Float64Array
}

export interface LexicalModel {
  readonly codedBiases: Float64Array
  readonly primaryBiases: Float64Array
  readonly entries: Lookup<LexicalEntry>
}

/** The words' opinion, one number a theme. */
export interface LexicalScores {
  /** Log odds of being coded, from all words and from those of the opening sentence. */
  readonly coded: Float64Array
  readonly codedByOpening: Float64Array
  /** Probability of being the primary theme. */
  readonly primary: Float64Array
  readonly primaryByOpening: Float64Array
}

/** A word of the finding that speaks for a theme. */
export interface TellingTerm {
  readonly stem: string
  /** What it adds to the log odds. */
  readonly weight: number
}

export const LEXICAL_SIGNALS: readonly string[] = [
  'words:coded',
  'words:codedProbability',
  'words:primaryLog',
  'words:primary',
  'words:codedByOpening',
  'words:primaryByOpening',
  'words:primaryRank',
  'words:codedRank',
]

const LAST_RANK = 6
/** Brings log odds to the size of the other signals. */
const SCALE = 4
const LEAST_LOG = -6

/** The numbers that `LEXICAL_SIGNALS` names, one row a theme. */
export function lexicalSignals({ coded, codedByOpening, primary, primaryByOpening }: LexicalScores): number[][] {
  return Array.from(coded, (score, theme) => [
    score / SCALE,
    1 / (1 + Math.exp(-score)),
    Math.max(LEAST_LOG, Math.log(primary[theme] ?? 0)) / SCALE,
    primary[theme] ?? 0,
    (codedByOpening[theme] ?? 0) / SCALE,
    primaryByOpening[theme] ?? 0,
    rank(primary, theme),
    rank(coded, theme),
  ])
}

function rank(values: Float64Array, at: number): number {
  const own = values[at] ?? 0
  let above = 0
  for (let i = 0; i < values.length; i += 1) if ((values[i] ?? 0) > own) above += 1
  return Math.min(LAST_RANK, above) / LAST_RANK
}

/** Most stems are told by their first letter. */
const isNumber = (stem: string): boolean => stem.charCodeAt(0) < 58 && /^\d+$/.test(stem)

/** Names of the words of a text: their stems, all numbers being one. */
export function lexicalTerms(tokens: readonly Token[]): string[] {
  return tokens.map(({ stem }) => (isNumber(stem) ? '#' : stem))
}

interface Weighed {
  readonly stem: string
  readonly entry: LexicalEntry
  /** At most 1: the vector of a text has length 1. */
  readonly value: number
}

/** The words that the model knows, as a vector of length 1. */
function weigh(model: LexicalModel, tokens: readonly Token[]): Weighed[] {
  const counts = new Map<string, number>()
  for (const stem of lexicalTerms(tokens)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const known: { stem: string; entry: LexicalEntry; value: number }[] = []
  let squares = 0
  for (const [stem, count] of counts) {
    const entry = model.entries.get(stem)
    if (entry === undefined) continue
    const value = termValue(count, entry.rarity)
    squares += value * value
    known.push({ stem, entry, value })
  }
  const length = Math.sqrt(squares) || 1
  for (const word of known) word.value /= length
  return known
}

/** How much a stem counts that occurs so often in a text. */
export function termValue(count: number, rarity: number): number {
  return (1 + Math.log(count)) * rarity
}

export function lexicalScores(model: LexicalModel, tokens: readonly Token[]): LexicalScores {
  const all = weigh(model, tokens)
  const inOpening = tokens.filter(({ sentence }) => sentence === 0)
  const opening = inOpening.length === tokens.length ? all : weigh(model, inOpening)
  return {
    coded: sum(model.codedBiases, all, 'coded'),
    codedByOpening: sum(model.codedBiases, opening, 'coded'),
    primary: softmax(sum(model.primaryBiases, all, 'primary')),
    primaryByOpening: softmax(sum(model.primaryBiases, opening, 'primary')),
  }
}

function sum(biases: Float64Array, words: readonly Weighed[], kind: 'coded' | 'primary'): Float64Array {
  const scores = biases.slice()
  for (const { entry, value } of words) {
    const weights = entry[kind]
    for (let theme = 0; theme < scores.length; theme += 1) {
      scores[theme] = (scores[theme] ?? 0) + value * (weights[theme] ?? 0)
    }
  }
  return scores
}

/** The words that speak most for a theme, the most telling first. */
export function tellingTerms(model: LexicalModel, tokens: readonly Token[], theme: number): TellingTerm[] {
  return weigh(model, tokens)
    .map(({ stem, value, entry }) => ({ stem, weight: value * (entry.coded[theme] ?? 0) }))
    .filter(({ weight }) => weight >= TELLING)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_TERMS)
}

/** A weaker word tells nothing. */
const TELLING = 0.2
const MOST_TERMS = 3
