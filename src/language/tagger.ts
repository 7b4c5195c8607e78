/**
 * Parts of speech, from `compromise`. Loading it takes about 0.2 s and tagging some milliseconds a sentence, so it is loaded by
 * the first question that a table of words cannot answer, and is asked for single phrases, never for whole documents.
 */
import { createRequire } from 'node:module'
import type { Range } from '../text/span.ts'

export interface TaggedWord {
  readonly range: Range
  readonly tags: ReadonlySet<string>
}

type Compromise = typeof import('compromise/two').default

const loadNow = createRequire(import.meta.url)
let compromise: Compromise | null = null

/**
 * Words of a phrase with compromise's tags (`Noun`, `Plural`, `Verb`, …); ranges count in `phrase`.
 * Words that compromise reports at a place where they do not stand are left out.
 */
export function tagWords(phrase: string): TaggedWord[] {
  compromise ??= loadNow('compromise/two') as Compromise
  const sentences: unknown = compromise(phrase).json({ offset: true, terms: { offset: true, tags: true } })
  if (!Array.isArray(sentences)) return []
  return sentences.flatMap((sentence: unknown) => termsOf(sentence)).flatMap((term: unknown) => placed(term, phrase))
}

function termsOf(sentence: unknown): readonly unknown[] {
  const terms = isRecord(sentence) ? sentence.terms : null
  return Array.isArray(terms) ? terms : []
}

function placed(term: unknown, phrase: string): TaggedWord[] {
  if (!isRecord(term) || typeof term.text !== 'string' || term.text === '' || !Array.isArray(term.tags)) return []
  const start = isRecord(term.offset) ? term.offset.start : null
  if (typeof start !== 'number' || phrase.slice(start, start + term.text.length) !== term.text) return []
  const tags = new Set(term.tags.filter((tag): tag is string => typeof tag === 'string'))
  return [{ range: [start, start + term.text.length], tags }]
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
