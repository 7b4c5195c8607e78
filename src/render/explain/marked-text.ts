/** A finding's text with the words of each theme marked: in colour, or by carets under the line. */
import { showControls } from '../control-characters.ts'
import type { ExplainPaint } from './paint.ts'

type Range = readonly [start: number, end: number]

export interface Mark {
  /** In UTF-16 code units into the text, end exclusive. */
  readonly range: Range
  readonly id: string
  /** Place of the theme among those that the finding has; null for a runner-up. */
  readonly place: number | null
}

/** Lines of at most `width` as ranges of the text, broken at spaces; a longer word stands alone, whole. */
function breakLines(text: string, width: number): readonly Range[] {
  const lines: Range[] = []
  let line: Range | null = null
  for (const { index, 0: word } of text.matchAll(/\S+/gu)) {
    const end = index + word.length
    if (line !== null && [...text.slice(line[0], end)].length > width) {
      lines.push(line)
      line = null
    }
    line = [line?.[0] ?? index, end]
  }
  return line === null ? lines : [...lines, line]
}

/** Control characters take more room when they are shown, so marks move with them. */
function shownMarks(text: string, marks: readonly Mark[]): readonly Mark[] {
  const shownAt = (offset: number): number => showControls(text.slice(0, offset)).length
  return marks.map((mark) => ({ ...mark, range: [shownAt(mark.range[0]), shownAt(mark.range[1])] }))
}

/**
 * @param paint null for carets: `^` under the words of a theme that the finding has, `~` under those of a runner-up
 * @returns lines without indent
 */
export function markedText(
  text: string,
  marks: readonly Mark[],
  width: number,
  paint: ExplainPaint | null,
): readonly string[] {
  const shown = showControls(text)
  const moved = shownMarks(text, marks)
  return breakLines(shown, width).flatMap((line) => {
    const inLine = moved.flatMap((mark): readonly Mark[] => {
      const range: Range = [Math.max(mark.range[0], line[0]), Math.min(mark.range[1], line[1])]
      return range[0] < range[1] ? [{ ...mark, range }] : []
    })
    if (paint !== null) return [paintedLine(shown, line, inLine, paint)]
    return [shown.slice(line[0], line[1]), ...caretLines(shown, line[0], inLine)]
  })
}

/** One line for each theme, in the order in which they first stand in it. */
function caretLines(text: string, start: number, marks: readonly Mark[]): readonly string[] {
  const sorted = [...marks].sort((a, b) => a.range[0] - b.range[0])
  return [...new Set(sorted.map(({ id }) => id))].map((id) => {
    let drawn = ''
    for (const { range, place } of sorted.filter((mark) => mark.id === id)) {
      const from = [...text.slice(start, range[0])].length
      const to = [...text.slice(start, range[1])].length
      // Rules of one theme may overlap.
      drawn = drawn.padEnd(from).padEnd(to, place === null ? '~' : '^')
    }
    return `${drawn} ${showControls(id)}`
  })
}

/** Where words speak for several themes they take the colour of the first that the finding has. */
function paintedLine(text: string, [start, end]: Range, marks: readonly Mark[], paint: ExplainPaint): string {
  const cuts = [...new Set([start, end, ...marks.flatMap(({ range }) => range)])].sort((a, b) => a - b)
  const painted = cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end
    const over = marks.filter(({ range }) => range[0] <= from && to <= range[1])
    const piece = text.slice(from, to)
    if (over.length === 0) return piece
    const places = over.flatMap(({ place }) => (place === null ? [] : [place]))
    return places.length > 0 ? paint.theme(piece, Math.min(...places)) : paint.runnerUp(piece)
  })
  return painted.join('')
}
