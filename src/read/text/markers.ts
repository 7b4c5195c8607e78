/** What opens a list item at the start of a line: glyphs, dashes, numbers, and glyphs that were lost on the way. */
import type { Line } from './lines.ts'

export interface Marker {
  /** As printed; null for a glyph that was lost and left only its space. */
  readonly glyph: string | null
  /** Offset of the item's content. */
  readonly contentStart: number
}

/** Glyphs that are never punctuation of a sentence; they need no space after them. Includes the private use area. */
const SURE_GLYPH = /^[•▪◼■●○◦‣⁃∙◾▫□➢➤►▶✓✔❖◆◇\ue000-\uf8ff\ufffd]/u
/** Signs that open an item only before a space: dashes may also stand inside a sentence, `?` for a lost character. */
const SPACED_GLYPH = /^[*·+–—−?>§-](?=\s)/u
/** Letters that symbol fonts show as bullets, when the font is gone. */
const FONT_LETTER = /^(?:o(?=\s{1,8}\p{L})|[qnlvuØü](?=\s{1,8}\p{Lu}))/u
const NUMBER = /^(?:\d{1,2}\.\d{1,2}\.?|\(?\d{1,2}[.)]|\(?[a-h][.)]|\(?[ivx]{1,4}[.)])(?=\s|$)/

/** Fewer lines than this with the same unsure sign are chance, not a list. */
const LEAST_ITEMS = 2
type MarkerFinder = (line: Line, previous: Line | null) => Marker | null

/** Looks at the whole text first, since a sign that recurs at line starts is a bullet and a lone one is not. */
export function markerFinder(source: string, lines: readonly Line[], lostGlyphs: ReadonlySet<Line>): MarkerFinder {
  const recurring = new Map<string, number>()
  for (const { text } of lines) {
    const sign = (SPACED_GLYPH.exec(text) ?? FONT_LETTER.exec(text))?.[0]
    if (sign !== undefined) recurring.set(sign, (recurring.get(sign) ?? 0) + 1)
  }
  let lastNumber = ''
  const glyphAt = (line: Line, previous: Line | null): string | null => {
    const sure = SURE_GLYPH.exec(line.text)?.[0]
    if (sure !== undefined) return sure
    const spaced = SPACED_GLYPH.exec(line.text)?.[0]
    if (spaced !== undefined) {
      const opens =
        previous === null || line.gap > 0 || endsItem(previous.text) || (recurring.get(spaced) ?? 0) > LEAST_ITEMS
      return opens ? spaced : null
    }
    const letter = FONT_LETTER.exec(line.text)?.[0]
    if (letter !== undefined && (recurring.get(letter) ?? 0) >= LEAST_ITEMS) return letter
    const number = NUMBER.exec(line.text)?.[0]
    if (number === undefined) return null
    const follows = number === successor(lastNumber)
    if (previous !== null && line.gap === 0 && !endsItem(previous.text) && !follows) return null
    lastNumber = number
    return number
  }
  return (line, previous) => {
    const glyph = glyphAt(line, previous)
    if (glyph !== null) return { glyph, contentStart: afterSpace(source, line.start + glyph.length, line.end) }
    return lostGlyphs.has(line) ? { glyph: null, contentStart: line.start } : null
  }
}

/** "3)" for "2)": the next number in the same style. */
const successor = (number: string): string => number.replace(/\d+(?=\D*$)/, (figure) => `${Number(figure) + 1}`)

export const endsItem = (text: string): boolean => /[.:;!?]["'’”)]*$/.test(text) || text.length < 40

function afterSpace(source: string, from: number, to: number): number {
  let at = from
  while (at < to && /\s/u.test(source.charAt(at))) at += 1
  return at
}
