/** Fits the model of themes to labelled findings. */

import { splitSentences } from '../../language/index.ts'
import type { SparseVector } from '../../learning/sparse-vector.ts'
import type { Codebook } from '../codebook/theme-entry.ts'
import { compileCues } from '../cue-matcher.ts'
import { companyOf, type Feature } from '../model/company.ts'
import { type Reading, readFinding } from '../model/reading.ts'
import { SIGNALS, signalsOf } from '../model/signals.ts'
import type { LinearModel, ThemeModel } from '../model/theme-model.ts'
import { type RuleScore, scoreByRules } from '../rule-scores.ts'
import { tokensOf } from '../tokens.ts'
import type { LabelledFinding } from './gold.ts'
import { fitJointly, type JointExample } from './joint-fit.ts'
import { TrustCounts } from './trust-counts.ts'

/** A labelled finding with what the rules find in it. */
export interface Example {
  readonly gold: LabelledFinding
  readonly reading: Reading
  readonly scores: readonly RuleScore[]
  readonly company: readonly Feature[]
}

const SETTINGS = { featurePenalty: 2, signalPenalty: 1, iterations: 120 }
/** A feature of fewer findings says nothing of others. */
const FEWEST_FINDINGS = 4

/** Reads the findings with a codebook; themes are counted in its order. */
export function readExamples(findings: readonly LabelledFinding[], codebook: Codebook): Example[] {
  const findCues = compileCues(codebook)
  const ids = codebook.themes.map(({ id }) => id)
  return findings.map((gold) => {
    const sentences = splitSentences(gold.text)
    const tokens = tokensOf(gold.text, sentences)
    const matches = findCues(tokens)
    const scores = scoreByRules(matches, ids.length)
    const input = { text: gold.text, tokens, matches, sentenceCount: sentences.length, findingType: gold.type }
    const reading = readFinding(input)
    return { gold, reading, scores, company: companyOf(reading, scores, ids) }
  })
}

/** Fits the model. The same examples give the same model. */
export function fitThemes(examples: readonly Example[], themes: readonly string[]): ThemeModel {
  const trust = new TrustCounts(examples, themes)
  const names = featureNames(examples)
  const idOf = new Map(names.map((name, id) => [name, id]))
  const rows = examples.map(({ gold, reading, scores, company }) => ({
    gold,
    features: vectorOf(company, idOf),
    signals: signalsOf(reading, scores, trust.without(gold.document)),
  }))
  const fit = (kind: 'each' | 'one', targetOf: (gold: LabelledFinding, id: string) => boolean): LinearModel => {
    const joint: JointExample[] = rows.map(({ gold, features, signals }) => ({
      features,
      signals,
      targets: Float64Array.from(themes, (id) => (targetOf(gold, id) ? 1 : 0)),
    }))
    const sizes = { features: names.length, themes: themes.length, signals: SIGNALS.length }
    const { signalWeights, biases, featureWeights } = fitJointly(joint, { ...SETTINGS, ...sizes, kind })
    const weightsOf = (id: number): Float64Array => featureWeights.slice(id * themes.length, (id + 1) * themes.length)
    return { signals: signalWeights, biases, features: new Map(names.map((name, id) => [name, weightsOf(id)])) }
  }
  return {
    themes,
    coded: fit('each', (gold, id) => gold.themes.has(id)),
    primary: fit('one', (gold, id) => gold.primary === id),
    trust: trust.table(),
  }
}

function featureNames(examples: readonly Example[]): string[] {
  const counts = new Map<string, number>()
  for (const { company } of examples) {
    for (const { name } of company) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].flatMap(([name, count]) => (count >= FEWEST_FINDINGS ? [name] : [])).sort()
}

function vectorOf(company: readonly Feature[], idOf: ReadonlyMap<string, number>): SparseVector {
  const entries = company
    .flatMap(({ name, value }) => {
      const id = idOf.get(name)
      return id === undefined ? [] : [{ id, value }]
    })
    .sort((a, b) => a.id - b.id)
  return { ids: entries.map(({ id }) => id), values: entries.map(({ value }) => value) }
}
