/** How ages are written, and the noun that an age stands before. */
import { numberOf } from './numerals.ts'
import { endOf } from './pattern.ts'

export const AGE_UNIT = 'years of age'
/** Source of a pattern for one age. */
export const AGE =
  '(?:2[0-9]|1\\d|\\d|birth|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)'
/** Not part of a longer number, amount or code. */
export const FREE = '(?<![\\w£.,/–-])'
/** Between two ages. */
export const TO = '(?: ?- ?to[ -]| to |(?: ?[–-] ?)| and )'
export const YEARS_OLD = '(?:[- ]years?(?:[- ]olds?| of age)?)?'
/** No share and no length of time. */
export const NO_UNIT =
  '(?![\\w%])(?![.,]\\d)(?![- ](?:per ?cent|%|weeks?|months?|days?|hours?|minutes?|terms?|pages?|times)\\b)'

/** What an age stands before and belongs with: "the post-19 offer", "0 to 25 strategies". */
const HEADS =
  '(?:strateg(?:y|ies)|services?|teams?|provisions?|offers?|providers?|education|pathways?|places|programmes?|agenda|partnerships?|' +
  'colleges?|settings?|options|courses|opportunities|destinations|support|young people|students|pupils|learners|cohorts?|population|' +
  'age[- ]range|age[- ]group|phase|transitions?|training|employment|study|funding|placements?|nursing|workforce|needs|panel|board|model|approach)'
const ATTRIBUTE = `(?: (?!(?:and|or|to|in|of|for|with|is|are|was|were|at|on|by|who)\\b)[\\p{L}-]+){0,2}? ${HEADS}(?![\\p{L}-])`
const ATTRIBUTIVE = new RegExp(`^${ATTRIBUTE}`, 'u')

/** The age that `AGE` matched; 0 for "birth". */
export function ageOf(written: string | undefined): number {
  return written?.toLowerCase() === 'birth' ? 0 : numberOf(written ?? '')
}

/** End of an age with the noun that it describes, or of the match itself. */
export function withAttribute(match: RegExpMatchArray, text: string): number {
  const end = endOf(match)
  return end + (ATTRIBUTIVE.exec(text.slice(end, end + 80))?.[0].length ?? 0)
}
