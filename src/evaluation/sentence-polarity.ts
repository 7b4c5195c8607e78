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
  readonly expected: string
  /** Undefined where the sentence was not found. */
  readonly said: string | undefined
}

function judgedIn({ file, gold, reading }: Letter): Judged[] {
  const sentences = (reading?.document.findings ?? []).flatMap((finding) => finding.sentences)
  const said = new Map(sentences.map(({ text, polarity }) => [sentenceKey(text), polarity]))
  return gold.sentences.map(({ key, polarity, text = '' }) => {
    return { file, text, expected: polarity, said: said.get(key) }
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
    disagreements: wrong.map(({ file, text, expected, said }) => {
      return { measure: 'polarity', file, where: null, expected, said: said ?? NONE, text }
    }),
  }
}
