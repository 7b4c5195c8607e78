/** Figures in findings: found, with the right value, and no number taken for one that is none. */
import type { Quantity } from '../model/types.ts'
import { lettersOf } from '../text/letters-of.ts'
import { type Disagreement, NONE, shown } from './disagreement.ts'
import type { GoldQuantity } from './gold.ts'
import { sameLetters } from './keys.ts'
import type { Letter } from './letter.ts'
import { share } from './scores.ts'

export interface QuantityFigures {
  readonly recall: number
  /** Share of the found ones with the right value. Only a value that is one number can be wrong. */
  readonly values: number
  readonly of: number
  /** Found in letters whose quantities are in the gold, and not among them. */
  readonly beyondGold: number
  readonly decoysHit: number
  readonly decoysOf: number
}

const NO_FIGURES = { found: 0, valued: 0, of: 0, beyondGold: 0, decoysHit: 0, decoysOf: 0 }
type Tally = typeof NO_FIGURES

/** The same kind, and one's words hold the other's: neither more than thrice as long, nor less than half. */
function matches(gold: GoldQuantity, said: Quantity): boolean {
  const wanted = lettersOf(gold.text)
  const words = lettersOf(said.text)
  if (said.kind !== gold.kind || words.length < 2 || words.length > 3 * wanted.length + 10) return false
  return words.includes(wanted) || (wanted.includes(words) && words.length * 2 >= wanted.length)
}

function sameValue(gold: GoldQuantity, said: Quantity): boolean {
  if (typeof gold.value !== 'number') return true
  return String(said.value) === String(gold.value) || Number(said.value) === gold.value
}

function inLetter({ file, gold, reading }: Letter): { tally: Tally; disagreements: Disagreement[] } {
  const of = gold.quantities.length
  if (reading === null) return { tally: { ...NO_FIGURES, of }, disagreements: [] }
  const disagreements: Disagreement[] = []
  const differ = (measure: string, finding: string | null, expected: string, said: string, text: string): void => {
    disagreements.push({ measure, file, where: null, finding, expected, said, text })
  }
  const findingOf = new Map(
    reading.document.findings.flatMap(({ id, quantities }) => quantities.map((quantity) => [quantity, id] as const)),
  )
  const said = [...findingOf.keys()]
  const matched = new Set<Quantity>()
  let valued = 0
  for (const one of gold.quantities) {
    const hit = said.find((other) => !matched.has(other) && matches(one, other))
    if (hit === undefined) {
      differ('quantity', null, one.kind, NONE, one.text)
      continue
    }
    matched.add(hit)
    if (sameValue(one, hit)) valued += 1
    else differ('quantity value', findingOf.get(hit) ?? null, shown(one.value), shown(hit.value), one.text)
  }
  const taken = gold.decoys.flatMap(({ text }) => {
    const hit = said.find((other) => sameLetters(other.text, text))
    return hit === undefined ? [] : [{ text, finding: findingOf.get(hit) ?? null }]
  })
  for (const { text, finding } of taken) differ('decoy', finding, NONE, 'quantity', text)
  const beyondGold = of > 0 ? said.length - matched.size : 0
  const tally = { found: matched.size, valued, of, beyondGold, decoysHit: taken.length, decoysOf: gold.decoys.length }
  return { tally, disagreements }
}

export function scoreQuantities(letters: readonly Letter[]): {
  readonly figures: QuantityFigures
  readonly disagreements: readonly Disagreement[]
} {
  const single = letters.map(inLetter)
  const sum = (name: keyof Tally): number => single.reduce((total, { tally }) => total + tally[name], 0)
  return {
    figures: {
      recall: share(sum('found'), sum('of')),
      values: share(sum('valued'), sum('found')),
      of: sum('of'),
      beyondGold: sum('beyondGold'),
      decoysHit: sum('decoysHit'),
      decoysOf: sum('decoysOf'),
    },
    disagreements: single.flatMap(({ disagreements }) => disagreements),
  }
}
