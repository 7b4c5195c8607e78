/** Puts lines together into paragraphs and list items, by what the text shows and not by blank lines alone. */

import type { HeadingTest } from '../../text/source.ts'
import type { Table, TableRow } from './columns.ts'
import { endsInMidSentence, endsOpen, type Layout, startsInMidSentence } from './layout.ts'
import type { Line } from './lines.ts'
import type { Marker, OpenBlock } from './markers.ts'

/** Lines that make one block. */
export type LineGroup = TextGroup | RowGroup

export interface RowGroup extends TableRow {
  readonly kind: 'row'
}

export interface TextGroup {
  readonly kind: 'text' | 'bullet' | 'furniture'
  readonly marker: Marker | null
  readonly lines: readonly GroupedLine[]
}

export interface GroupedLine extends Line {
  /** Position among all lines of the text. */
  readonly index: number
  /** True where the page turned, or furniture stood, between this line and the group's line before it. */
  readonly afterPage: boolean
}

interface Open {
  kind: 'text' | 'bullet'
  marker: Marker | null
  lines: GroupedLine[]
}

export interface Surroundings {
  readonly lines: readonly Line[]
  readonly furniture: ReadonlySet<Line>
  /** Lines that open a page though no form feed says so. */
  readonly pageStarts: ReadonlySet<Line>
  readonly tables: readonly Table[]
  readonly layout: Layout
  readonly markerOf: (line: Line, open: OpenBlock | null) => Marker | null
  readonly headings: HeadingTest
}

/** A line counts as full when the next word would have brought it this near to the usual width. */
const FULL = 0.86
/** The next word would not have fitted, so that the line says nothing about whether its paragraph ended. */
const OVERFULL = 0.985
/** In a list every item has its mark, so that only a clearly short line ends one without a mark after it. */
const FULL_IN_LIST = 0.6

/** Words that take up the sentence before: after a page break they tell a paragraph that goes on. */
const CONNECTIVE =
  /^(?:this|these|that|those|they|their|it|its|however|therefore|consequently|for (?:example|instance)|as a result|in (?:addition|particular|these|this)|additionally|also|such|similarly|nevertheless|nonetheless|furthermore|moreover|but|and|while this)\b/i

/** A demand opens an item of its own, though nothing but its words may show it. */
const DEMAND = /^\p{Lu}[^.]{0,110}\b(?:should|must|needs?(?: urgently)? to)\b/u

/** More lines than this make no heading. */
const HEADING_LINES = 8

/** Lines that one list item may have. */
const LONGEST_ITEM = 40

/** A line of at least this length, cut in mid-sentence, goes on after the break. */
const LONG = 45

/** A figure may stand anywhere in a sentence; a date heads an entry. */
const STARTS_WITH_FIGURE = /^\d(?!\d? \p{Lu}\p{Ll}+ \d{4}\b)/u

