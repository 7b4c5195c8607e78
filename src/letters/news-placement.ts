/** Whose words a paragraph of a story reports: the inspectors', the council's and its partners', or another's. */
import type { Attribution, Paragraph, Placement } from '../model/letter-profile.ts'
import { isPageLine } from './page-lines.ts'

/** A line this short that ends no sentence is a caption, a crosshead or a label. */
const CAPTION_LENGTH = 60

const SPEECH =
  '(?:said|says|told|adds?|added|stress(?:es|ed)|points?|pointed|insist(?:s|ed)|admit(?:s|ted)|accept(?:s|ed)?|welcom(?:es|ed)|respond(?:s|ed)|apologi[sz]e[sd]?|promis(?:es|ed)|pledg(?:es|ed)|commented|explain(?:s|ed)|acknowledge[sd]?|confirm(?:s|ed)|believes?|thank(?:s|ed)|issued an? (?:\\w+ )?(?:statement|apology)|is|are|has|have|was|were|will|had)'
/** "… and NHS Ambridge said": the second of two who speak together. */
const PARTNER = String.raw`(?: and (?:(?:the|its|their)(?: area['’]s)?(?: \w+)? )?(?:nhs|health|local|integrated|care)\b[^.,;]{0,60}?)?`
/** What is done to the council, or found wrong with it, is no word of its own. */
const DONE =
  '(?:(?:is|are|was|were|has|have|had)(?: also| now| previously)? (?:been |being )?(?:issued|ordered|told|urged|served|given|handed|hit|required|directed|instructed|criticised|slammed|blasted|condemned|praised|commended|warned|found|rated|judged|asked|accused|failing|failed|too|slow|unable|subject to|described|received|responsible|jointly responsible|made up)|will be (?:required|expected|asked|monitored))\\b'
