/** The five letters of `seeds/`, and what must stay the same in a result however a letter was printed and saved. */
import { readdirSync, readFileSync } from 'node:fs'
import type { Document } from '../../src/model/types.ts'
import { extract } from '../../src/pipeline.ts'

export interface SeedLetter {
  readonly name: string
  readonly bytes: Uint8Array
  readonly text: string
}

const folder = new URL('../../seeds/', import.meta.url)

export const SEEDS: readonly SeedLetter[] = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => {
    const bytes = readFileSync(new URL(name, folder))
    return { name, bytes, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  })

/** What print, encoding and punctuation marks cannot change of a text. */
export const lettersAndDigits = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

export interface Essence {
  readonly facts: Readonly<Record<string, unknown>>
  readonly sections: readonly string[]
  readonly findings: readonly string[]
}

/** A result without its places: what a reader of another printing of the same letter must be told as well. */
export function essenceOf(document: Document): Essence {
  const sectionOf = new Map(document.sections.map((section) => [section.id, section]))
  return {
    facts: {
      kind: document.kind,
      area: document.area?.name ?? null,
      outcome: document.outcome?.code ?? null,
      date: document.dates.document?.value ?? null,
      inspection: [document.dates.inspection?.start, document.dates.inspection?.end],
    },
    sections: document.sections.map(({ type, aspect, number }) => [type, aspect, number].join(' ')),
    findings: document.findings.map((finding) => {
      const section = sectionOf.get(finding.sectionId)
      const themes = finding.themes.map(({ id, primary }) => (primary ? `${id}!` : id)).sort()
      return [
        finding.type,
        `in ${section?.type} ${section?.aspect ?? ''}`,
        finding.polarity,
        finding.outcome ?? '',
        finding.regarding.join('+'),
        themes.join(','),
        lettersAndDigits(finding.text),
      ].join(' | ')
    }),
  }
}

export const essenceOfText = async (text: string): Promise<Essence> => essenceOfBytes(new TextEncoder().encode(text))

export const essenceOfBytes = async (bytes: Uint8Array): Promise<Essence> =>
  essenceOf(await extract({ file: 'letter.txt', bytes }))
