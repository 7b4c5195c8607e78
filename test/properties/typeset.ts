/**
 * Prints a letter anew from its blocks, as a converter would have left it: other line width, other bullets, other page
 * breaks. What stood apart by blank lines still does.
 */
import { readSource } from '../../src/pipeline.ts'
import type { Block, Source } from '../../src/text/source.ts'
import type { SeedLetter } from './seed-letters.ts'

export interface PrintStyle {
  /** Columns; null leaves every block on one line. */
  readonly width: number | null
  /** What opens a list item, with the space behind it. Empty where the glyph was lost. */
  readonly bullet: string
  /** Before the further lines of a list item. */
  readonly hanging: string
  /** Blank lines before every list item, at least. */
  readonly itemGap: 0 | 1
}

export const PLAIN_STYLE: PrintStyle = { width: 80, bullet: '• ', hanging: '', itemGap: 0 }

/** A printed line; `inside` is true where it goes on with the block of the line before. */
export interface PrintedLine {
  readonly text: string
  readonly inside: boolean
}

interface Typed {
  readonly block: Block
  /** Blank lines before it in the letter. */
  readonly gap: number
}

const typed = new Map<string, readonly Typed[]>()

async function blocksOf(seed: SeedLetter): Promise<readonly Typed[]> {
  const known = typed.get(seed.name)
  if (known !== undefined) return known
  const source = await readSource({ file: seed.name, bytes: seed.bytes })
  const blocks = source.blocks.filter(({ kind }) => kind !== 'furniture')
  const found = blocks.map((block, index) => ({ block, gap: blankLinesBefore(source, blocks[index - 1], block) }))
  typed.set(seed.name, found)
  return found
}

/** Paragraphs are set apart, even where a page turned between them; list items stand as they stood. */
function blankLinesBefore(source: Source, previous: Block | undefined, block: Block): number {
  if (previous === undefined) return 0
  if (previous.kind !== 'bullet' && block.kind !== 'bullet') return 1
  const between = source.text.slice(previous.content.spans.at(-1)?.[1], block.content.spans[0]?.[0])
  return Math.min(1, Math.max(0, between.split('\n').length - 2))
}

/** True for a letter whose own text marks list items; in the others there is no bullet to print in another way. */
export const hasList = ({ text }: SeedLetter): boolean => (text.match(/^[- •]\s?\p{Lu}/gmu)?.length ?? 0) > 3

/** The lines of the letter in this style, without page breaks. Blank lines are lines. */
export async function print(seed: SeedLetter, style: Partial<PrintStyle> = {}): Promise<PrintedLine[]> {
  const { width, bullet, hanging, itemGap } = { ...PLAIN_STYLE, ...style }
  return (await blocksOf(seed)).flatMap(({ block, gap }, index) => {
    const isItem = block.kind === 'bullet'
    const blank = { text: '', inside: false }
    const before = index === 0 ? 0 : Math.max(gap, isItem ? itemGap : 0)
    const lines = wrap(block.content.text, width, isItem ? bullet : '', isItem ? hanging : '')
    return [...Array.from({ length: before }, () => blank), ...lines.map((text, at) => ({ text, inside: at > 0 }))]
  })
}

function wrap(text: string, width: number | null, first: string, rest: string): string[] {
  const lines: string[] = []
  let line = first
  let empty = true
  for (const word of text.split(' ')) {
    if (!empty && width !== null && line.length + 1 + word.length > width) {
      lines.push(line)
      line = rest + word
    } else line += empty ? word : ` ${word}`
    empty = false
  }
  return [...lines, line]
}

export const joinLines = (lines: readonly PrintedLine[]): string => `${lines.map(({ text }) => text).join('\n')}\n`
