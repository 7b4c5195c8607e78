/** What the words of a block say about its part in the letter, whatever the kind of letter. */
import { numberOf } from '../text/number-words.ts'
import type { Block } from '../text/source.ts'
import type { Range } from '../text/span.ts'

const LONGEST_HEADING = 220
/** The most words that a heading inside a section has. */
const SUBHEADING_WORDS = 8
const SHORTEST_WEAKNESS = 25
const LEAST_PROSE_WORDS = 5
const LEAST_CUT_WORDS = 20
/** Fewer words than this behind a label are a title. */
const LEAST_QUOTED_WORDS = 4

/** Longer than any heading, or closed like a sentence. */
export const isSentence = (text: string): boolean => text.length > LONGEST_HEADING || /\.$/.test(text)

/** True for a short block that ends no sentence and stands over something longer. */
export function isSubheading({ kind, content }: Block): boolean {
  return kind === 'heading' && content.text.split(' ').length <= SUBHEADING_WORDS
}

/** True for text in sentences or list items; false for titles, labels and names, which an unknown text is full of. */
export function isProse({ kind, content: { text } }: Block): boolean {
  if (!/\p{Ll}/u.test(text)) return false
  if (kind === 'bullet' || kind === 'row') return true
  const words = text.split(' ').length
  if (/[.!?;:]["'’”)\]]*$/.test(text)) return words >= LEAST_PROSE_WORDS
  // A paragraph that was cut off, or whose full stop was forgotten, is longer than any title.
  return words >= LEAST_CUT_WORDS
}

/** What no name of a body holds. */
export const DEMANDS_SOMETHING = /\b(?:should|must|needs? to|ensure|urgently)\b/i

/** True for text that asks for something to be done. */
export const demands = (text: string): boolean => /\b(?:should|must|needs? to)\b/i.test(text)

/** True where a sentence that was cut off goes on in the block. Items of a list that lost its marks all begin small. */
export function goesOn(before: string, { kind, content: { text } }: Block): boolean {
  return kind === 'paragraph' && /^\p{Ll}/u.test(text) && !/^\p{Ll}/u.test(before) && !/[.!?;]$/.test(before)
}

/** True for "These include:": it introduces findings and is none; `beforeLeadIn` tells what else the block says. */
export const leadsIn = ({ kind, content: { text } }: Block): boolean =>
  (kind === 'paragraph' || kind === 'heading') && /:["'’”]?$/.test(text)

/** What a block says before the sentence that leads in: that sentence alone is none of its findings; null where there is nothing before it. */
export function beforeLeadIn(text: string): Range | null {
  const ends = [...text.matchAll(/[.!?]["'’”)\]]* (?=["'‘“(]?\p{Lu})/gu)]
  const last = ends.at(-1)
  return last === undefined ? null : [0, last.index + last[0].length - 1]
}

/** What a sentence says must be tackled: "... explains how it will tackle the poor quality of plans". */
export function namedWeaknesses(text: string): Range | null {
  const demand =
    /\b(?:tackle|address|resolve)s?\b(?: the following(?: areas? of)?(?: significant)? weakness(?:es)?)?:? /i.exec(text)
  if (demand === null) return null
  const start = demand.index + demand[0].length
  return text.length - start < SHORTEST_WEAKNESS ? null : [start, text.length]
}

/** "Progress", "Challenges so far": what under a quoted action is a heading and no finding. */
export const isAspectOfProgress = (text: string): boolean =>
  /^(?:(?:summary of |evidence of |key )?(?:progress|impact|challenges?|strengths?|concerns?|risks?|evidence|discussion|actions?|achievements?)|what (?:is working|is going|works|went) well|areas? (?:of|for) (?:concern|focus|development))(?: (?:made|to date|so far|since .{3,30}))?:?$/i.test(
    text,
  )

/** Too short for what an action demands: a title such as "EHC plans". */
export const isTitle = (text: string): boolean => text.split(' ').length < LEAST_QUOTED_WORDS

/** What a label quotes: the rest of its text from `from`, without the quotation marks around it; null where nothing follows. */
export function quotedRange(text: string, from: number): Range | null {
  const opening = /^[\s:.–—-]*([‘“'"`]?)/.exec(text.slice(from))
  const start = from + (opening?.[0].length ?? 0)
  const closing = opening?.[1] ? /[’”'"`][.;,]?$/.exec(text) : null
  const end = closing === null ? text.length : closing.index
  return end > start ? [start, end] : null
}

/** The numbers of a label over items that are quoted together, "1, 2 and 3": all but the first. */
export const furtherNumbers = (printed: string | undefined): number[] =>
  (printed ?? '')
    .split(/, ?(?:and )?| and | ?& ?/i)
    .slice(1)
    .flatMap((number) => numberOf(number) || [])

/** True where a block can be one of several items quoted together: an item, a quotation or a demand. */
export const isQuotable = ({ kind, content: { text } }: Block): boolean =>
  kind === 'bullet' || /^[‘“'"]/.test(text) || demands(text.split(/(?<=[.!?]) /)[0] ?? '')

/** The number that a label prints as a figure or a word; null where it prints none. Labels count from 1. */
export const labelNumber = (printed: string | undefined): number | null => numberOf(printed ?? '') || null

const COURTESY =
  /^(?:thank you\b|many thanks\b|(?:i|we) (?:would like|want|wish) to (?:\w+ by )?thank\b|(?:i am|we are) (?:very |most )?(?:grateful|pleased to have)\b|please (?:pass|thank)\b)/i

/** True where every sentence is a thank-you: it finds nothing. */
export function isCourtesy(text: string): boolean {
  return text.split(/(?<=[.!?]) /).every((sentence) => COURTESY.test(sentence))
}

/** The label in front of a demand: "Area for improvement: Leaders should …". */
const DEMAND_LABEL = /^areas? for (?:priority action|improvement)s?(?: \d{1,2})?: (?=\S)/i

/** How many characters a label takes before what is demanded. */
export const labelLength = (text: string): number => DEMAND_LABEL.exec(text)?.[0].length ?? 0
