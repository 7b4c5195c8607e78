import type { LetterProfile } from '../model/letter-profile.ts'
import { type AreaMention, findAreas } from './areas/find-areas.ts'
import { findDates } from './dates/grammar.ts'
import type { Line, Passage } from './passage.ts'
import { joinLines } from './passage.ts'
import { OFFICE_NOUN } from './people/words.ts'
import type { Zones } from './zones.ts'

/** How the titles of the inspectorates' letters and reports begin; the area's name follows. */
const INSPECTION_TITLE =
  /\b(?:Joint\s+(?:local\s+)?[Aa]rea|Area|Local\s+[Aa]rea)\s+(?:SEND|special\s+educational\s+needs)\s(?:[^.\n]{0,60}\s)?(?:[Ii]nspection|[Rr]e-?visit|[Vv]isit)\s+(?:of|in|to|at|for)\s+(?:the\s+)?(?:local\s+areas?\s+of\s+)?(?:the\s+)?(?:(?:(?:Royal|London|Metropolitan)\s+)?Borough\s+of\s+|City\s+of\s+)?/gu
const AFTER_AREA = /^(?:\s+(?:Borough|City|County))?(?:\s+(?:SEND\s+)?local\s+area\s+partnerships?)?/iu
const NEXT_AREA = /^(?:,|,?\s+(?:and|&))\s+(?:the\s+)?/u
/** Titles stand on the first page; further on the same words are references. */
const FIRST_PAGE = 3000
const LONGEST_SUBJECT = 200

/**
 * The letter's title: the words of an inspection's title with the area's name, else the subject line after the
 * salutation or above it, else a heading at the top. An article has its headline. Null where none stands.
 */
export function readTitle(
  letter: Passage,
  zones: Zones,
  { writer, skips = () => false }: Pick<LetterProfile, 'writer' | 'skips'>,
): string | null {
  const isBeside = ({ content: { text } }: Line): boolean => skips(text) || isDateLine(text)
  if (writer === 'press') return headline(letter.lines.filter((line) => !isBeside(line)))
  const inspection = inspectionTitle(letter)
  if (inspection !== null) return inspection
  if (zones.salutation !== null) return subjectLine(zones.body) ?? subjectAbove(zones.addresses)
  const heading = letter.lines
    .slice(0, 6)
    .filter((line) => !isBeside(line))
    .slice(0, 3)
    .find((line) => line.kind === 'heading')
  return heading?.content.text ?? null
}

function inspectionTitle({ text, quote }: Passage): string | null {
  const page = text.slice(0, FIRST_PAGE)
  const areas = findAreas(page)
  for (const match of page.matchAll(INSPECTION_TITLE)) {
    const end = match.index + match[0].length
    const area = areas.find(({ range }) => range[0] === end)
    if (!area) continue
    return quote([match.index, endOfAreas(page, area.range[1], areas)]).text
  }
  return null
}

/** Where the names of the areas end that begin at an area's own end: "Bedford Borough and Central Bedfordshire". */
function endOfAreas(page: string, from: number, areas: readonly AreaMention[]): number {
  const end = from + (AFTER_AREA.exec(page.slice(from))?.[0].length ?? 0)
  const and = end + (NEXT_AREA.exec(page.slice(end))?.[0].length ?? 0)
  const next = and > end ? areas.find(({ range }) => range[0] === and) : undefined
  return next ? endOfAreas(page, next.range[1], areas) : end
}

/** The lines between the salutation and the first sentence. */
function subjectLine(body: readonly Line[]): string | null {
  const first = body[0]
  if (!first || first.content.text.length > LONGEST_SUBJECT || /[.!?]$/.test(first.content.text)) return null
  const next = body[1]
  // A subject set over two lines goes on in capitals.
  const both = next && isCapitals(first) && isCapitals(next) ? [first, next] : [first]
  const passage = joinLines(both)
  return passage.quote([0, passage.text.length]).text
}

/** What letters above whose salutation a title stands are about. */
const SUBJECT =
  /\b(?:stocktake|deep\s+dive|(?:progress|support|monitoring)\s+(?:review|visit|meeting)|re-?visit|inspection)\b/iu

/** A line of the letterhead that says what the letter is about, and is nobody's office. */
function subjectAbove(letterhead: readonly Line[]): string | null {
  const at = letterhead.findIndex(
    ({ content: { text } }) =>
      SUBJECT.test(text) && !OFFICE_NOUN.test(text) && text.length <= LONGEST_SUBJECT && !/[.!?,]$/.test(text),
  )
  return at < 0 ? null : subjectLine(letterhead.slice(at))
}

const isCapitals = ({ content: { text } }: Line): boolean => text === text.toUpperCase() && /\p{Lu}/u.test(text)

/** What a web page puts above its headline: a trail of links, a byline, a date, a word to click on. */
const ABOVE_HEADLINE = /\s[>›|»]\s|^By\s|^\d|^(?:\S+\s*){1,3}$|^https?:/u

const isDateLine = (text: string): boolean => /^(?:published|posted|updated)\b/i.test(text) || dateAlone(text)

/** A date, and beside it at most a weekday, which dates in the American order do not include. */
function dateAlone(text: string): boolean {
  const [date] = findDates(text)
  return (
    date !== undefined &&
    date.range[1] === text.length &&
    /^(?:\p{Lu}\p{Ll}+day,?\s+)?$/u.test(text.slice(0, date.range[0]))
  )
}

function headline(lines: readonly Line[]): string | null {
  const first = lines.slice(0, 8).find(({ content }) => !ABOVE_HEADLINE.test(content.text))
  return first?.content.text ?? null
}
