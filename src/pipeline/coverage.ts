/** What became of every character of the source text. */

import type { Document, SectionType } from '../model/types.ts'
import { COVERAGE_CLASSES } from '../model/vocabulary.ts'
import type { Block, PlacedBlock } from '../text/source.ts'
import type { Span } from '../text/span.ts'

type CoverageClass = (typeof COVERAGE_CLASSES)[number]

const BY_SECTION: Readonly<Partial<Record<SectionType, CoverageClass>>> = {
  boilerplate: 'boilerplate',
  unclassified: 'unclassified',
}

/**
 * Counts UTF-16 units by class; the classes add up to the text's length. White space counts with what it follows,
 * bullet glyphs and labels with what they precede.
 */
export function coverage(
  source: string,
  placed: readonly PlacedBlock[],
  headings: ReadonlySet<Block>,
  findings: readonly { readonly spans: readonly Span[] }[],
): Document['coverage'] {
  const classes = new Int8Array(source.length).fill(-1)
  const mark = (spans: readonly Span[], name: CoverageClass): void => {
    for (const [start, end] of spans) classes.fill(COVERAGE_CLASSES.indexOf(name), start, end)
  }
  for (const { block, section } of placed) {
    if (block.kind === 'furniture') mark(block.content.spans, 'furniture')
    else if (headings.has(block)) mark(block.content.spans, 'heading')
    else mark(block.content.spans, BY_SECTION[section.type] ?? 'context')
  }
  for (const { spans } of findings) mark(spans, 'finding')
  fillGaps(source, classes)
  const byClass = { finding: 0, heading: 0, furniture: 0, context: 0, boilerplate: 0, unclassified: 0 }
  for (const at of classes) byClass[COVERAGE_CLASSES[at] ?? 'unclassified'] += 1
  return { characters: source.length, byClass }
}

function fillGaps(source: string, classes: Int8Array): void {
  let next = -1
  for (let at = source.length - 1; at >= 0; at -= 1) {
    if (classes[at] !== -1) next = classes[at] ?? -1
    else if (!/\s/u.test(source.charAt(at))) classes[at] = next
  }
  let last = classes.find((name) => name !== -1) ?? -1
  for (let at = 0; at < classes.length; at += 1) {
    if (classes[at] === -1) classes[at] = last
    last = classes[at] ?? last
  }
}
