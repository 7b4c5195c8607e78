/** What opens a list item at the start of a line: glyphs, dashes, numbers, and glyphs that were lost on the way. */
import { BULLET, MISREAD } from '../list-markers.ts'
import type { Line } from './lines.ts'

export interface Marker {
  /** As printed; null for a glyph that was lost and left only its space. */
  readonly glyph: string | null
  /** Offset of the item's content. */
  readonly contentStart: number
}

/** What a line may go on with: a list item or a paragraph. */
export interface OpenBlock {
  readonly marker: Marker | null
  readonly lines: readonly Line[]
}

/** Needs no space after it; with what a lost character leaves. */
const SURE_GLYPH = new RegExp(`^(?:${BULLET}|\ufffd)`, 'u')
/** Signs that open an item only before a space: dashes may also stand inside a sentence, `?` for a lost character. */
const SPACED_GLYPH = /^[*·+–—−?>§-](?=\s|$)/u
const MISREAD_GLYPH = new RegExp(`^${MISREAD}(?=\\s{1,8}\\p{L}|$)`, 'u')
/** Before a capital, or alone on its line, where no word of a sentence stands. */
const ODD_START = new RegExp(`^(?:${MISREAD}(?=\\s{1,8}\\p{Lu}|$)|o(?=\\s{1,8}\\p{L}))`, 'u')
/** Letters that symbol fonts show as bullets, when the font is gone. */
const FONT_LETTER = /^[oqnlvuØü]/
const NUMBER = /^(?:\d{1,2}\.\d{1,2}\.?|\(?\d{1,2}[.)]|\(?[a-h][.)]|\(?[ivx]{1,4}[.)])(?=\s|$)/
/** A number without a full stop, set apart from its item; one that counts on from the item before. */
const BARE_NUMBER = /^\d{1,2}(?=(?: {2,8}|\t)\p{Lu})/u
/** Set in under its sentence, it opens the first item. */
const FIRST_LETTER = /^\([ai1]\)$/

/** Fewer lines than this with the same unsure sign are chance, not a list. */
const LEAST_ITEMS = 2
type MarkerFinder = (line: Line, open: OpenBlock | null) => Marker | null

/** Looks at the whole text first, since a sign that recurs at line starts is a bullet and a lone one is not. */
export function markerFinder(source: string, lines: readonly Line[], lostGlyphs: ReadonlySet<Line>): MarkerFinder {
  const recurring = new Map<string, number>()
  let misread = 0
  for (const { text } of lines) {
    const odd = ODD_START.exec(text)?.[0]
    if (odd !== undefined) misread += 1
    const sign = SPACED_GLYPH.exec(text)?.[0] ?? odd
    if (sign !== undefined) recurring.set(sign, (recurring.get(sign) ?? 0) + 1)
  }
  const bareNumbers = new Set(lines.map(({ text }) => BARE_NUMBER.exec(text)?.[0]))
  let lastNumber = ''
  const glyphAt = (line: Line, open: OpenBlock | null): string | null => {
    const previous = open?.lines.at(-1) ?? null
    const sure = SURE_GLYPH.exec(line.text)?.[0]
    if (sure !== undefined) return sure
    const starts = previous === null || line.gap > 0 || endsItem(previous.text)
    const spaced = SPACED_GLYPH.exec(line.text)?.[0]
    if (spaced !== undefined) {
      const isList = (recurring.get(spaced) ?? 0) > LEAST_ITEMS
      const opens = isList || (spaced !== line.text && (starts || isNextItem(line, spaced, open)))
      return opens ? spaced : null
    }
    const letter = MISREAD_GLYPH.exec(line.text)?.[0]
    if (letter !== undefined) {
      const times = recurring.get(letter) ?? 0
      const isList = times > LEAST_ITEMS || (times === LEAST_ITEMS && FONT_LETTER.test(letter))
      // A bullet may be read now as one sign, now as another.
      if (isList || (misread > LEAST_ITEMS && starts)) return letter
    }
    const bare = BARE_NUMBER.exec(line.text)?.[0]
    if (bare !== undefined && bareNumbers.has('1') && bareNumbers.has('2')) return bare
    const number = NUMBER.exec(line.text)?.[0]
    if (number === undefined) return null
    const isSetIn = FIRST_LETTER.test(number) && line.indent > (previous?.indent ?? 0)
    if (!starts && !isSetIn && number !== successor(lastNumber)) return null
    lastNumber = number
    return number
  }
  return (line, open) => {
    const glyph = glyphAt(line, open)
    if (glyph !== null) return { glyph, contentStart: afterSpace(source, line.start + glyph.length, line.end) }
    return lostGlyphs.has(line) ? { glyph: null, contentStart: line.start } : null
  }
}

/** True under an item with the same sign: at the same indent, where a line of that item's own would hang or go on. */
function isNextItem(line: Line, sign: string, open: OpenBlock | null): boolean {
  const [first, ...others] = open?.lines ?? []
  if (first === undefined || open?.marker?.glyph !== sign || line.indent !== first.indent) return false
  return others.every(({ indent }) => indent > first.indent) || STARTS_AFRESH.test(line.text.slice(sign.length))
}

const STARTS_AFRESH = /^\s+["'‘“(]?[\p{Lu}\d]/u

/** "3)" for "2)": the next number in the same style. */
const successor = (number: string): string => number.replace(/\d+(?=\D*$)/, (figure) => `${Number(figure) + 1}`)

export const endsItem = (text: string): boolean => /[.:;!?]["'’”)]*$/.test(text) || text.length < 40

function afterSpace(source: string, from: number, to: number): number {
  let at = from
  while (at < to && /\s/u.test(source.charAt(at))) at += 1
  return at
}
