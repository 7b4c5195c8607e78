/** Plain text: lines put together into blocks. */
import type { Repair } from '../../model/types.ts'
import { mapText } from '../../text/mapped-text.ts'
import type { Block, Source } from '../../text/source.ts'
import type { Span } from '../../text/span.ts'
import { assemble, type LineGroup } from './assemble.ts'
import { findFurniture } from './furniture.ts'
import { learnHyphens } from './hyphenation.ts'
import { endsInMidSentence, measureLayout } from './layout.ts'
import { readLeadingSpaces } from './leading-space.ts'
import { splitLines } from './lines.ts'
import { markerFinder } from './markers.ts'
import { findRepairs } from './repairs.ts'

/**
 * @param text the decoded file, byte order mark removed, nothing else changed
 * @param isHeading true for a text that is known to head a section; layout alone cannot tell a heading that is set
 *   like the lines around it
 */
export function readText(text: string, encoding: string | null, isHeading: (text: string) => boolean): Source {
  const lines = splitLines(text)
  const { lostGlyphs, pageStarts } = readLeadingSpaces(lines)
  const furniture = findFurniture(lines, isHeading)
  const groups = assemble({
    lines,
    pageStarts,
    furniture,
    layout: measureLayout(lines, (line) => furniture.has(line)),
    markerOf: markerFinder(text, lines, lostGlyphs),
    isHeading,
  })
  const hyphens = learnHyphens(text)
  const repairs: Repair[] = []
  const blocks = groups.map((group, index): Block => {
    const spans = spansOf(group)
    const mended = findRepairs(text, spans, hyphens)
    repairs.push(...mended)
    const content = mapText(text, spans, mended)
    if (group.kind === 'furniture') return { kind: 'furniture', content }
    if (group.kind === 'bullet') {
      return { kind: 'bullet', content, marker: group.marker?.glyph ?? null, depth: 0 }
    }
    const heads = isHeading(content.text) || looksLikeHeading(content.text, groups[index + 1])
    return { kind: heads ? 'heading' : 'paragraph', content }
  })
  const paged = text.includes('\f')
  return { text, mediaType: 'text/plain', encoding, paged, blocks, repairs, problems: [] }
}

/** One span from line to line; a new one where the page turned. */
function spansOf({ marker, lines }: LineGroup): Span[] {
  const spans: [number, number][] = []
  for (const [index, line] of lines.entries()) {
    const start = index === 0 && marker !== null ? marker.contentStart : line.start
    const last = spans.at(-1)
    if (start >= line.end) continue
    if (last !== undefined && !line.afterPage) last[1] = line.end
    else spans.push([start, line.end])
  }
  return spans
}

const LONGEST_HEADING = 100

/** Short, begins with a capital, ends no sentence, and something longer follows. */
function looksLikeHeading(text: string, next: LineGroup | undefined): boolean {
  const following = next?.lines.reduce((sum, line) => sum + line.text.length, 0) ?? 0
  return (
    text.length <= LONGEST_HEADING && /^\p{Lu}/u.test(text) && endsInMidSentence(text) && following > LONGEST_HEADING
  )
}
