/** What the words of a block say about its part in the letter, whatever the kind of letter. */
import type { Block } from '../text/source.ts'
import type { Range } from '../text/span.ts'

/** The most words that a heading inside a section has. */
const SUBHEADING_WORDS = 8
const LEAST_PROSE_WORDS = 5
/** Fewer words than this behind a label quote nothing. */
const LEAST_QUOTED_WORDS = 4

/** True for a short block that ends no sentence and stands over something longer. */
export function isSubheading({ kind, content }: Block): boolean {
  return kind === 'heading' && content.text.split(' ').length <= SUBHEADING_WORDS
}

/** True for text in sentences or list items; false for titles, labels and names, which an unknown text is full of. */
export function isProse({ kind, content: { text } }: Block): boolean {
  if (!/\p{Ll}/u.test(text)) return false
  if (kind === 'bullet' || kind === 'row') return true
  return /[.!?;:]["'’”)\]]*$/.test(text) && text.split(' ').length >= LEAST_PROSE_WORDS
}

/** True for text that asks for something to be done. */
export const demands = (text: string): boolean => /\b(?:should|must|needs? to)\b/i.test(text)

/** True where a sentence that was cut off goes on in the block. */
export function goesOn(before: string, { kind, content: { text } }: Block): boolean {
  return kind === 'paragraph' && /^\p{Ll}/u.test(text) && !/[.!?:;]$/.test(before)
}

/** True for "These include:": it introduces findings and is none. */
export const leadsIn = ({ kind, content }: Block): boolean =>
  (kind === 'paragraph' || kind === 'heading') && /:["'’”]?$/.test(content.text)

/** What a label quotes: the rest of its text from `from`, without the quotation marks around it; null where too little follows. */
export function quotedRange(text: string, from: number): Range | null {
  const opening = /^[\s:.–—-]*([‘“'"`]?)/.exec(text.slice(from))
  const start = from + (opening?.[0].length ?? 0)
  const closing = opening?.[1] ? /[’”'"`][.;,]?$/.exec(text) : null
  const end = closing === null ? text.length : closing.index
  return text.slice(start, end).split(' ').length < LEAST_QUOTED_WORDS ? null : [start, end]
}
