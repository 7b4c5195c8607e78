/** How strongly a theme's own cues speak, and in which part of the finding. */
import type { Reading } from './reading.ts'
import { STRONG, type ThemeView } from './theme-view.ts'

const TYPES = ['strength', 'development', 'improvement-area', 'priority-action'] as const
const LONG_FINDING = 4
/** Words after which a cue's being early fades to a third. */
const EARLY = 8
const EXAMPLE_OPENING = /^(?:for (?:example|instance)|this includes|such as|in particular|an example)/
const CONSEQUENCE_OPENING =
  /^(?:as a|this (?:means|results|leads|has|is)|consequently|therefore|subsequently|in turn|ultimately)/

export const STRENGTH_SIGNALS: readonly string[] = [
  'ruleScore',
  'opening',
  'later',
  'sentenceShare',
  'textShare',
  'earliness',
  'mentions',
  'passing',
  'earlyInOpening',
  'longestPhrase',
  'distinctPhrases',
  'cover',
  'inExample',
  'inConsequence',
  'inLast',
  'scoreAlone',
  'scoreOfLong',
  'openingAlone',
  'certainOpening',
  ...TYPES.flatMap((type) => [`score:${type}`, `opening:${type}`]),
]

/** The numbers that `STRENGTH_SIGNALS` names. */
export function strengthSignals(view: ThemeView, reading: Reading): number[] {
  const { score, mentions, bySentence } = view
  const { sentenceCount, lengths, openings, tokens, findingType } = reading
  const opening = bySentence[0] ?? 0
  const later = bySentence.slice(1)
  const strongSentences = bySentence.filter((weight) => weight >= STRONG).length
  const strongWords = lengths.reduce((sum, length, i) => sum + ((bySentence[i] ?? 0) >= STRONG ? length : 0), 0)
  const firstStrong = mentions.find(({ weight }) => weight >= STRONG)
  const inOpening = mentions.find(({ sentence }) => sentence === 0)
  const covered = mentions.reduce((sum, { from, to }) => sum + to - from, 0)
  const words = Math.max(1, tokens.length)
  const alone = sentenceCount === 1 ? 1 : 0
  return [
    score,
    opening,
    Math.max(0, ...later),
    strongSentences / sentenceCount,
    strongWords / words,
    firstStrong ? Math.exp(-firstStrong.from / EARLY) : 0,
    Math.log1p(mentions.length),
    view.passing ? 1 : 0,
    inOpening ? 1 - inOpening.from / Math.max(1, lengths[0] ?? 1) : 0,
    Math.min(5, Math.max(0, ...mentions.map(({ from, to }) => to - from))) / 5,
    Math.min(3, new Set(mentions.map(({ phrase }) => phrase)).size) / 3,
    Math.min(1, (4 * covered) / words),
    strongestWhere(bySentence, openings, EXAMPLE_OPENING),
    strongestWhere(bySentence, openings, CONSEQUENCE_OPENING),
    sentenceCount > 1 ? (bySentence.at(-1) ?? 0) : 0,
    score * alone,
    sentenceCount >= LONG_FINDING ? score : 0,
    opening * alone,
    opening >= 0.95 ? opening : 0,
    ...TYPES.flatMap((type) => (type === findingType ? [score, opening] : [0, 0])),
  ]
}

function strongestWhere(bySentence: readonly number[], openings: readonly string[], pattern: RegExp): number {
  return bySentence.reduce((most, weight, i) => (weight > most && pattern.test(openings[i] ?? '') ? weight : most), 0)
}
