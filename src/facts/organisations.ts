/** The bodies that a text names: national ones, local ones by the form of their names, and the document's own partners. */
import type { Range } from '../text/span.ts'
import { BODY_FORMS, type BodyForm, NATIONAL_BODIES } from './organisation-forms.ts'
import { type LocalBody, sameBody, typeOf } from './same-body.ts'

export interface FoundOrganisation {
  /** In the text that was searched. */
  readonly range: Range
  /** Canonical: "Care Quality Commission" for "CQC", a partner's full name for its short one. */
  readonly name: string
}

const literally = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const whole = (source: string): string => `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`

const nationalNames = new Map(
  NATIONAL_BODIES.flatMap(([name, forms]) => [name, ...forms].map((form): [string, string] => [form, name])),
)
const NATIONAL = new RegExp(
  whole(
    [...nationalNames.keys()]
      .sort((a, b) => b.length - a.length)
      .map(literally)
      .join('|'),
  ),
  'gu',
)

/** Words that end a name and so cannot stand inside the next one. */
const ENDED =
  '(?:Council|Corporation|ICB|CCG|Trust|Board|Forum|Group|College|Ofsted|CQC|DfE|Partnership|SEND|EHC|SENDIASS|CAMHS|PCF)\\b'
/** Words that a sentence opens with and no name does. */
const OPENERS =
  'The|A|An|In|At|As|For|From|With|By|On|To|And|But|Both|While|When|Where|Since|Although|Across|Through|Within|Between|This|These|Some|All|Many|Most|Also|Leaders|Officials|Staff|However|Overall|Currently|Local|Our|Their|Its|Alongside|Under|Following|After|Before|Until|Working'
const WORD = `(?!${ENDED})\\p{Lu}[\\p{L}&’'-]*`
const OF = '(?:Borough|City|Isles?|County|Riding|University|Forest|Vale|Diocese|Archdiocese) of (?:the )?'
const PLACE = `(?:${OF})?(?!(?:${OPENERS}) )${WORD}(?: (?:(?:and|upon|on|with|in|&) )?(?:the )?(?:${OF})?${WORD}){0,6}?`
/** Only behind "NHS" is a comma surely inside the name. */
const NHS_PLACE = `NHS ${WORD}(?:,? (?:and )?${WORD}){0,8}?`

interface FormPattern {
  readonly form: BodyForm
  /** A cheap look before the dear one. */
  readonly ending: RegExp
  readonly named: RegExp
  readonly spokenOf: RegExp | null
}

const FORMS: readonly FormPattern[] = BODY_FORMS.map((form) => ({
  form,
  ending: new RegExp(whole(form.ending), 'u'),
  named: new RegExp(whole(`(?:${NHS_PLACE}|${PLACE})(?<!\\b(?:${form.notAfter})) ${form.ending}`), 'gu'),
  spokenOf: form.spokenOf === null ? null : new RegExp(whole(form.spokenOf), 'gu'),
}))

/** "London Borough of Somewhere", whether "Council" follows or not. */
const BOROUGH = new RegExp(
  whole(
    `(?:London|Royal|Metropolitan) Borough of ${WORD}(?: (?:(?:and|upon) )?(?!Royal|London|Metropolitan|NHS)${WORD}){0,3}(?: Council)?`,
  ),
  'gu',
)
/** A forum by the name it gave itself, told by what the text adds: "Voices Together, the local parent carer forum". */
const FORUM = '(?:parent[- ]carer forum|parent and carer forum|PCF)'
const NAMED_FORUMS: readonly RegExp[] = [
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?<name>(?!(?:${OPENERS}) )${WORD}(?: ${WORD}){0,4})(?: \\([A-Z]{2,}\\))?, (?:which is )?the (?:local |area’s |area's )?(?:[\\p{Ll}]+ )?${FORUM}`,
    'gu',
  ),
  new RegExp(`(?<=${FORUM}(?: \\(PCF\\))?,? (?:called |known as )?[‘“]?)(?<name>\\p{Lu}{3,})(?![\\p{L}\\p{N}])`, 'gu'),
]

/**
 * Bodies named in a text, in order and not overlapping.
 *
 * @param text collapsed to single spaces; ranges count in it
 * @param known names of the document's partners: a short form that can mean only one of them carries its full name
 */
export function findOrganisations(text: string, known: readonly string[]): FoundOrganisation[] {
  const partners = known.map((name): LocalBody => ({ name, type: typeOf(name) }))
  const taken: FoundOrganisation[] = []
  const take = (range: Range, name: string): void => {
    if (!taken.some((other) => range[0] < other.range[1] && other.range[0] < range[1])) taken.push({ range, name })
  }
  for (const [form, name] of partnerForms(partners).filter(([form]) => text.includes(form)))
    for (const range of matches(text, new RegExp(whole(literally(form)), 'gu'))) take(range, name)
  for (const range of matches(text, NATIONAL))
    take(range, nationalNames.get(text.slice(...range)) ?? text.slice(...range))
  for (const pattern of NAMED_FORUMS) for (const range of matches(text, pattern)) take(range, text.slice(...range))
  for (const range of matches(text, BOROUGH)) take(range, sameBody(text.slice(...range), 'council', partners))
  for (const { form, ending, named } of FORMS)
    for (const range of ending.test(text) ? matches(text, named) : [])
      take(range, sameBody(text.slice(...range), form.type, partners))
  for (const { form, spokenOf } of FORMS) {
    const [only, ...others] = partners.filter(({ type }) => type === form.type)
    if (spokenOf === null || only === undefined || others.length > 0) continue
    for (const range of matches(text, spokenOf)) take(range, only.name)
  }
  return taken.sort((a, b) => a.range[0] - b.range[0])
}

/** A partner's name as given and, for a health body, without "NHS"; the longest first. */
function partnerForms(partners: readonly LocalBody[]): (readonly [string, string])[] {
  const forms = partners.flatMap(({ name }) =>
    [name, name.replace(/^(?:NHS|[Tt]he) /, '')].map((form) => [form, name] as const),
  )
  return forms.filter(([form]) => form.length > 3).sort(([a], [b]) => b.length - a.length)
}

/** Ranges of a pattern's matches, or of their group `name` where it has one. */
function matches(text: string, pattern: RegExp): Range[] {
  return [...text.matchAll(pattern)].map((match) => {
    const words = match.groups?.name ?? match[0]
    return [match.index, match.index + words.length]
  })
}
