/** Scores the polarity of sentences with models that saw nothing of their letter. */
import type { SentencePolarity } from '../../model/types.ts'
import { judgeWith, type ModelScore } from '../judge.ts'
import { fitModel } from './fit.ts'
import { type LabelledSentence, sentencesOfSections } from './section-labels.ts'

export interface CodedSentence {
  readonly file: string
  readonly text: string
  readonly polarity: SentencePolarity
}

export interface PolarityFigures {
  readonly document: string
  readonly sentences: number
  readonly right: number
}

/**
 * Judges the coded sentences of each letter, in their order, with a model of the other letters' sections.
 *
 * @param findings JSON Lines of labelled findings; those of letters without coded sentences are learned from each time
 * @param sentences JSON Lines of sentences with `file`, `text` and `polarity`
 */
export function crossValidatePolarity(findings: string, sentences: string): PolarityFigures[] {
  const labelled = sentencesOfSections(findings)
  const coded = sentences.split('\n').flatMap((line): CodedSentence[] => (line.trim() === '' ? [] : [JSON.parse(line)]))
  const documents = [...new Set(coded.map(({ file }) => file))].sort()
  return documents.map((document) => {
    const score = scoreBy(labelled.filter((sentence) => sentence.document !== document))
    const own = coded.filter(({ file }) => file === document)
    const verdicts = judgeWith(
      score,
      own.map(({ text }) => text),
      null,
    )
    const right = own.filter(({ polarity }, index) => verdicts[index]?.polarity === polarity).length
    return { document, sentences: own.length, right }
  })
}

function scoreBy(sentences: readonly LabelledSentence[]): ModelScore {
  const { index, model } = fitModel(sentences)
  const weightOf = new Map(index.names.map((name, at) => [name, model.weights[at] ?? 0]))
  return (features) => [...new Set(features)].reduce((sum, feature) => sum + (weightOf.get(feature) ?? 0), model.bias)
}
