/** One letter of the gold beside what was read of it. */
import type { Document, Finding } from '../model/types.ts'
import type { Gold, GoldDocument, GoldFinding } from './gold.ts'
import { findingKey } from './keys.ts'

/** What was read of a letter. */
export interface Reading {
  readonly document: Document
  /** The source text that the document's spans point into. */
  readonly source: string
}

export interface Pair {
  readonly gold: GoldFinding
  /** Null where no finding of the same type has its key. */
  readonly found: Finding | null
}

export interface Letter {
  readonly file: string
  readonly facts: GoldDocument
  /** The records of this letter only. */
  readonly gold: Omit<Gold, 'documents'>
  /** Null where the letter could not be read. */
  readonly reading: Reading | null
  /** Every finding of the gold, in its order; each found finding is paired once. */
  readonly pairs: readonly Pair[]
  /** Found findings of the types that the gold has for this letter, without a pair. */
  readonly extra: readonly Finding[]
}

function pairUp(gold: readonly GoldFinding[], found: readonly Finding[]): Pick<Letter, 'pairs' | 'extra'> {
  const keyed = found.map((finding) => ({ finding, key: findingKey(finding.text) }))
  const used = new Set<Finding>()
  const pairs = gold.map((one) => {
    const match = keyed.find(
      ({ finding, key }) => key === one.key && finding.type === one.type && !used.has(finding),
    )?.finding
    if (match) used.add(match)
    return { gold: one, found: match ?? null }
  })
  const judged = new Set<string>(gold.map(({ type }) => type))
  return { pairs, extra: found.filter((finding) => judged.has(finding.type) && !used.has(finding)) }
}

/** @param readings by the gold's file names */
export function lettersOfGold(gold: Gold, readings: ReadonlyMap<string, Reading>): readonly Letter[] {
  return gold.documents.map((facts) => {
    const { file } = facts
    const own = <T extends { readonly file: string }>(records: readonly T[]): T[] =>
      records.filter((record) => record.file === file)
    const reading = readings.get(file) ?? null
    const findings = own(gold.findings)
    return {
      file,
      facts,
      gold: {
        findings,
        sentences: own(gold.sentences),
        quantities: own(gold.quantities),
        decoys: own(gold.decoys),
      },
      reading,
      ...pairUp(findings, reading?.document.findings ?? []),
    }
  })
}

export function nameOf({ type, number, n }: GoldFinding): string {
  return `${type} ${number ?? n ?? ''}`.trim()
}
