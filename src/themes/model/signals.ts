/**
 * What is known about each theme of a finding, in numbers that mean the same for every theme. One model over these
 * serves all themes, so that what it learns about one ("an example counts less") holds for the others.
 */
import type { RuleScore } from '../rule-scores.ts'
import { LEXICAL_SIGNALS, type LexicalScores, lexicalSignals } from './lexical.ts'
import type { TrustOf } from './phrase-trust.ts'
import type { Reading } from './reading.ts'
import { RIVAL_SIGNALS, rivalSignals } from './rival-signals.ts'
import { STANDING_SIGNALS, standingSignals } from './standing-signals.ts'
import { STRENGTH_SIGNALS, strengthSignals } from './strength-signals.ts'
import { viewThemes } from './theme-view.ts'
import { TRUST_SIGNALS, trustSignals } from './trust-signals.ts'

/** Set where no cue speaks of the theme, so that only the finding's words can. */
const UNCUED = 'uncued'

/** Names of the signals, in the order of a row's numbers. */
export const SIGNALS: readonly string[] = [
  ...STRENGTH_SIGNALS,
  ...RIVAL_SIGNALS,
  ...STANDING_SIGNALS,
  ...TRUST_SIGNALS,
  'sentences',
  'words',
  UNCUED,
  ...LEXICAL_SIGNALS,
]

/** More sentences than this say no more about how much a finding holds. */
const MANY_SENTENCES = 6

/**
 * The signals of every theme in codebook order.
 *
 * @param scores the rules' scores of the same finding, one for each theme
 * @param lexical what the finding's words say, one number for each theme
 */
export function signalsOf(
  reading: Reading,
  scores: readonly RuleScore[],
  trustOf: TrustOf,
  lexical: LexicalScores,
): Float64Array[] {
  const views = viewThemes(reading, scores)
  const rivals = rivalSignals(views, reading)
  const trusts = trustSignals(views, trustOf)
  const sentences = Math.min(reading.sentenceCount, MANY_SENTENCES) / MANY_SENTENCES
  const words = reading.tokens.length / 100
  const rows = lexicalSignals(lexical).map((own) => {
    const row = NO_CUE.slice()
    fill(row, NO_CUE.length - own.length, own)
    return row
  })
  for (const [i, view] of views.entries()) {
    const row = rows[view.theme] ?? new Float64Array(0)
    let at = fill(row, 0, strengthSignals(view, reading))
    at = fill(row, at, rivals[i] ?? [])
    at = fill(row, at, standingSignals(view))
    at = fill(row, at, trusts[i] ?? [])
    fill(row, at, [sentences, words, 0])
  }
  return rows
}

/**
 * Puts values into a row; for so few it is faster than the row's own `set`.
 *
 * @returns the place behind them
 */
function fill(row: Float64Array, at: number, values: readonly number[]): number {
  for (let i = 0; i < values.length; i += 1) row[at + i] = values[i] ?? 0
  return at + values.length
}

/** All that is known of a theme without a cue, beside what the words say, is that there is none. */
const NO_CUE = Float64Array.from(SIGNALS, (name) => (name === UNCUED ? 1 : 0))
