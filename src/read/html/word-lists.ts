/** Lists that Word saves as paragraphs: their style tells the level, and which part of the text is the item's marker. */

const LEVEL = /\bmso-list:\s{0,3}l\d{1,4} level(\d)\b/i
const MARKER = /\bmso-list:\s{0,3}ignore\b/i

/** From 1; null for what is no item of such a list. */
export function listLevel(style: string | undefined): number | null {
  const level = LEVEL.exec(style ?? '')?.[1]
  return level === undefined ? null : Number(level)
}

export const printsMarker = (style: string | undefined): boolean => MARKER.test(style ?? '')
