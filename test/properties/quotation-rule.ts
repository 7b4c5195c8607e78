/**
 * What every result owes, whatever the letter. The quotation rule is written out here a second time, from its wording
 * in the contract and not from the code, so that the two can disagree.
 */
import type { Document, Repair } from '../../src/model/types.ts'

type Span = readonly [number, number]

interface Quoted {
  readonly text: string
  readonly spans: readonly Span[]
}

/** The text of spans: repairs applied, invisible characters deleted, white space collapsed, trimmed, joined by a space. */
export function quotation(source: string, spans: readonly Span[], repairs: readonly Repair[]): string {
  return spans
    .map(([from, to]) => {
      let slice = source.slice(from, to)
      const inside = repairs.filter(({ span }) => span[0] >= from && span[1] <= to)
      for (const { span, to: mended } of inside.sort((a, b) => b.span[0] - a.span[0])) {
        slice = slice.slice(0, span[0] - from) + mended + slice.slice(span[1] - from)
      }
      return slice
        .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
        .replace(/\s+/gu, ' ')
        .trim()
    })
    .join(' ')
}

/** Everything wrong with a result, named; empty for a sound one. */
export function faultsOf(document: Document, source: string, sourceRepairs: readonly Repair[]): string[] {
  const faults: string[] = []
  const check = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(fault)
  }
  const checkQuoted = (name: string, { text, spans }: Quoted, repairs: readonly Repair[]): void => {
    const ascending = spans.every(([start, end], at) => start < end && start >= (spans[at - 1]?.[1] ?? 0))
    check(text !== '', `${name} is empty`)
    check(spans.length > 0 && ascending, `${name} has no spans, or they overlap or go backwards`)
    check((spans.at(-1)?.[1] ?? 0) <= source.length, `${name} points behind the end`)
    const found = quotation(source, spans, repairs)
    check(found === text, `${name} is ${JSON.stringify(text)} but its spans hold ${JSON.stringify(found)}`)
  }

  for (const evidence of document.kindEvidence) checkQuoted('kind evidence', evidence, sourceRepairs)
  const { dates, outcome, references } = document
  const facts = [dates.document, dates.inspection, dates.published, ...dates.previousInspections, outcome]
  const referred = references.flatMap(({ date, period }) => [date, period])
  for (const fact of [...facts, ...referred]) if (fact !== null) checkQuoted('fact', fact, sourceRepairs)

  const sectionIds = new Set(document.sections.map(({ id }) => id))
  let previous = -1
  for (const finding of document.findings) {
    const { id, spans, repairs, themes } = finding
    checkQuoted(id, finding, repairs)
    check(sectionIds.has(finding.sectionId), `${id} stands in no section`)
    const start = spans[0]?.[0] ?? 0
    check(start > previous, `${id} comes before the finding before it`)
    previous = start
    const parts: Quoted[] = [
      ...finding.sentences,
      ...finding.quantities,
      ...finding.organisations,
      ...themes.flatMap(({ evidence }) => evidence),
    ]
    for (const part of parts) {
      checkQuoted(`${id}'s part`, part, repairs)
      const inside = part.spans.every(([from, to]) => spans.some(([a, b]) => from >= a && to <= b))
      check(inside, `${id}'s ${JSON.stringify(part.text)} lies outside it`)
    }
    const primaries = themes.filter(({ primary }) => primary).length
    check(
      primaries === 1 ? finding.themeNote === null : themes.length === 0 && finding.themeNote !== null,
      `${id} has neither one primary theme nor a note`,
    )
  }
  check(new Set(document.findings.map(({ id }) => id)).size === document.findings.length, 'two findings share an id')

  const leaves = document.sections.filter(({ type }) => type !== 'group').flatMap(({ spans }) => spans)
  const tiles = [...leaves].sort((a, b) => a[0] - b[0])
  const seamless = tiles.every(([start, end], at) => start === (tiles[at - 1]?.[1] ?? 0) && end > start)
  check(seamless && (tiles.at(-1)?.[1] ?? 0) === source.length, 'the sections do not tile the text')

  const { characters, byClass } = document.coverage
  const sum = Object.values(byClass).reduce((a, b) => a + b, 0)
  check(characters === source.length && sum === characters, `coverage adds up to ${sum} of ${source.length}`)
  return faults
}
