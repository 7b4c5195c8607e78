/** Page furniture: page numbers and running heads, which belong to the page and not to the letter. */
import { endsInMidSentence, endsOpen } from './layout.ts'
import type { Line } from './lines.ts'

/** "3", "- 3 -", "3 | Page", "Page 3 of 9", "3/9": a line that holds a page number and nothing else. */
const PAGE_NUMBER =
  /^(?:[-–—|[(]\s?)?(?:(?:page|p\.?)\s?)?\d{1,3}(?:\s?(?:of|\/)\s?\d{1,3})?(?:\s?[-–—|\])]|\s?\|?\s?page)?$/i

/** A running head that carries the page number itself. */
const NUMBERED_HEAD = /(?:\s\s|[|–—]\s?|\bpage\s)\d{1,3}(?:\s?(?:of|\/)\s?\d{1,3})?$/i

/** How many lines at either end of a page may be a running head. */
const MARGIN_LINES = 4
/** A running head is short; a paragraph's line that happens to recur is not one. */
const RUNNING_HEAD_LENGTH = 120

/** Where a title stands, and the fewest words that make one rather than a name. */
const TITLE_LINES = 40
const TITLE_WORDS = 4

const masked = (text: string): string => text.replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase()

/**
 * Which lines are furniture. With form feeds, a running head is what recurs at the top or foot of pages; without them,
 * what recurs right beside a page number.
 *
 * @param keep lines that are never furniture, however often they recur (section headings)
 */
export function findFurniture(lines: readonly Line[], keep: (text: string) => boolean): ReadonlySet<Line> {
  const furniture = new Set(lines.filter(({ text }) => PAGE_NUMBER.test(text)))
  const candidates = lines.some(({ newPage }) => newPage) ? marginLines(lines) : besidePageNumbers(lines, furniture)
  const often = Math.max(2, pageCount(lines, furniture) / 3)
  const counts = new Map<string, number>()
  // The title that a running head repeats stands near the top.
  const titles = lines.slice(0, TITLE_LINES).filter(({ text }) => text.split(' ').length >= TITLE_WORDS)
  for (const { text } of new Set([...candidates, ...titles])) {
    counts.set(masked(text), (counts.get(masked(text)) ?? 0) + 1)
  }
  const previousOf = new Map(lines.map((line, index) => [line, lines[index - 1]]))
  for (const line of candidates) {
    const recurs = (counts.get(masked(line.text)) ?? 0) >= often
    const isShort = line.text.length <= RUNNING_HEAD_LENGTH
    const previous = previousOf.get(line)
    const endsSentence =
      previous !== undefined && endsInMidSentence(previous.text) && /^\p{Ll}.*[.!?]$/u.test(line.text)
    // A mark alone on its line opens a list item.
    const isMark = !/[\p{L}\d]/u.test(line.text)
    if (recurs && isShort && !isMark && !endsSentence && !endsOpen(line.text) && !keep(line.text)) furniture.add(line)
  }
  return furniture
}

/** As many as form feeds tell, or else page numbers. */
function pageCount(lines: readonly Line[], numbers: ReadonlySet<Line>): number {
  const feeds = lines.filter(({ newPage }) => newPage).length
  return feeds > 0 ? feeds + 1 : numbers.size
}

function marginLines(lines: readonly Line[]): Line[] {
  const breaks = lines.flatMap(({ newPage }, index) => (newPage ? [index] : []))
  const margins = new Set<Line>()
  for (const [page, from] of [0, ...breaks].entries()) {
    const to = breaks[page] ?? lines.length
    for (const line of lines.slice(from, Math.min(from + MARGIN_LINES, to))) margins.add(line)
    for (const line of lines.slice(Math.max(from, to - MARGIN_LINES), to)) margins.add(line)
  }
  return [...margins]
}

function besidePageNumbers(lines: readonly Line[], numbers: ReadonlySet<Line>): Line[] {
  const isNumbered = (line: Line | undefined): boolean =>
    line !== undefined && (numbers.has(line) || NUMBERED_HEAD.test(line.text))
  return lines.filter((line, index) => {
    if (numbers.has(line)) return false
    return [-2, -1, 0, 1, 2].some((away) => isNumbered(lines[index + away]))
  })
}
