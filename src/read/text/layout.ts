/** What the whole text shows about its layout: how wide its lines are, and how far apart the lines of a paragraph lie. */
import type { Line } from './lines.ts'

/** No printed page has lines this long: where many do, every line is a paragraph of its own. */
const LONGEST_WRAPPED = 200
const WINDOW = 30
const MOSTLY = 0.6
const LEAST_PASSAGE = 3
/** Lines of furniture that may stand between two lines of text. */
const MOST_FURNITURE = 8
const NARROW = 0.75
/** A letter that is no word opens a list item. */
const LONE_LETTER = /^[b-z]\s/

export interface Layout {
  /**
   * True where the line, with the next line's first word, would fill at least `share` of the usual width: the break
   * there says nothing.
   */
  isFull(index: number, share: number): boolean
  /** Blank lines between two lines of one paragraph hereabouts: 0, or 1 where the text is double spaced. */
  lineGap(index: number): number
}

/** @param isFurniture lines that interrupt paragraphs and say nothing about how they are set */
export function measureLayout(lines: readonly Line[], isFurniture: (line: Line) => boolean): Layout {
  const long = lines.filter(({ text }) => text.length > 60)
  const endless = long.filter(({ text }) => text.length > LONGEST_WRAPPED).length
  const apart = lines.filter(({ gap }) => gap > 0).length
  // Blank lines all over part paragraphs as soon as one line is too long for a page.
  const wrapped = endless * 5 <= long.length && !(endless > 0 && apart > lines.length * MOSTLY)
  const width = (index: number): number => {
    const near = lines.slice(Math.max(0, index - WINDOW), index + WINDOW).map((line) => line.width)
    const sorted = near.filter((length) => length > 40).sort((a, b) => a - b)
    return sorted[Math.floor(sorted.length * 0.9)] ?? 80
  }
  const continuation = lines.map((line, index) => {
    const previous = lines[index - 1]
    if (previous === undefined || line.newPage || isFurniture(line) || isFurniture(previous)) return false
    const goesOn = startsInMidSentence(line.text) && !LONE_LETTER.test(line.text)
    return line.gap < 3 && endsInMidSentence(previous.text) && goesOn
  })
  /** A narrow passage between blank lines, such as a cell of a table that lost its columns, has a width of its own. */
  const narrowWidth = (index: number): number | null => {
    let from = index
    let to = index
    while (from > Math.max(0, index - WINDOW) && lines[from]?.gap === 0) from -= 1
    while (to < index + WINDOW && lines[to + 1]?.gap === 0) to += 1
    const size = to - from + 1
    if (size < LEAST_PASSAGE || size > WINDOW) return null
    const wraps = continuation.slice(from + 1, to + 1).some((goesOn) => goesOn)
    const widest = Math.max(...lines.slice(from, to + 1).map((line) => line.width))
    return wraps && widest < width(index) * NARROW ? widest : null
  }
  return {
    isFull(index, share) {
      const line = lines[index]
      const next = lines.slice(index + 1, index + 1 + MOST_FURNITURE).find((ahead) => !isFurniture(ahead))
      if (!wrapped || line === undefined || next === undefined) return false
      const nextWord = /^\S+/.exec(next.text)?.[0].length ?? 0
      return line.width + 1 + nextWord > (narrowWidth(index) ?? width(index)) * share
    },
    lineGap(index) {
      if (!wrapped) return 0
      const near = [1, -1, 2, -2, 3, -3, 4, -4].find((away) => continuation[index + away])
      return near === undefined ? 0 : Math.min(1, lines[index + near]?.gap ?? 0)
    },
  }
}

/** The last words that no sentence or heading ends with. */
const OPEN_END =
  /(?:[,–—-]|\b(?:a|an|the|of|to|in|for|and|or|with|by|on|at|as|from|that|which|their|its|is|are|be|has|have|not|this|these|between))$/i

export const endsInMidSentence = (text: string): boolean => !/[.!?:;]["'’”)\]]*$|["’”]$/.test(text)
export const startsInMidSentence = (text: string): boolean =>
  /^[\p{Ll}(,;‘“'"&]/u.test(text) && !/^[‘“'"(]\p{Lu}/u.test(text)
export const endsOpen = (text: string): boolean => OPEN_END.test(text)
