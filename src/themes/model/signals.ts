/**
 * What is known about each theme of a finding, in numbers that mean the same for every theme: how strongly its cues
 * speak, where, how they stand, and how it compares with its rivals. One model over these serves all themes.
 */
import type { RuleScore } from '../rule-scores.ts'
import type { TrustOf } from './phrase-trust.ts'
import type { Mention, Reading } from './reading.ts'
import { STANDINGS } from './standing.ts'

const PLACES = ['opening', 'later'] as const
const KINDS = [...STANDINGS, 'plain', 'plainJudged', 'plainBeforeVerb'] as const
const FINDING_TYPES = ['strength', 'development', 'improvement-area', 'priority-action'] as const

/** Names of the signals, in the order of a theme's numbers. */
export const SIGNALS: readonly string[] = [
  'ruleScore',
  'opening',
  'later',
  'sentenceShare',
  'textShare',
  'soleShare',
  'earliness',
  'mentions',
  'passingMention',
  'earlyInOpening',
  'longestPhrase',
  'distinctPhrases',
  'inExampleSentence',
  'inConsequenceSentence',
  'inLastSentence',
  'relativeProminence',
  'relativeScore',
  'mostProminent',
  'openingShare',
  'strongShare',
  'scoreOfSingle',
  'scoreOfLong',
  'openingOfSingle',
  'certainOpening',
  'first',
  'cover',
  ...FINDING_TYPES.flatMap((type) => [`score:${type}`, `opening:${type}`]),
  ...PLACES.flatMap((place) => KINDS.map((kind) => `${place}:${kind}`)),
  ...['theme', 'primary'].flatMap((of) =>
    ['opening', 'later', 'any', 'rest', 'sum', 'relativeOpening', 'relativeAny', 'rankOpening', 'rankAny'].map(
      (name) => `trust:${of}:${name}`,
    ),
  ),
  'sentences',
  'words',
  'rivals',
]

/** From this weight on a cue names its theme rather than hinting at it. */
const STRONG = 0.5
const LONG_FINDING = 4

/**
 * The signals of every theme, one row a theme, in codebook order.
 *
 * @param scores the rules' scores of the same finding, one for each theme
 */
export function signalsOf(reading: Reading, scores: readonly RuleScore[], trustOf: TrustOf): Float64Array[] {
  const mentions = scores.map((): Mention[] => [])
  const passing = scores.map(() => 0)
  for (const mention of reading.mentions) {
    if (mention.weight > 0) mentions[mention.theme]?.push(mention)
    else passing[mention.theme] = 1
  }
  const bySentence = mentions.map((own) => strongestBySentence(own, reading.sentenceCount))
  const rivals = compare(scores, bySentence, mentions, reading)
  const trusts = trustSignals(mentions, trustOf)
  const certain = trusts.filter(([, , any = 0]) => any > STRONG).length
  return scores.map((score, theme) =>
    Float64Array.from([
      ...strengthSignals(score, mentions[theme] ?? [], bySentence[theme] ?? [], passing[theme] ?? 0, reading),
      ...(rivals[theme] ?? []),
      ...typeSignals(score, bySentence[theme] ?? [], reading),
      ...standingSignals(mentions[theme] ?? []),
      ...(trusts[theme] ?? []),
      Math.min(reading.sentenceCount, 6),
      reading.tokens.length / 100,
      certain,
    ]),
  )
}