export function assemble(around: Surroundings): LineGroup[] {
  const groups: LineGroup[] = []
  const { lines, furniture, layout, markerOf } = around
  let open: Open | null = null
  let pageTurned = false
  for (const [index, line] of lines.entries()) {
    if (furniture.has(line)) {
      groups.push({ kind: 'furniture', marker: null, lines: [{ ...line, index, afterPage: false }] })
      pageTurned = true
      continue
    }
    const table = around.tables.find(({ lines: members }) => members.has(index))
    if (table !== undefined) {
      if (table.first === index) groups.push(...table.rows.map((row): RowGroup => ({ kind: 'row', ...row })))
      open = null
      pageTurned = false
      continue
    }
    pageTurned ||= line.newPage || around.pageStarts.has(line)
    const marker = markerOf(line, open)
    const next: GroupedLine = { ...line, index, afterPage: pageTurned }
    if (open !== null && marker === null && continues(open, next)) open.lines.push(next)
    else {
      open = { kind: marker === null ? 'text' : 'bullet', marker, lines: [next] }
      groups.push(open)
    }
    pageTurned = false
  }
  return groups

  function continues(current: Open, line: GroupedLine): boolean {
    const last = lastLine(current)
    if (last === null) return false
    const markerAlone = current.marker !== null && current.marker.contentStart >= last.end && current.lines.length === 1
    if (markerAlone) return !line.afterPage && !around.headings.isHeading(line.text)
    const soFar = current.lines
      .slice(0, HEADING_LINES)
      .map(({ text }) => text)
      .join(' ')
    const middle = endsInMidSentence(last.text)
    if (!(middle && endsOpen(last.text)) && opensSection(line)) return false
    if (around.headings.isHeading(soFar)) {
      const goesOn = line.text.endsWith('?') && around.headings.isHeading(`${soFar} ${line.text}`)
      return middle && (goesOn || startsInMidSentence(line.text))
    }
    if (middle) return continuesSentence(last, line, soFar)
    if (endsDemandedList(line)) return false
    const apart = line.gap > layout.lineGap(line.index)
    if (hangs(current, line) && !apart) return true
    if (line.afterPage && current.marker?.glyph && listGoesOn(line, current.marker.glyph)) return true
    if (line.afterPage)
      return (
        line.gap <= 2 &&
        (CONNECTIVE.test(line.text) ? layout.isFull(last.index, FULL) : layout.isFull(last.index, OVERFULL))
      )
    if (apart) return false
    return layout.isFull(last.index, current.kind === 'bullet' ? FULL_IN_LIST : FULL) && !startsParagraph(current, line)
  }

  function opensSection({ text, index }: GroupedLine): boolean {
    const { isHeading, opensWithLabel } = around.headings
    if (isHeading(text) || opensWithLabel(text)) return true
    const next = lines[index + 1]
    return next !== undefined && next.gap === 0 && startsInMidSentence(next.text) && isHeading(`${text} ${next.text}`)
  }

  /** In a table flattened to lines, a new demand ends the list inside the demand before it. */
  function endsDemandedList(line: GroupedLine): boolean {
    if (open?.kind !== 'bullet' || !DEMAND.test(line.text)) return false
    const before = groups.findLast((group) => group.kind !== 'furniture' && group.kind !== 'bullet')
    return (
      before?.kind === 'text' &&
      DEMAND.test(before.lines[0]?.text ?? '') &&
      before.lines.at(-1)?.text.endsWith(':') === true
    )
  }

  /** True where another item with this mark follows before any heading: what comes between belongs to the list. */
  function listGoesOn(line: GroupedLine, glyph: string): boolean {
    for (const next of lines.slice(line.index, line.index + LONGEST_ITEM)) {
      if (next.text.startsWith(glyph)) return true
      if (around.headings.isHeading(next.text)) return false
    }
    return false
  }

  function continuesSentence(last: GroupedLine, line: GroupedLine, soFar: string): boolean {
    const lower = startsInMidSentence(line.text)
    const openEnd = endsOpen(last.text)
    const apart = line.afterPage || line.gap > layout.lineGap(line.index)
    const cutByPage = line.afterPage && soFar.length >= LONG && layout.isFull(last.index, FULL)
    if (apart) return openEnd || cutByPage || ((lower || STARTS_WITH_FIGURE.test(line.text)) && soFar.length >= LONG)
    return openEnd || lower || layout.isFull(last.index, FULL)
  }
}

const lastLine = (open: Open | null): GroupedLine | null => open?.lines.at(-1) ?? null

/** True where the line is set in under a list item's mark. */
const hangs = (current: Open, line: Line): boolean =>
  current.marker !== null && current.marker.glyph !== null && line.indent > (current.lines[0]?.indent ?? 0)

/** A sentence ended, and the indent says that what follows is a new paragraph. */
function startsParagraph(current: Open, line: Line): boolean {
  const first = current.lines[0]
  const body = current.lines[1]
  if (first === undefined) return false
  if (current.kind === 'text' && DEMAND.test(line.text) && !CONNECTIVE.test(line.text) && DEMAND.test(first.text))
    return true
  if (body === undefined) return false
  const hanging = body.indent > first.indent
  return line.indent > body.indent + 1 || (hanging && line.indent <= first.indent)
}
