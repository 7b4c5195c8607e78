/** Key figures: how much, how many, how long and for how much money, each with the sentence that says it. */
import type { Document, Finding, Quantity } from '../../model/types.ts'
import { cite } from '../citation.ts'
import { escapeMarkdown } from './escape.ts'
import { table } from './table.ts'

/** Dates, ages and ratings are quantities too, but nobody's key figures. */
const KEY_KINDS: readonly Quantity['kind'][] = ['percent', 'count', 'duration', 'money']

function sentenceWith({ spans }: Quantity, { sentences, text }: Finding): string {
  const at = spans[0]?.[0] ?? 0
  return sentences.find((sentence) => sentence.spans.some(([start, end]) => at >= start && at < end))?.text ?? text
}

/** @returns Markdown blocks */
export function figures(document: Document): readonly string[] {
  const rows = document.findings.flatMap((finding) =>
    finding.quantities
      .filter(({ kind }) => KEY_KINDS.includes(kind))
      .map((quantity) => [
        escapeMarkdown(quantity.text),
        escapeMarkdown(sentenceWith(quantity, finding)),
        cite(finding),
      ]),
  )
  if (rows.length === 0) return []
  return [
    '### Key figures',
    table(
      [
        ['Figure', '-'],
        ['Said in', '-'],
        ['Where', '-'],
      ],
      rows,
    ),
  ]
}
