/** The words of a finding as features: stems, stems of the opening sentence, and pairs of neighbouring stems. */
import { normalise, type SparseVector } from '../../learning/sparse-vector.ts'
import type { Token } from '../tokens.ts'

const STOP_WORDS: ReadonlySet<string> = new Set(
  'the a an of to and in for is are be that with this as on by they their it at from or has have which who was not'.split(' '),
)
const NUMBER = /^\d+$/
/** A pair is only a term where it says more than one frequent word next to another. */
const SEPARATOR = ' '

export interface Term {
  readonly name: string
  /** Index of its first token, and of the token after it. */
  readonly from: number
  readonly to: number
}

/** The terms of a text in order; a name may repeat. `w:` is a stem, `f:` one of the opening sentence, `b:` a pair. */
export function termsOf(tokens: readonly Token[]): Term[] {
  const terms: Term[] = []
  for (const [at, { stem, sentence }] of tokens.entries()) {
    const next = tokens[at + 1]
    if (next?.sentence === sentence) terms.push({ name: `b:${stem}${SEPARATOR}${next.stem}`, from: at, to: at + 2 })
    if (STOP_WORDS.has(stem) || NUMBER.test(stem)) continue
    terms.push({ name: `w:${stem}`, from: at, to: at + 1 })
    if (sentence === 0) terms.push({ name: `f:${stem}`, from: at, to: at + 1 })
  }
  return terms
}

/** The known terms of a text as a vector of length 1. */
export function termVector(terms: readonly Term[], idOf: ReadonlyMap<string, number>): SparseVector {
  const ids = [...new Set(terms.flatMap(({ name }) => idOf.get(name) ?? []))].sort((a, b) => a - b)
  return normalise({ ids, values: ids.map(() => 1) })
}
