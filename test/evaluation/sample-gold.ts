/** An invented letter of three findings, and what readers say of it. */
import type { Gold, GoldFinding } from '../../src/evaluation/gold.ts'
import { findingKey } from '../../src/evaluation/keys.ts'
import { type Letter, lettersOfGold, type Reading } from '../../src/evaluation/letter.ts'
import type { Document, Finding } from '../../src/model/types.ts'
import { makeDocument, makeFinding, makeSection } from '../render/sample-report.ts'

export const FILE = 'northshire.txt'

export function makeGold(given: Partial<Gold>): Gold {
  return { documents: [{ file: FILE }], findings: [], sentences: [], quantities: [], decoys: [], ...given }
}

export function goldFinding(text: string, given: Partial<GoldFinding> = {}): GoldFinding {
  return { file: FILE, type: 'strength', key: findingKey(text), text, ...given }
}

/** Texts one after the other, one line each, with a finding and its one sentence for every line. */
export function readingOf(texts: readonly string[], given: Partial<Document> = {}): Reading {
  const source = texts.map((text) => `${text}\n`).join('')
  let at = 0
  const findings = texts.map((text, index): Finding => {
    const spans: [number, number][] = [[at, at + text.length]]
    at += text.length + 1
    const sentences = [{ text, spans, polarity: 'strength' as const }]
    return makeFinding({ id: `f-${index + 1}`, text, spans, sentences })
  })
  const sections = [makeSection({ spans: [[0, source.length]] })]
  return { source, document: makeDocument({ file: FILE, sections, findings, ...given }) }
}

/** @param reading null for a letter that could not be read */
export function letterOf(gold: Gold, reading: Reading | null): readonly Letter[] {
  return lettersOfGold(gold, reading === null ? new Map() : new Map([[FILE, reading]]))
}
