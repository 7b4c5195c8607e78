/**
 * The text that spans and repairs stand for. Written out from the definition a second time, apart from the code that
 * makes quotations, so that a fault there cannot hide itself here.
 */
import type { Repair } from '../model/types.ts'
import type { Span } from '../text/span.ts'

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

function repaired(source: string, [from, to]: Span, repairs: readonly Repair[]): string {
  const inside = repairs.filter(({ span }) => span[0] >= from && span[1] <= to)
  let text = ''
  let at = from
  for (const repair of inside.sort((a, b) => a.span[0] - b.span[0])) {
    text += source.slice(at, repair.span[0]) + repair.to
    at = repair.span[1]
  }
  return text + source.slice(at, to)
}

/** @param spans into the source text, UTF-16, end exclusive */
export function quotationOf(source: string, spans: readonly Span[], repairs: readonly Repair[]): string {
  return spans
    .map((span) => repaired(source, span, repairs).replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim())
    .join(' ')
}
