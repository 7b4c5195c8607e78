/** Writes the source text from drafted blocks, and the blocks' spans as it goes. */
import type { Problem, Repair } from '../model/types.ts'
import { type MappedText, mapText } from '../text/mapped-text.ts'
import type { Block, Source } from '../text/source.ts'
import type { Span } from '../text/span.ts'
import { type DraftBlock, type DraftLine, linesOf } from './draft.ts'
import { learnHyphens } from './text/hyphenation.ts'
import { findRepairs } from './text/repairs.ts'

export interface Draft {
  /** For each page, its blocks as they are printed. Formats without pages have one. */
  readonly pages: readonly (readonly DraftBlock[])[]
  /** The same lines in reading order: here a block that crosses a page break is one block. */
  readonly blocks: readonly DraftBlock[]
}

type Origin = Pick<Source, 'mediaType' | 'encoding' | 'paged'> & { readonly problems: readonly Problem[] }

/**
 * One line of text a drafted line, an empty line between blocks, a form feed at the start of each page but the first.
 * Lines of a cell that reaches over several rows are printed once, and are content of the first of them.
 */
export function writeSource(draft: Draft, origin: Origin): Source {
  const places = new Map<DraftLine, Span>()
  const pages: string[] = []
  let at = 0
  for (const page of draft.pages) {
    let text = ''
    for (const block of page) {
      if (text !== '') text += '\n'
      for (const line of linesOf(block)) {
        if (places.has(line)) continue
        const before = line.marker === '' ? '' : `${line.marker} `
        const start = at + text.length + before.length
        places.set(line, [start, start + line.text.length])
        text += `${before}${line.text}\n`
      }
    }
    pages.push(text)
    at += text.length + 1
  }
  const text = pages.join('\f')
  const hyphens = learnHyphens(text)
  const repairs: Repair[] = []
  const quoted = new Set<DraftLine>()
  const quote = (spans: readonly Span[]): MappedText => mapText(text, spans, findRepairs(text, spans, hyphens))
  const blocks = draft.blocks.map((block): Block => {
    if (block.kind === 'row') {
      const cells = block.cells.map((lines) => mergeLines(text, lines, places))
      const own = block.cells.map((lines) =>
        mergeLines(
          text,
          lines.filter((line) => !quoted.has(line)),
          places,
        ),
      )
      for (const line of block.cells.flat()) quoted.add(line)
      const content = quote(own.flat().sort(bySource))
      repairs.push(...content.repairs)
      return { kind: 'row', content, cells: cells.map(quote) }
    }
    const content = quote(mergeLines(text, block.lines, places))
    repairs.push(...content.repairs)
    if (block.kind === 'bullet') return { kind: 'bullet', content, marker: block.marker, depth: block.depth }
    return { kind: block.kind, content }
  })
  return { text, blocks, repairs: repairs.sort((a, b) => a.span[0] - b.span[0]), ...origin }
}

const bySource = (a: Span, b: Span): number => a[0] - b[0]

/** One span for lines with nothing but a line end between them; in source order. */
function mergeLines(text: string, lines: readonly DraftLine[], places: ReadonlyMap<DraftLine, Span>): Span[] {
  const merged: [number, number][] = []
  const spans = lines.map((line) => places.get(line)).filter((span) => span !== undefined)
  for (const [start, end] of spans.sort(bySource)) {
    const last = merged.at(-1)
    if (last !== undefined && text.slice(last[1], start) === '\n') last[1] = end
    else merged.push([start, end])
  }
  return merged
}