const DONE_TO_IT = new RegExp(
  String.raw`^[^.,;“”"]{0,80}\b(?:council|borough|authority|area|icb|board|partnership|partners) ${DONE}`,
  'i',
)
/** "… was praised for …": whoever is the subject, the judgement is the inspectors'. */
const JUDGED =
  /^(?!.{0,160}\b(?:said|says|told|added|adds)\b)[^“”",]{0,120}\b(?:is|are|was|were|been) (?:\w+ly )?(?:described|highlighted|praised|commended|criticised|singled out) (?:as|for|by)\b/i
const RESPONDENT = new RegExp(
  String.raw`\b(?:(?<=(?:^|[.!?][”’]? ))in response\b|responding\b|apologising for\b|we(?:['’](?:ve|re|ll))?\b|our\b|(?:cllr|councillor)s?\b|leader of the (?:\w+ )?council|council leader|cabinet member|portfolio holder|(?<!former )(?:executive |interim |corporate |service )?director (?:of|for)\b|(?<!former (?:\S+ ){0,5})chief (?:executive|nurse|officer|medical officer)|officials? (?:from|at)|spokes(?:man|woman|person|people)|(?:council|authority|icb|integrated care board|nhs trust|partnership|partners|council officers?)(?:’s|'s| \([a-z]{2,6}\))?${PARTNER}(?! ${DONE})(?:,(?= (?:both )?(?:said|added)\b))? (?:now |also |both |jointly |fully )?${SPEECH}\b|nhs [^.,;]{3,60}? (?:said|says|told|added|apologised)\b|(?:bosses|chiefs|leaders)\b(?: \w+){0,6}? (?:have |has )?(?:also |both |jointly )?(?:said|say|apologised|apologise|pledged|vowed|insisted|promised|responded|sought)\b|(?:deputy(?! head)|alderman) \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?,? (?:said|says|added|told|commented)\b|joint statement|(?:have|has) (?:both |also |now )?apologised\b|both apologised\b)`,
  'iu',
)
const INSPECTORS =
  /\b(?:inspectors?(?:['’]s?)?|watchdogs?|ofsted|care quality commission|cqc|(?:the|their|its|damning|critical|new) (?:\w+ )?(?:report|inspection|letter|review|findings)|according to the report)\b/i
const OTHERS =
  /\b(?:parents|families|campaigners|residents|people)\b(?: \w+){0,3} (?:signed|protested|petitioned|marched|launched)\b|\b(?:mum|mother|father|dad|parents?|grand(?:mother|father|parents?)|campaign\w*|charity|charities|union|teachers?|headteachers?|mp|opposition|residents?|solicitor|lawyer|chairman of governors)\b[^.]{0,120}\b(?:said|says|told|adds?|added|described|claims?|claimed|called|writes?|wrote)\b/i
const GOVERNMENT =
  /\b(?:government|dfe|department for education|ministers?|secretary of state|direction|notice)\b(?: \([^)]*\))?[^.“”"]{0,60}\b(?:said|says|states?|stated|ordered|appointed|issued|lifted|sending|told|announced|sets out|highlights)\b|\baccording to the (?:notice|direction|dfe|department|government)\b/i
/** "…, inspectors said." behind what they said. */
const CLOSING_CLAUSE =
  /(?:,["”’]? (?<who>according to [^,;:“”"]{3,90}|[^,.;:“”"]{3,60} (?:have |has )?(?:also )?(?:said|says|say|added|adds|found|noted|notes|concluded|reported|states?|stated))|["”’],? (?<whose>(?:said|says|say|states?|stated|adds|added|notes|noted|reports|explained) [^;:“”"]{3,120}))\.?$/i
/** "Despite what the leader said, …", "Commenting on the report, …": the main clause tells whose words follow. */
const CONCEDES =
  /^(?:despite|although|though|while|whilst|whereas|following|commenting|speaking|reacting|responding|welcoming|setting out)\b[^,]{0,160}, /i
/** Who is meant is told by the paragraph before. */
const TAKES_UP = /^(?:and |but |yet |so |also )?(?:,? ?(?:it|he|she|they|its|his|her|their)\b(?! report)|[“"])/i

/** Leads in a list of which nothing is said to hold: what an inspection may end with. */
const POSSIBLE_OUTCOMES = /\b(?:possible|potential) (?:\w+ ){0,2}(?:outcomes?|judge?ments?|results?)\b[^.]*:$/i

/** Where a paragraph of the story belongs, given where the one before was placed. */
export function placeParagraph({ text, listed }: Paragraph, previous: Placement | null): Placement {
  const story = previous !== null && previous.type !== 'front-matter'
  const apart = isPageLine(text) || (isCaption(text) && (!listed || previous?.type === 'boilerplate'))
  if (apart) return { type: story ? 'boilerplate' : 'front-matter', attribution: previous?.attribution ?? 'issuer' }
  if (POSSIBLE_OUTCOMES.test(text) || (listed && previous?.type === 'context')) {
    return { type: 'context', attribution: 'issuer' }
  }
  if (!story && !listed && !/[.!?]["'”’]?$/.test(text)) return { type: 'front-matter', attribution: 'issuer' }
  const attribution = speaker(text) ?? (story ? takenOver(text, previous) : 'issuer')
  return { type: attribution === 'respondent' ? 'responses' : 'narrative', attribution }
}

/** The council's reply may go on in any words; anybody else's only where the paragraph takes it up. */
function takenOver(text: string, { attribution }: Placement): Attribution {
  return attribution === 'other' && !TAKES_UP.test(text) ? 'issuer' : attribution
}

function isCaption(text: string): boolean {
  const half = text.slice(0, Math.floor(text.length / 2))
  const ends = /[.!:]["'”’]*$/.test(text)
  const printedTwice = text === half + half || (text === `${half} ${half}` && !ends)
  return printedTwice || (text.length <= CAPTION_LENGTH && !ends)
}

/** The first party that the paragraph's own words make its speaker; null where it takes up the one before. */
function speaker(text: string): Attribution | null {
  const unquoted = text.replace(/[“"][^”"]*[”"]?/g, ' ')
  const parties: readonly (readonly [Attribution, RegExp])[] = [
    ['respondent', RESPONDENT],
    ['other', OTHERS],
    ['other', GOVERNMENT],
    ['issuer', INSPECTORS],
  ]
  const clause = CLOSING_CLAUSE.exec(text)?.groups
  const closing = clause?.who ?? clause?.whose
  const named = closing === undefined ? null : firstOf(closing, parties)
  if (named !== null) return named
  if (JUDGED.test(text)) return 'issuer'
  if (DONE_TO_IT.test(text)) return firstOf(unquoted, parties) ?? 'issuer'
  if (TAKES_UP.test(text)) return /^[“"]/.test(text) ? afterQuote(unquoted, parties) : null
  return firstOf(unquoted.replace(CONCEDES, ''), parties) ?? firstOf(unquoted, parties)
}

type Parties = readonly (readonly [Attribution, RegExp])[]

/** "...," said Councillor Grundy: a new speaker is named behind the quotation; "he said" names none. */
const afterQuote = (unquoted: string, parties: Parties): Attribution | null =>
  /\b(?:he|she|they)\b/i.test(unquoted) ? null : firstOf(unquoted, parties)

function firstOf(text: string, parties: Parties): Attribution | null {
  const found = parties.flatMap(([party, pattern]) => {
    const at = text.search(pattern)
    return at < 0 ? [] : [{ party, at }]
  })
  return found.sort((a, b) => a.at - b.at)[0]?.party ?? null
}
