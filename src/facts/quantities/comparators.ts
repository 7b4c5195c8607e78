/** Words that say how a stated number bounds the real one. */

export type Comparator = '>' | '>=' | '<' | '<=' | '~'
type Wordings = readonly (readonly [Comparator, string])[]

/** Before a number of any kind. */
const BEFORE: Wordings = [
  ['>', 'more than|well over|just over|over|in excess of|greater than|higher than|longer than|beyond|above'],
  ['>', 'exceeding|upwards of|older than'],
  ['>=', 'at least|a minimum of|no fewer than|no less than|not less than'],
  ['<=', 'up to|no more than|no longer than|not more than|at most|a maximum of|as many as'],
  ['<', 'less than|fewer than|well under|just under|under|below|lower than|younger than'],
  ['~', 'approximately|roughly|around|about|nearly|almost|close to|circa|some|an average of|on average|an estimated'],
]
/** Before a length of time only: "within two settings" is a place. */
const BEFORE_TIME: Wordings = [['<=', 'within|no later than']]

/** After the number and its unit. */
const AFTER: Wordings = [
  ['>=', 'or more|or longer|or over|or above|or older|or later|and over|and above|and older|and upwards|and beyond'],
  ['>=', 'upwards|onwards|plus'],
  ['<=', 'or less|or fewer|or under|or below|or younger|or earlier|and under|and below|and younger'],
]

const meanings = new Map<string, Comparator>([['+', '>=']])
for (const [sign, wordings] of [...BEFORE, ...BEFORE_TIME, ...AFTER])
  for (const wording of wordings.split('|')) meanings.set(wording, sign)

/** Longest first, so that "just over" is not read as "over". */
function alternatives(...tables: readonly Wordings[]): string {
  const wordings = tables.flat().flatMap(([, joined]) => joined.split('|'))
  return wordings.sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|')
}

/** Source of an optional comparing phrase before a number, in the named group `more`. */
export const COMPARED = `(?:\\b(?<more>${alternatives(BEFORE)}) )?`
/** The same before a length of time. */
export const COMPARED_TIME = `(?:\\b(?<more>${alternatives(BEFORE, BEFORE_TIME)}) )?`
/** Source of an optional comparing phrase or plus sign behind a number, in the named group `orMore`. */
export const OR_MORE = `(?:(?: |(?=\\+))(?<orMore>\\+|${alternatives(AFTER)})(?!\\w))?`

/** The comparator that the groups `more` and `orMore` of a match stand for; null where neither took part. */
export function comparatorOf(match: RegExpMatchArray): Comparator | null {
  const wording = match.groups?.orMore ?? match.groups?.more
  return wording === undefined ? null : (meanings.get(wording.toLowerCase()) ?? null)
}
