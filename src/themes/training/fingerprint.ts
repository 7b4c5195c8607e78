/** Tells whether the weights still belong to the codebook and to the code that makes the features. */
import { createHash } from 'node:crypto'
import type { Codebook } from '../codebook/theme-entry.ts'
import { lexicalScores, lexicalTerms } from '../model/lexical.ts'
import { trustFrom } from '../model/phrase-trust.ts'
import { SIGNALS, signalsOf } from '../model/signals.ts'
import { readExamples } from './fit-themes.ts'

/** Together they use every kind of signal: examples, consequences, granted clauses, rivals, several sentences. */
const PROBES = [
  'Although the choir’s plans are clear, singers wait too long for new music. As a result, some leave. For example, two tenors left.',
  'Leaders should work with families so that staff have the training they need, including training in first aid.',
  'There is no data.',
]

/**
 * SHA-256 of the standing phrases and the cues of those themes. Labels, definitions and examples may change without it,
 * and a theme that the model does not know does not count.
 */
export function codebookFingerprint({ standingPhrases, themes }: Codebook, known: readonly string[]): string {
  const cues = themes.filter(({ id }) => known.includes(id)).map((theme) => ({ id: theme.id, cues: theme.cues }))
  return sha256({ standingPhrases, cues })
}

/** SHA-256 of the features that the code makes of fixed sentences with a codebook of its own. */
export function featureFingerprint(): string {
  const codebook: Codebook = { id: 'probe', version: '1', standingPhrases: ['as a result'], themes: PROBE_THEMES }
  const examples = readExamples(
    PROBES.map((text) => ({
      document: '',
      invented: false,
      type: 'strength',
      text,
      primary: '',
      themes: new Set<string>(),
    })),
    codebook,
  )
  const trustOf = trustFrom(new Map(), [])
  return sha256({
    signals: SIGNALS,
    rows: examples.map(({ reading, scores, company }) => [
      company,
      lexicalTerms(reading.tokens),
      signalsOf(reading, scores, trustOf, lexicalScores(PROBE_WORDS, reading.tokens)).map((row) =>
        [...row].map((signal) => signal.toFixed(4)),
      ),
    ]),
  })
}

const PROBE_WORDS = {
  codedBiases: Float64Array.of(0, -1, 0.5),
  primaryBiases: Float64Array.of(0.2, 0, 0),
  entries: new Map(
    ['too', 'train', 'choir'].map((stem, at) => [
      stem,
      { rarity: 1 + at, coded: Float64Array.of(at, 1, -1), primary: Float64Array.of(-1, at, 2) },
    ]),
  ),
}

const PROBE_THEMES = [
  { id: 'waits', cues: [{ weight: 1, any: ['wait .. long', 'leave/left'] }] },
  {
    id: 'plans',
    cues: [
      { weight: 0.4, any: ['plan'] },
      { weight: 0, any: ['plans are clear'] },
    ],
  },
  { id: 'staff', cues: [{ weight: 1, any: ['training', 'data'], with: ['staff', 'no'] }] },
].map((theme) => ({ ...theme, label: '', codeFor: '', notFor: '', examples: [], counterExamples: [] }))

function sha256(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex')
}
