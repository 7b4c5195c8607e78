/** Reads a text as printed, with a few wordings known to head a section. */
import { readText } from '../../../src/read/text/index.ts'
import type { Block, HeadingTest, Source } from '../../../src/text/source.ts'

const KNOWN: HeadingTest = {
  isHeading: (text) => /^(?:Strengths|Areas for development|Main findings)$/.test(text),
  opensWithLabel: (text) => /^Priority action \d:/.test(text),
}

export const read = (text: string): Source => readText(text, 'utf-8', KNOWN)

/** "kind: text" of every block; list items with their mark. */
export const blocksOf = (text: string): string[] => read(text).blocks.map(described)

function described(block: Block): string {
  if (block.kind === 'bullet') return `bullet ${block.marker ?? '(lost)'}: ${block.content.text}`
  return `${block.kind}: ${block.content.text}`
}
