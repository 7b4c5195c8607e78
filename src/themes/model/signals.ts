/**
 * What is known about each theme of a finding, in numbers that mean the same for every theme. One model over these
 * serves all themes, so that what it learns about one ("an example counts less") holds for the others.
 */
import type { RuleScore } from '../rule-scores.ts'
import type { TrustOf } from './phrase-trust.ts'
import type { Reading } from './reading.ts'
import { RIVAL_SIGNALS, rivalSignals } from './rival-signals.ts'
import { STANDING_SIGNALS, standingSignals } from './standing-signals.ts'
import { STRENGTH_SIGNALS, strengthSignals } from './strength-signals.ts'
import { viewThemes } from './theme-view.ts'
import { TRUST_SIGNALS, trustSignals } from './trust-signals.ts'

/** Names of the signals, in the order of a row's numbers. */
export const SIGNALS: readonly string[] = [
  ...STRENGTH_SIGNALS,
  ...RIVAL_SIGNALS,
  ...STANDING_SIGNALS,
  ...TRUST_SIGNALS,
  'sentences',
  'words',
]

/** More sentences than this say no more about how much a finding holds. */
const MANY_SENTENCES = 6

/**
 * The signals of every theme, one row a theme in codebook order.
 *
 * @param scores the rules' scores of the same finding, one for each theme
 */
export function signalsOf(reading: Reading, scores: readonly RuleScore[], trustOf: TrustOf): Float64Array[] {
  const views = viewThemes(reading, scores)
  const rivals = rivalSignals(views, reading)
  const trusts = trustSignals(views, trustOf)
  const sentences = Math.min(reading.sentenceCount, MANY_SENTENCES) / MANY_SENTENCES
  const words = reading.tokens.length / 100
  return views.map((view, theme) =>
    Float64Array.from([
      ...strengthSignals(view, reading),
      ...(rivals[theme] ?? []),
      ...standingSignals(view),
      ...(trusts[theme] ?? []),
      sentences,
      words,
    ]),
  )
}
