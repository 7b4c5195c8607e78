/** Every quotation of a document with what it claims: these words, at this place, inside that finding. */
import type { Document, Finding, Repair } from '../../model/types.ts'
import { mapText } from '../../text/mapped-text.ts'
import { type Span, within } from '../../text/span.ts'

export interface Quotation {
  /** For a person: "finding f-1a2b, its evidence for ehcp". */
  readonly name: string
  readonly text: string
  readonly spans: readonly Span[]
  readonly repairs: readonly Repair[]
  /** Spans that it must lie in; null where it may stand anywhere. */
  readonly inside: readonly Span[] | null
}

interface Quoted {
  readonly text: string
  readonly spans: readonly Span[]
}

function ofFinding({ id, text, spans, repairs, sentences, themes, quantities, organisations }: Finding): Quotation[] {
  const part =
    (name: string) =>
    (quoted: Quoted): Quotation => ({ name: `finding ${id}, ${name}`, ...quoted, repairs, inside: spans })
  return [
    { name: `finding ${id}`, text, spans, repairs, inside: null },
    ...sentences.map(part('a sentence')),
    ...themes.flatMap((theme) => theme.evidence.map(part(`its evidence for ${theme.id}`))),
    ...quantities.map(part('a quantity')),
    ...organisations.map(part('an organisation')),
  ]
}

function ofFacts({ kindEvidence, dates, references, outcome }: Document, repairs: readonly Repair[]): Quotation[] {
  const fact =
    (name: string) =>
    (quoted: Quoted): Quotation => ({ name, ...quoted, repairs, inside: null })
  const some = <T>(value: T | null): readonly T[] => (value === null ? [] : [value])
  return [
    ...kindEvidence.map(fact('the evidence for its kind')),
    ...some(dates.document).map(fact("the letter's date")),
    ...some(dates.inspection).map(fact('the inspection’s dates')),
    ...dates.previousInspections.map(fact('a previous inspection')),
    // A date of publication may come from beside the letter; then it has no place in it.
    ...some(dates.published)
      .filter(({ spans }) => spans.length > 0)
      .map(fact('the date of publication')),
    ...references.flatMap(({ date, period }) => [...some(date), ...some(period)]).map(fact('a date referred to')),
    ...some(outcome).map(fact('the outcome')),
  ]
}

/** @param sourceRepairs the letter's, read again: facts carry none of their own */
export function quotationsOf(document: Document, sourceRepairs: readonly Repair[]): readonly Quotation[] {
  return [...ofFacts(document, sourceRepairs), ...document.findings.flatMap(ofFinding)]
}

/** @returns why the quotation does not hold, or null where it does */
export function faultOf({ text, spans, repairs, inside }: Quotation, source: string): string | null {
  if (spans.length === 0) return 'has no place'
  if (spans.some(([start, end]) => start >= end || end > source.length)) return 'points outside the letter'
  if (inside !== null && !within(spans, inside)) return 'lies outside its finding'
  const found = mapText(source, spans, repairs).text
  return found === text ? null : `is “${text}”, but the letter says “${found}” there`
}
