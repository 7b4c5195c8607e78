/** Fits the linear model to sentences that only their sections label. */
import { type FeatureIndex, indexFeatures } from '../../learning/feature-index.ts'
import { type LogisticModel, probability, trainLogistic } from '../../learning/logistic-regression.ts'
import { type Reading, readSentence } from '../reading.ts'
import type { LabelledSentence } from './section-labels.ts'

export interface FittedModel {
  readonly index: FeatureIndex
  readonly model: LogisticModel
}

/**
 * A section's side is not every sentence's ("However, ..."), so that a sentence's target is a probability: the section's
 * log odds and half of what its cues say.
 */
const SECTION_COUNTS = 1.5
const CUES_COUNT = 0.5
/** Words of fewer documents are their own: names of places and schemes. */
const FEWEST_DOCUMENTS = 6
const PENALTY = 3
const ITERATIONS = 60

export function fitModel(sentences: readonly LabelledSentence[]): FittedModel {
  const readings = sentences.map(({ text }) => readSentence(text))
  const index = indexFeatures(featuresByDocument(sentences, readings), FEWEST_DOCUMENTS)
  const examples = readings.map(({ features, cueScore }, i) => {
    const section = sentences[i]?.side === 'strength' ? SECTION_COUNTS : -SECTION_COUNTS
    return { vector: index.vectorOf(features), target: probability(section + CUES_COUNT * cueScore) }
  })
  const model = trainLogistic(examples, index.names.length, { penalty: PENALTY, iterations: ITERATIONS })
  return { index, model }
}

function featuresByDocument(sentences: readonly LabelledSentence[], readings: readonly Reading[]): readonly string[][] {
  const documents = new Map<string, string[]>()
  for (const [i, { document }] of sentences.entries()) {
    const features = documents.get(document) ?? []
    documents.set(document, features)
    features.push(...(readings[i]?.features ?? []))
  }
  return [...documents.values()]
}
