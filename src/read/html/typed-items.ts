/** List items that their authors typed: the sign or number at the start of a line, one item a paragraph or a line. */
import type { DraftBlock, DraftLine } from '../draft.ts'
import { possibleMarker, splitMarker } from '../list-markers.ts'

/** Signs that no sentence starts with; any other has to be one of several. */
const DASH = /^[-–—−·]$/
const ORDINAL = /^\(?(?:(\d{1,2})|([a-h]))[.)]$/

/** What a line may start with: the sign, and where the text behind it starts. */
interface Sign {
  readonly sign: string
  readonly at: number
  readonly isGlyph: boolean
}

/** Paragraphs become the items that their lines start; inside items and cells the signs become markers. */
export function withTypedItems(blocks: readonly DraftBlock[]): DraftBlock[] {
  const marked = new Map<DraftLine, DraftLine>()
  return blocks.flatMap((block, index): DraftBlock[] => {
    switch (block.kind) {
      case 'paragraph':
        return itemsOf(block.lines, [...signsAround(blocks[index - 1]), ...signsAround(blocks[index + 1])])
      case 'bullet':
        return [{ ...block, lines: markLines(block.lines, marked) }]
      case 'row':
        return [{ ...block, cells: block.cells.map((lines) => markLines(lines, marked)) }]
      default:
        return [block]
    }
  })
}

function itemsOf(lines: readonly DraftLine[], around: readonly string[]): DraftBlock[] {
  const starts = startsOf(lines, around)
  if (starts.every((start) => start === null)) return [{ kind: 'paragraph', lines }]
  const items: { marker: string | null; lines: DraftLine[] }[] = []
  for (const [index, line] of lines.entries()) {
    const start = starts[index] ?? null
    const last = items.at(-1)
    if (start !== null) items.push({ marker: start.sign, lines: [behind(line, start)] })
    else if (last === undefined) items.push({ marker: null, lines: [line] })
    else last.lines.push(line)
  }
  return items.map(({ marker, lines: own }): DraftBlock => {
    return marker === null ? { kind: 'paragraph', lines: own } : { kind: 'bullet', lines: own, marker, depth: 0 }
  })
}

/** A line that several cells share stays one line. */
function markLines(lines: readonly DraftLine[], marked: Map<DraftLine, DraftLine>): DraftLine[] {
  const starts = startsOf(lines, [])
  return lines.map((line, index) => {
    const start = starts[index] ?? null
    if (start === null) return line
    const known = marked.get(line) ?? behind(line, start)
    marked.set(line, known)
    return known
  })
}

const behind = ({ marker, text }: DraftLine, { sign, at }: Sign): DraftLine => ({
  marker: marker === '' ? sign : `${marker} ${sign}`,
  text: text.slice(at),
})

/** For each line the sign with which it starts an item; null where it starts none. */
function startsOf(lines: readonly DraftLine[], around: readonly string[]): (Sign | null)[] {
  const signs = lines.map(signOf)
  return signs.map((sign, index) => {
    if (sign === null || sign.isGlyph) return sign
    if (index === 0 && DASH.test(sign.sign)) return sign
    const others = signs.filter((other, at) => at !== index && other !== null).map((other) => other?.sign ?? '')
    const beside = index === 0 || index === signs.length - 1 ? [...others, ...around] : others
    return beside.some((other) => areOfOneList(sign.sign, other)) ? sign : null
  })
}

function signOf({ text }: DraftLine): Sign | null {
  const { marker, at } = splitMarker(text, null)
  if (marker !== '') return at < text.length ? { sign: marker, at, isGlyph: true } : null
  const possible = possibleMarker(text)
  return possible === null ? null : { sign: possible.trim(), at: possible.length, isGlyph: false }
}

function signsAround(block: DraftBlock | undefined): string[] {
  return block?.kind === 'paragraph' ? block.lines.flatMap((line) => signOf(line)?.sign ?? []) : []
}

/** The same sign, or a number or letter that comes right before or after. */
function areOfOneList(sign: string, other: string): boolean {
  const [place, otherPlace] = [placeOf(sign), placeOf(other)]
  if (place === null || otherPlace === null) return sign === other && place === otherPlace && !ORDINAL.test(sign)
  return Math.abs(place - otherPlace) === 1
}

/** Letters count from 101, so that none follows a number. */
function placeOf(sign: string): number | null {
  const [, figure, letter] = ORDINAL.exec(sign) ?? []
  if (figure !== undefined) return Number(figure)
  return letter === undefined ? null : letter.charCodeAt(0) + 4
}
