/** Bullet glyphs and list numbers at the start of a printed line. */

/**
 * Signs that open a list item wherever they start a line, as a class for use inside patterns: bullets, arrows, geometric
 * shapes, card suits, ticks. Symbol fonts leave theirs in the private use area.
 */
export const BULLET = '[•‣⁃∙\\u2190-\\u21ff\\u25a0-\\u25ff☐-☒★☆♠-♧✓-✘❍-❒❖➔-➾⧫\\u2b00-\\u2bff\\ue000-\\uf8ff]'
/** What a bullet becomes where its font was lost, or in character recognition: never a word, but seldom a letter. */
export const MISREAD = '[cehlnopqruvwxzØüà¢©®°«»›¤¨~=^¬]'

const GLYPH = new RegExp(`^${BULLET}\\s*`, 'u')
/** Dashes, letters and numbers open an item only where the layout agrees (`blocks.ts`). */
const UNSURE = new RegExp(
  `^(?:[-–—−·*+o]|\\(?\\d{1,2}[.)]|\\(?[a-h][.)]|\\(?[ivx]{1,4}[.)]|${MISREAD}(?=\\s+\\p{L}))\\s+(?=\\S)`,
  'u',
)

/** True for what a list item's label may be; some files tag half a sentence as one. */
export function isLabel(text: string): boolean {
  const label = text.trim()
  return (
    /^\(?[\p{L}\d]{1,4}(?:\.\d{1,2}){0,3}[.)]$/u.test(label) || /^[^\p{L}\p{N}]{0,2}$/u.test(label) || label === 'o'
  )
}

/**
 * @param labelled where the text starts, if a structure tree says so; null without one
 * @returns the marker as printed, without space, and the offset of the text behind it; '' and 0 where there is none
 */
export function splitMarker(text: string, labelled: number | null): { marker: string; at: number } {
  const at = labelled ?? GLYPH.exec(text)?.[0].length ?? 0
  return { marker: text.slice(0, at).trim(), at }
}

/** A sign or number that could open an item: it and its space; null where the line starts with neither. */
export function possibleMarker(text: string): string | null {
  return UNSURE.exec(text)?.[0] ?? null
}

/** What markers of one list have in common: all numbers are of one sort, all letters of another; each sign is its own. */
export function sortOfMarker(marker: string): string {
  const sign = marker.trim()
  // A bullet may be read now as one sign, now as another.
  if (/^[+o]$/.test(sign) || new RegExp(`^${MISREAD}$`, 'u').test(sign)) return 'o'
  return sign.replace(/\d+/, '1').replace(/[a-z]+(?=[.)])/, 'a')
}

/** The number of a numbered marker such as "3." or "(3)"; null for any other. */
export function markerNumber(marker: string): number | null {
  const digits = /^\(?(\d{1,2})[.)]$/.exec(marker.trim())?.[1]
  return digits === undefined ? null : Number(digits)
}
