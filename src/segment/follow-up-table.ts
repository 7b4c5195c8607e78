/** Tables that follow up the actions of an earlier document: a row holds the action, what became of it, and a rating. */
import type { SectionType } from '../model/types.ts'
import { excerpt } from '../text/excerpt.ts'
import type { MappedText } from '../text/mapped-text.ts'
import type { Block } from '../text/source.ts'

export interface FollowUpColumns {
  /** The section that each row opens. */
  readonly type: SectionType
  readonly item: number
  readonly rating: number | null
}

export interface FollowUpRow {
  readonly type: SectionType
  readonly number: number | null
  /** What is quoted, without its number; null where the cell is empty. */
  readonly item: MappedText | null
  /** What is said of the item, a text a column. */
  readonly progress: readonly MappedText[]
  /** As printed. */
  readonly rating: string | null
}

const ITEMS: readonly (readonly [heading: RegExp, type: SectionType])[] = [
  [/^(?:areas? for )?(?:priority )?actions?\b/i, 'priority-actions'],
  [/^(?:areas? (?:for|of) improvements?|improvement areas?)\b/i, 'improvement-areas'],
  [/^(?:areas? of )?(?:significant |serious )?weakness(?:es)?\b/i, 'significant-weaknesses'],
]
const RATING = /^(?:(?:progress|overall|current|delivery) )?(?:rag|rating|status|judge?ment|outcome)\b/i
const PROGRESS =
  /\b(?:progress|update|position|impact|summary|evidence|comments?|findings|discussion|assessment|what (?:we|you|has|was))\b/i
const LABEL =
  /^(?:(?:priority action|area for improvement|improvement area|weakness|action|area)\s+)?(?<number>\d{1,2})\s*[.):–-]?\s*/i
/** Longer texts are no rating. */
const LONGEST_RATING = 40
/** Shorter cells are dates, initials and numbers. */
const SHORTEST_TEXT = 15

/** What the columns hold, where the row is the head of such a table; null for any other. */
export function followUpColumns(block: Block): FollowUpColumns | null {
  if (block.kind !== 'row') return null
  const heads = block.cells.map(({ text }) => text)
  const item = heads.findIndex((head) => ITEMS.some(([heading]) => heading.test(head)))
  const type = ITEMS.find(([heading]) => heading.test(heads[item] ?? ''))?.[1]
  const rating = heads.findIndex((head) => RATING.test(head))
  const followsUp = heads.some((head, column) => column !== item && (column === rating || PROGRESS.test(head)))
  if (type === undefined || !followsUp) return null
  return { type, item, rating: rating < 0 ? null : rating }
}

/** A row under such a head; null where its columns end before the item's. */
export function readFollowUpRow(
  source: string,
  block: Block,
  { type, item, rating }: FollowUpColumns,
): FollowUpRow | null {
  const cells = block.kind === 'row' ? block.cells : []
  const cell = cells[item]
  if (cell === undefined) return null
  const label = LABEL.exec(cell.text)
  const words = excerpt(source, cell, [label?.[0].length ?? 0, cell.text.length])
  const number = label?.groups?.number
  const printed = rating === null ? '' : (cells[rating]?.text ?? '')
  const isRating = /\p{L}/u.test(printed) && printed.length <= LONGEST_RATING
  const others = cells.filter((_, column) => column !== item && !(column === rating && isRating))
  return {
    type,
    number: number === undefined ? null : Number(number),
    item: words.text === '' ? null : words,
    progress: others.filter(({ text }) => text.length >= SHORTEST_TEXT),
    rating: isRating ? printed : null,
  }
}
