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
  const cued = new Map(
    views.map((view, i) => [
      view.theme,
      [strengthSignals(view, reading), rivals[i] ?? [], standingSignals(view), trusts[i] ?? [], [sentences, words, 0]],
    ]),
  )
  return lexicalSignals(lexical).map((own, theme) => {
    const row = new Float64Array(SIGNALS.length)
    row.set(cued.get(theme)?.flat() ?? NO_CUE)
    row.set(own, SIGNALS.length - own.length)
    return row
  })
}

/** All that is known of a theme without a cue is that there is none. */
const NO_CUE = SIGNALS.slice(0, SIGNALS.length - LEXICAL_SIGNALS.length).map((name) => (name === UNCUED ? 1 : 0))
