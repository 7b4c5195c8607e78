/** Puts the lines of a page together into paragraphs, headings and list items. */
import type { DraftBlock } from '../draft.ts'
import type { FlowPart } from './flow.ts'
import { type PrintedLine, withMarker } from './lines.ts'
import { differInFont, differInSize, looksLikeHeading, type PrintStyle } from './print-style.ts'
import { endsOpen, startsMidSentence } from './sentence-ends.ts'
import { isPadded, isParagraphGap } from './spacing.ts'

/** A draft block whose lines still know where they were printed. */
export type PrintedBlock = DraftBlock<PrintedLine>

/** How far lines that are meant to stand under each other may differ, in shares of the size. */
const ALIGNED = 0.35
const INDENTED = 0.8
const DEEPEST_INDENT = 5

/** @param markers tells which possible markers are markers (`findMarkers`) */
export function blocksOf(
  parts: readonly FlowPart[],
  style: PrintStyle,
  markers: ReadonlySet<PrintedLine>,
): PrintedBlock[] {
  const levels = new ListLevels()
  const marked = (lines: readonly PrintedLine[]): PrintedLine[] =>
    lines.map((line) => (markers.has(line) ? withMarker(line) : line))
  return parts.flatMap((part): PrintedBlock[] => {
    if (part.kind === 'row') return [blockOfRow(part.cells.map(marked), style)]
    return groupLines(marked(part.lines), style).map((lines) => {
      const [first] = lines
      if (first !== undefined && opensItem(first, style)) {
        return { kind: 'bullet', lines, marker: first.marker || null, depth: levels.depthAt(first.x) }
      }
      levels.leave(first?.x ?? 0)
      return { kind: looksLikeHeading(lines, style) ? 'heading' : 'paragraph', lines }
    })
  })
}

/** The head of a table of one column is a heading. */
function blockOfRow(cells: readonly (readonly PrintedLine[])[], style: PrintStyle): PrintedBlock {
  const [lines = []] = cells
  return cells.length === 1 && looksLikeHeading(lines, style) ? { kind: 'heading', lines } : { kind: 'row', cells }
}

/** Where items show markers, one without is the rest of an item that the file's tags broke in two. */
function opensItem(line: PrintedLine, { itemsMarked }: PrintStyle): boolean {
  return line.marker !== '' || line.hints.drawn || (line.hints.item && !itemsMarked)
}

function groupLines(lines: readonly PrintedLine[], style: PrintStyle): PrintedLine[][] {
  const groups: PrintedLine[][] = []
  const right = lines.reduce((most, line) => Math.max(most, line.right), 0)
  for (const line of lines) {
    const open = groups.at(-1)
    if (open !== undefined && continues(open, line, style, right)) open.push(line)
    else groups.push([line])
  }
  return groups
}

function continues(group: readonly PrintedLine[], line: PrintedLine, style: PrintStyle, right: number): boolean {
  const [first] = group
  const above = group.at(-1)
  if (first === undefined || above === undefined || opensItem(line, style)) return false
  if (isParagraphGap(above, line, style.spacing) || differInSize(above, line)) return false
  // Hanging under the item's text; a change of font alone does not end it.
  if (opensItem(first, style) && line.x >= first.textX - ALIGNED * line.size) return true
  if (differInFont(above, line) || endsParagraph(above, line, right)) return false
  if (opensItem(first, style)) return line.x >= first.x - ALIGNED * line.size
  if (startsAfterPadding(above, line, style)) return false
  const shift = (line.x - above.textX) / line.size
  if (Math.abs(shift) <= ALIGNED || isCentred(above, line)) return true
  if (shift > INDENTED) return false
  return group.length === 1 ? -shift <= DEEPEST_INDENT : Math.abs(shift) <= INDENTED
}

/** A sentence ends in a line that had room for the next line's first word. */
function endsParagraph(above: PrintedLine, line: PrintedLine, right: number): boolean {
  const word = /^\S+/.exec(line.text)?.[0].length ?? 0
  const letter = (line.right - line.textX) / Math.max(1, line.text.length)
  return /[.?!:]['’"”)]?$/.test(above.text) && above.right + (word + 2) * letter < right
}

/** A sentence ends, another begins, and there is a cell's padding between them. */
function startsAfterPadding(above: PrintedLine, line: PrintedLine, style: PrintStyle): boolean {
  return isPadded(above, line, style.spacing) && !endsOpen(above.text) && !startsMidSentence(line.text)
}

function isCentred(above: PrintedLine, line: PrintedLine): boolean {
  return Math.abs(above.x + above.right - line.x - line.right) < ALIGNED * line.size
}

/** Nesting of list items, told by how far their markers are indented. */
class ListLevels {
  private edges: number[] = []

  /** 0 for the outermost list. */
  depthAt(x: number): number {
    this.edges = this.edges.filter((edge) => edge < x + 3)
    const deepest = this.edges.at(-1)
    if (deepest === undefined || x > deepest + 6) this.edges.push(x)
    return this.edges.length - 1
  }

  /** A paragraph that stands no deeper than a list ends it. */
  leave(x: number): void {
    this.edges = this.edges.filter((edge) => edge < x - 3)
  }
}
