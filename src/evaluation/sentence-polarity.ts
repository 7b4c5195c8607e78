/** Strength, concern or neutral, of single sentences. */
import { type Disagreement, NONE } from './disagreement.ts'
import { cohensKappa } from './kappa.ts'
import { sentenceKey } from './keys.ts'
import type { Letter } from './letter.ts'
import { type ScoreEvent, type Scores, share, tally } from './scores.ts'

export interface PolarityFigures {
  readonly accuracy: number
  readonly kappa: number | null
  readonly sentences: number
  readonly byClass: Readonly<Record<string, Scores>>
}

interface Judged {
  readonly file: string
  readonly text: string
  /** The id of the finding that has the sentence. */
  readonly finding: string | null
  readonly expected: string
  /** Undefined where the sentence was not found. */
  readonly said: string | undefined
}

function judgedIn({ file, gold, reading }: Letter): Judged[] {
  const sentences = (reading?.document.findings ?? []).flatMap((finding) =>
    finding.sentences.map(({ text, polarity }) => [sentenceKey(text), { finding: finding.id, polarity }] as const),
  )
  const said = new Map(sentences)
  return gold.sentences.map(({ key, polarity, text = '' }) => {
    const found = said.get(key)
    return { file, text, finding: found?.finding ?? null, expected: polarity, said: found?.polarity }
  })
}

function events({ expected, said }: Judged): ScoreEvent[] {
  if (said === expected) return [[expected, 'hits']]
  return said === undefined
    ? [[expected, 'missed']]
    : [
        [expected, 'missed'],
        [said, 'extra'],
      ]
}

export function scorePolarity(letters: readonly Letter[]): {
  readonly figures: PolarityFigures
  readonly disagreements: readonly Disagreement[]
} {
  const judged = letters.flatMap(judgedIn)
  const wrong = judged.filter(({ expected, said }) => expected !== said)
  return {
    figures: {
      accuracy: share(judged.length - wrong.length, judged.length),
      kappa: cohensKappa(judged.map(({ expected, said }) => [expected, said ?? NONE])),
      sentences: judged.length,
      byClass: Object.fromEntries(tally(judged.flatMap(events)).byClass),
    },
    disagreements: wrong.map(({ file, text, finding, expected, said }) => {
      return { measure: 'polarity', file, where: null, finding, expected, said: said ?? NONE, text }
    }),
  }
}
