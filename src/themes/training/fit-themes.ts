/** Fits the model of themes to labelled findings. */

import { splitSentences } from '../../language/index.ts'
import type { SparseVector } from '../../learning/sparse-vector.ts'
import type { Codebook } from '../codebook/theme-entry.ts'
import { compileCues } from '../cue-matcher.ts'
import { companyOf, type Feature } from '../model/company.ts'
import { type LexicalScores, lexicalScores } from '../model/lexical.ts'
import { type Reading, readFinding } from '../model/reading.ts'
import { SIGNALS, signalsOf } from '../model/signals.ts'
import type { FittedModel, FittedWeights } from '../model/weight-text.ts'
import { type RuleScore, scoreByRules } from '../rule-scores.ts'
import { tokensOf } from '../tokens.ts'
import { fitLexical, type LexicalExample } from './fit-lexical.ts'
import type { LabelledFinding } from './gold.ts'
import { fitJointly, type JointExample } from './joint-fit.ts'
import { countsAs, INVENTED, originOf } from './origin.ts'
import { TrustCounts } from './trust-counts.ts'

/** A labelled finding with what the rules find in it. */
export interface Example {
  readonly gold: LabelledFinding
  readonly reading: Reading
  readonly scores: readonly RuleScore[]
  readonly company: readonly Feature[]
}

const SETTINGS = { featurePenalty: 2, signalPenalty: 1, iterations: 80 }
/** A feature of fewer letters may be the name of a place, and says little of other letters. */
const FEWEST_DOCUMENTS = 5

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
export function fitThemes(examples: readonly Example[], themes: readonly string[]): FittedModel {
  const trust = new TrustCounts(examples, themes)
  const opinions = opinionsOfOthers(examples, themes)
  const signals = examples.map((example) => {
    const { gold, reading, scores } = example
    return signalsOf(reading, scores, trust.without(gold.document), opinions(example))
  })
  const fit = (
    kind: 'each' | 'one',
    featuresOf: (example: Example) => readonly Feature[],
    targetOf: (gold: LabelledFinding, id: string) => boolean,
  ): FittedWeights => {
    const names = [...featureNames(examples, featuresOf), INVENTED]
    const idOf = new Map(names.map((name, id) => [name, id]))
    const joint: JointExample[] = examples.map((example, i) => ({
      features: vectorOf([...featuresOf(example), ...originOf(example.gold)], idOf),
      signals: signals[i] ?? [],
      targets: Float64Array.from(themes, (id) => (targetOf(example.gold, id) ? 1 : 0)),
      weight: countsAs(example.gold),
    }))
    const sizes = { features: names.length, themes: themes.length, signals: SIGNALS.length }
    const { signalWeights, biases, featureWeights } = fitJointly(joint, { ...SETTINGS, ...sizes, kind })
    const weightsOf = (id: number): Float64Array => featureWeights.slice(id * themes.length, (id + 1) * themes.length)
    const kept = names.flatMap((name, id) => (name === INVENTED ? [] : [[name, weightsOf(id)] as const]))
    return { signals: signalWeights, biases, features: new Map(kept) }
  }
  return {
    themes,
    coded: fit(
      'each',
      ({ company }) => company,
      (gold, id) => gold.themes.has(id),
    ),
    primary: fit(
      'one',
      ({ company }) => company,
      (gold, id) => gold.primary === id,
    ),
    trust: trust.table(),
    lexical: fitLexical(examples.map(forWords), themes),
  }
}

const forWords = ({ gold, reading }: Example): LexicalExample => ({ gold, tokens: reading.tokens })

/** Into how many parts the letters are dealt, so that the words of a letter are judged by a model of the others. */
const PARTS = 3

/** What words say of each example by a model that has not seen its letter, as it will be of letters to come. */
function opinionsOfOthers(
  examples: readonly Example[],
  themes: readonly string[],
): (example: Example) => LexicalScores {
  const documents = [...new Set(examples.map(({ gold }) => gold.document))].sort()
  const partOf = new Map(documents.map((document, place) => [document, place % PARTS]))
  const isIn = (part: number, { gold }: Example): boolean => partOf.get(gold.document) === part
  const models = Array.from({ length: PARTS }, (_, part) =>
    fitLexical(examples.filter((example) => !isIn(part, example)).map(forWords), themes),
  )
  return (example) => {
    const model = models[partOf.get(example.gold.document) ?? -1]
    if (model === undefined) throw new Error('A finding of no letter.')
    return lexicalScores(model, example.reading.tokens)
  }
}

function featureNames(examples: readonly Example[], featuresOf: (example: Example) => readonly Feature[]): string[] {
  const documents = new Map<string, Set<string>>()
  for (const example of examples) {
    for (const { name } of featuresOf(example)) {
      const found = documents.get(name) ?? new Set<string>()
      documents.set(name, found.add(example.gold.document))
    }
  }
  return [...documents].flatMap(([name, { size }]) => (size >= FEWEST_DOCUMENTS ? [name] : [])).sort()
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
