/** Fits the model of words. */
import { lexicalTerms, termValue } from '../model/lexical.ts'
import type { FittedLexicalModel } from '../model/weight-text.ts'
import type { Token } from '../tokens.ts'
import type { LabelledFinding } from './gold.ts'
import { fitJointly, type JointExample, type JointModel } from './joint-fit.ts'
import { countsAs } from './origin.ts'

export interface LexicalExample {
  readonly gold: LabelledFinding
  readonly tokens: readonly Token[]
}

const SETTINGS = { signals: 0, featurePenalty: 0.1, signalPenalty: 1, iterations: 30 }
/** A word of fewer letters may be the name of a place. */
const FEWEST_DOCUMENTS = 3

export function fitLexical(examples: readonly LexicalExample[], themes: readonly string[]): FittedLexicalModel {
  const texts = examples.map(({ tokens }) => countTerms(tokens))
  const { names, rarities } = vocabulary(examples, texts)
  const idOf = new Map(names.map((name, id) => [name, id]))
  // Behind the words, a feature of invented findings only: see `origin.ts`.
  const origin = names.length
  const fit = (kind: 'each' | 'one', isTarget: (gold: LabelledFinding, id: string) => boolean): JointModel => {
    const joint = examples.map(({ gold }, i): JointExample => {
      const { ids, values } = vectorOf(texts[i] ?? new Map(), idOf, rarities)
      return {
        features: gold.invented ? { ids: [...ids, origin], values: [...values, 1] } : { ids, values },
        signals: [],
        targets: Float64Array.from(themes, (id) => (isTarget(gold, id) ? 1 : 0)),
        weight: countsAs(gold),
      }
    })
    return fitJointly(joint, { ...SETTINGS, kind, features: names.length + 1, themes: themes.length })
  }
  const coded = fit('each', (gold, id) => gold.themes.has(id))
  const primary = fit('one', (gold, id) => gold.primary === id)
  const weightsOf = ({ featureWeights }: JointModel, id: number): Float64Array =>
    featureWeights.slice(id * themes.length, (id + 1) * themes.length)
  return {
    codedBiases: coded.biases,
    primaryBiases: primary.biases,
    entries: new Map(
      names.map((name, id) => [
        name,
        { rarity: rarities[id] ?? 0, coded: weightsOf(coded, id), primary: weightsOf(primary, id) },
      ]),
    ),
  }
}

function countTerms(tokens: readonly Token[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const term of lexicalTerms(tokens)) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}

/** The words of enough letters, in code unit order, with their inverse document frequencies (smoothed). */
function vocabulary(
  examples: readonly LexicalExample[],
  texts: readonly ReadonlyMap<string, number>[],
): { readonly names: readonly string[]; readonly rarities: readonly number[] } {
  const documents = new Map<string, Set<string>>()
  const counts = new Map<string, number>()
  for (const [i, { gold }] of examples.entries()) {
    for (const term of texts[i]?.keys() ?? []) {
      counts.set(term, (counts.get(term) ?? 0) + 1)
      const found = documents.get(term) ?? new Set<string>()
      documents.set(term, found.add(gold.document))
    }
  }
  const names = [...documents].flatMap(([term, { size }]) => (size >= FEWEST_DOCUMENTS ? [term] : [])).sort()
  const rarities = names.map((name) => Math.log((1 + examples.length) / (1 + (counts.get(name) ?? 0))) + 1)
  return { names, rarities }
}

function vectorOf(
  counts: ReadonlyMap<string, number>,
  idOf: ReadonlyMap<string, number>,
  rarities: readonly number[],
): { readonly ids: number[]; readonly values: number[] } {
  const entries = [...counts]
    .flatMap(([term, count]) => {
      const id = idOf.get(term)
      return id === undefined ? [] : [{ id, value: termValue(count, rarities[id] ?? 0) }]
    })
    .sort((a, b) => a.id - b.id)
  const length = Math.sqrt(entries.reduce((sum, { value }) => sum + value * value, 0)) || 1
  return { ids: entries.map(({ id }) => id), values: entries.map(({ value }) => value / length) }
}
