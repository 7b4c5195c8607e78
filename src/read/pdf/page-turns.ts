/** Joins what a page break interrupted: paragraphs, list items and table rows. */
import type { PrintedBlock } from './blocks.ts'
import type { PrintedLine } from './lines.ts'
import { differInSize } from './print-style.ts'
import { asksForMore, endsOpen, startsMidSentence } from './sentence-ends.ts'

/** A cell with so many words is prose, whose last sentence must end; below, a name or an address, which need not. */
const PROSE_WORDS = 12
/** A line of at least so many letters was wrapped for want of room. */
const WRAPPED_LENGTH = 60
/** Points by which an item's text may be shifted from page to page. */
const SAME_INDENT = 4

/** @param pages each page's blocks as printed; the result has the same lines in reading order */
export function joinPages(pages: readonly (readonly PrintedBlock[])[]): PrintedBlock[] {
  const joined: PrintedBlock[] = []
  for (const page of pages) {
    const rest = [...page]
    const before = joined.findLastIndex(({ kind }) => kind !== 'furniture')
    for (let listGoesOn = true; listGoesOn; ) {
      const at = rest.findIndex(({ kind }) => kind !== 'furniture')
      const last = joined[before]
      const next = rest[at]
      const whole = last && next ? join(last, next) : null
      // A list inside a cell comes back item by item, and the rest of its row behind it.
      listGoesOn = whole !== null && last?.kind === 'row' && next?.kind === 'bullet'
      if (whole === null) continue
      joined[before] = whole
      rest.splice(at, 1)
    }
    joined.push(...rest)
  }
  return joined
}

/** The two as one block; null where the page break ends a block. */
function join(last: PrintedBlock, next: PrintedBlock): PrintedBlock | null {
  if (last.kind === 'row' && next.kind === 'bullet') return joinList(last.cells, next.lines)
  if (last.kind === 'row') return joinRow(last.cells, next)
  if (next.kind === 'row') return last.kind === 'paragraph' ? joinRow([last.lines], next) : null
  const [line] = next.lines
  const above = last.lines.at(-1)
  if (line === undefined || above === undefined) return null
  if (next.kind !== 'bullet' && last.kind !== 'bullet' && runsOnAlike(above, line)) {
    const kind = next.kind === last.kind ? last.kind : 'paragraph'
    return { kind, lines: [...last.lines, ...next.lines] }
  }
  if (next.kind === 'heading' || last.kind === 'heading') return null
  const runsOn = endsOpen(above.text) && (startsMidSentence(line.text) || above.text.length >= WRAPPED_LENGTH)
  const continues =
    last.kind === 'bullet' ? continuesItem(last.lines, next, runsOn) : next.kind === 'paragraph' && runsOn
  return continues ? { ...last, lines: [...last.lines, ...next.lines] } : null
}

/** A sentence, be it a heading's or an action's set in bold, that goes on below at the same indent in the same font. */
function runsOnAlike(above: PrintedLine, line: PrintedLine): boolean {
  const open = endsOpen(above.text) || above.text.endsWith(':')
  const alike = above.font !== null && above.font === line.font && !differInSize(above, line)
  return open && alike && startsMidSentence(line.text) && Math.abs(above.textX - line.x) <= SAME_INDENT
}

function continuesItem(
  item: readonly PrintedLine[],
  next: Exclude<PrintedBlock, { kind: 'row' }>,
  runsOn: boolean,
): boolean {
  const [first] = item
  const [line] = next.lines
  if (first === undefined || line === undefined || line.marker !== '') return false
  if (next.kind === 'bullet') return runsOn
  // What hangs under the item's text is its own; where a disc was only drawn, the tags must say so.
  const hangs = (first.textX > first.x || line.hints.item) && Math.abs(line.x - first.textX) <= SAME_INDENT
  return runsOn || hangs
}

/** The list inside a row's last cell that goes on, or that a colon announced. */
function joinList(cells: readonly (readonly PrintedLine[])[], item: readonly PrintedLine[]): PrintedBlock | null {
  const cell = cells.at(-1) ?? []
  const announced = cell.some(({ marker }) => marker !== '') || lastText(cell).endsWith(':')
  const inside = (item[0]?.x ?? 0) >= (cell[0]?.x ?? 0) - SAME_INDENT
  return announced && inside ? { kind: 'row', cells: [...cells.slice(0, -1), [...cell, ...item]] } : null
}

function joinRow(cells: readonly (readonly PrintedLine[])[], next: PrintedBlock): PrintedBlock | null {
  const more = inColumns(cells, next)
  if (more === null) return null
  const prose = cells.some((cell) => wordCount(cell) >= PROSE_WORDS)
  const continues = more.some((cell, index) => {
    const above = cells[index] ?? []
    if (above.length === 0) return false
    // A row of the table that leaves a column empty is the rest of one that did not.
    if (cell.length === 0) return prose && next.kind === 'row'
    const open = endsOpen(lastText(above)) && wordCount(above) >= PROSE_WORDS
    return open || startsMidSentence(cell[0]?.text ?? '') || asksForMore(lastText(above))
  })
  return continues ? { kind: 'row', cells: cells.map((cell, index) => [...cell, ...(more[index] ?? [])]) } : null
}

/** What comes next, in the columns of the row before; null where it does not stand in them. */
function inColumns(
  cells: readonly (readonly PrintedLine[])[],
  next: PrintedBlock,
): readonly (readonly PrintedLine[])[] | null {
  if (next.kind === 'row') return next.cells.length === cells.length ? next.cells : null
  if (next.kind !== 'paragraph') return null
  const x = next.lines[0]?.x ?? Number.NaN
  const column = cells.findIndex((cell) => cell.some((line) => Math.abs(line.textX - x) <= SAME_INDENT))
  return column < 0 ? null : cells.map((_, index) => (index === column ? next.lines : []))
}

function lastText(lines: readonly PrintedLine[]): string {
  return lines.at(-1)?.text ?? ''
}

function wordCount(lines: readonly PrintedLine[]): number {
  return lines.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
}
