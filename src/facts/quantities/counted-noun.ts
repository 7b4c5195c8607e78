/** The noun that a number counts: "nine regional areas", "16 paid young commissioners". */
import { tagWords } from '../../language/index.ts'
import type { Range } from '../../text/span.ts'

export interface CountedNoun {
  /** Offset just behind the noun, in the searched text. */
  readonly end: number
  /** The words between the number and that end. */
  readonly noun: string
}

/** Words that no counted noun stands behind: where one comes, the phrase is over. */
const CLOSING_WORDS: ReadonlySet<string> = new Set(
  (
    'of in on at to for with without from by but that which who whom whose is are was were be been being am has have had having ' +
    'do does did will would can could should may might must not than as if when while where because so the a an this these ' +
    'those them us their its his her our your my it they we he she you i per each every across within between during after before ' +
    'since until about against among through under over out into up down off or nor per cent percent there then per via'
  ).split(' '),
)

/** Plural nouns of this field, which need no asking. */
const KNOWN_PLURALS: ReadonlySet<string> = new Set(
  (
    'children people pupils students learners families parents carers adults babies infants apprentices interns residents ' +
    'staff professionals practitioners leaders governors headteachers teachers workers nurses therapists psychologists officers ' +
    'inspectors advisers commissioners coordinators clinicians doctors paediatricians managers members partners providers ' +
    'schools settings colleges nurseries academies hubs centres units homes clinics surgeries hospitals trusts boards councils ' +
    'authorities boroughs counties districts localities neighbourhoods areas regions towns places groups teams services ' +
    'plans assessments reviews reports referrals requests appeals complaints exclusions suspensions placements internships ' +
    'initiatives projects programmes strategies priorities actions recommendations weaknesses concerns issues ' +
    'themes pathways waits lists meetings visits sessions courses forums networks partnerships agencies organisations ' +
    'bodies posts roles vacancies cases tribunals letters surveys responses gaps delays statements'
  ).split(' '),
)
/** Words that end like plurals and count something else, or nothing. */
const NEVER_COUNTED: ReadonlySet<string> = new Set(
  'times others thirds quarters halves sides s hours days weeks months years minutes terms fortnights nights decades'.split(
    ' ',
  ),
)

/** Plural nouns that describe a following one: "three careers advisers". */
const DESCRIBING: ReadonlySet<string> = new Set(
  'careers sports arts systems services operations admissions needs communications standards'.split(' '),
)

/** A word may stand in quotation marks, alone or with those behind it. */
const NEXT_WORD = /^ (?<open>[“‘"']?)(?<word>\p{L}(?:[\p{L}-]|[’'](?=\p{L}|(?= )(?<=s[’'])))*)/u
const CLOSED = /^[”’"']/u
const PLURAL_FORM = /(?:[^su’']s|people|men)$/u
const PLURAL_NEXT = /^ [\p{L}-]+[^su’']s(?![\p{L}’'])/u
const ACRONYM_PLURAL = /^\p{Lu}{2,}s$/u
/** "children and young people" and the like are one thing counted. */
const PAIRED = /^ (?:and|or) (?:young people|young adults|carers|families|girls|babies)(?![\p{L}])/u
const REST_OF_CLAUSE = /^(?: [\p{L}]+(?= )){0,3}/u
const FARTHEST = 6

/**
 * Finds the counted plural noun behind a number.
 *
 * @param at offset just behind the number, where a space must follow
 * @returns null where no plural noun follows within some words: the number then counts nothing
 */
export function countedNoun(text: string, at: number): CountedNoun | null {
  let end = at
  let quoted = false
  for (let taken = 0; taken < FARTHEST; taken += 1) {
    const { open = '', word: printed } = NEXT_WORD.exec(text.slice(end, end + 40))?.groups ?? {}
    const word = quoted || open !== '' ? printed?.replace(/[’']$/u, '') : printed
    if (word === undefined || CLOSING_WORDS.has(word.toLowerCase())) return null
    const lower = word.toLowerCase()
    if (NEVER_COUNTED.has(lower)) return null
    quoted ||= open !== ''
    end += word.length + open.length + 1
    if (quoted && CLOSED.test(text.slice(end, end + 1))) {
      quoted = false
      end += 1
    }
    if (DESCRIBING.has(lower) && PLURAL_NEXT.test(text.slice(end, end + 40))) continue
    if (!isPluralNoun(word, lower, text, [at, end])) continue
    const pair = PAIRED.exec(text.slice(end, end + 40))?.[0] ?? ''
    return { end: end + pair.length, noun: text.slice(at + 1, end + pair.length) }
  }
  return null
}

/**
 * A table answers for the usual nouns; for any other the tagger is asked whether it is a plural noun where it stands,
 * with the clause that follows: "bases" is a noun before "are".
 */
function isPluralNoun(word: string, lower: string, text: string, [at, end]: Range): boolean {
  if (KNOWN_PLURALS.has(lower) || ACRONYM_PLURAL.test(word)) return true
  if (!PLURAL_FORM.test(lower)) return false
  const phrase = `three${text.slice(at, end)}`
  const clause = REST_OF_CLAUSE.exec(text.slice(end, end + 40))?.[0] ?? ''
  return tagWords(phrase + clause).some(({ range, tags }) => range[1] === phrase.length && tags.has('Plural'))
}
