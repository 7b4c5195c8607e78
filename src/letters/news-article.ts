/** News articles on an inspection: what the inspectors are reported to have found, told apart from the council's reply. */

import type { Attribution, LetterProfile, Paragraph, Placement } from '../model/letter-profile.ts'

/** Lines of the page around the story: videos, captions, bylines, sign-ups, pointers to the report. */
const PAGE_LINES: readonly RegExp[] = [
  /^(?:read more|watch (?:more|now|live)|visit \S+|and live on|sign up|subscribe|follow us|join our|click here|share(?: this)?|comments?|advert\w*|related|see also|get (?:the|all|our)\b.{0,60}\b(?:news|stories|inbox)|you can (?:read|follow|watch|find)|download our|listen|view gallery)\b/i,
  /^(?:by|words by|story by)\s+\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){0,3}\b(?!.*[.!?]$)/u,
  /\b(?:picture|photo|image|credit|pic)\s?(?:credit)?:/i,
  /^(?:published|updated|posted|last updated|\d{1,2}[:.]\d{2}(?:\s?[ap]m)?,?)\b.{0,60}$/i,
  /\b(?:full |inspectors['’] |inspection )?(?:report|letter|findings) (?:can|may|is|are) (?:now )?(?:be )?(?:found|read|viewed|seen|available|downloaded)\b/i,
  /^(?:©|copyright)|all rights reserved/i,
  /^(?:media|image|video) (?:caption|source)\b|^follow .{1,60} on\b|^(?:most read|more on this story|top stories|trending|live updates?)\b/i,
  /^\(?(?:pictured|above|left|right)\b/i,
]
/** A line this short that ends no sentence is a caption, a crosshead or a label. */
const CAPTION_LENGTH = 60

const SPEECH =
  '(?:said|says|told|adds?|added|stress(?:es|ed)|points?|pointed|insist(?:s|ed)|admit(?:s|ted)|accept(?:s|ed)|welcom(?:es|ed)|respond(?:s|ed)|apologi[sz](?:es|ed)|promis(?:es|ed)|pledg(?:es|ed)|commented|explain(?:s|ed)|acknowledg(?:es|ed)|confirm(?:s|ed)|believes?|thank(?:s|ed)|is|are|has|have|was|were|will|had)'
/** "… and NHS Ambridge said": the second of two who speak together. */
const PARTNER = String.raw`(?: and (?:(?:the|its|their) )?(?:nhs|health|local|integrated|care)\b[^.,;]{0,60}?)?`
const RESPONDENT = new RegExp(
  String.raw`\b(?:in response\b|responding\b|(?:cllr|councillor)s?\b|leader of the (?:\w+ )?council|council leader|cabinet member|portfolio holder|(?:executive |interim |corporate |service )?director (?:of|for)\b|chief (?:executive|nurse|officer|medical officer)|officials? (?:from|at)|spokes(?:man|woman|person|people)|(?:council|authority|icb|integrated care board|nhs trust|partnership|partners|council officers?)(?:’s|'s)?${PARTNER} (?:now |also |both |jointly )?${SPEECH}\b|nhs [^.,;]{3,60}? (?:said|says|told|added|apologised)\b|joint statement)`,
  'i',
)
const INSPECTORS =
  /\b(?:inspectors?(?:['’]s?)?|watchdogs?|ofsted|care quality commission|cqc|(?:the|their|its|damning|critical|new) (?:\w+ )?(?:report|inspection|letter|review|findings)|according to the report)\b/i
const OTHERS =
  /\b(?:mum|mother|father|dad|parents?|grand(?:mother|father|parents?)|campaign\w*|charity|charities|union|teachers?|headteachers?|mp|opposition|residents?|solicitor|lawyer|chairman of governors)\b[^.]{0,120}\b(?:said|says|told|adds?|added|described|claims?|claimed|called|writes?|wrote)\b/i
/** Who is meant is told by the paragraph before. */
const TAKES_UP = /^(?:and |but |yet |so |also )?(?:,? ?(?:it|he|she|they|its|his|her|their)\b(?! report)|[“"])/i

/** Where a paragraph of the story belongs, given where the one before was placed. */
export function placeParagraph({ text, listed }: Paragraph, previous: Placement | null): Placement {
  const story = previous !== null && previous.type !== 'front-matter'
  if (
    PAGE_LINES.some((pattern) => pattern.test(text)) ||
    (isCaption(text) && (!listed || previous?.type === 'boilerplate'))
  ) {
    return { type: previous === null ? 'front-matter' : 'boilerplate', attribution: previous?.attribution ?? 'issuer' }
  }
  if (!story && !listed && !/[.!?]["'”’]?$/.test(text)) return { type: 'front-matter', attribution: 'issuer' }
  const attribution = speaker(text) ?? (story ? (previous?.attribution ?? 'issuer') : 'issuer')
  return { type: attribution === 'respondent' ? 'responses' : 'narrative', attribution }
}

function isCaption(text: string): boolean {
  const half = text.slice(0, Math.floor(text.length / 2))
  const printedTwice = text.length % 2 === 0 && text === half + half
  return printedTwice || (text.length <= CAPTION_LENGTH && !/[.!:]["'”’]*$/.test(text))
}

/** The first party that the paragraph's own words make its speaker; null where it takes up the one before. */
function speaker(text: string): Attribution | null {
  const unquoted = text.replace(/[“"][^”"]*[”"]?/g, ' ')
  const parties: readonly (readonly [Attribution, RegExp])[] = [
    ['respondent', RESPONDENT],
    ['other', OTHERS],
    ['issuer', INSPECTORS],
  ]
  if (TAKES_UP.test(text)) return /^[“"]/.test(text) ? afterQuote(unquoted, parties) : null
  return firstOf(unquoted, parties)
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

export const newsArticle: LetterProfile<'news-article'> = {
  kind: 'news-article',
  name: 'News article',
  writer: 'press',
  framework: null,
  outcomes: ['experiences', 'written-statement', 'experiences-in-short', 'action', 'progress'],
  signals: [
    {
      id: 'inspectors-said',
      weight: 3,
      pattern:
        /\b(?:inspectors|watchdogs?|ofsted)\b.{0,40}\b(?:have )?(?:found|said|say|told|highlighted|praised|identified)\b/i,
      example: 'inspectors have found',
    },
    {
      id: 'judged-by',
      weight: 3,
      pattern:
        /\b(?:slammed|blasted|criticised|condemned|praised|told|ordered) by (?:the )?(?:inspectors|ofsted|\w* ?watchdogs?)\b/i,
      example: 'The council was slammed by inspectors',
    },
    {
      id: 'local-democracy',
      weight: 4,
      pattern: /\b(?:ldrs|local democracy report\w*)\b/i,
      example: 'Local Democracy Reporting Service',
    },
    {
      id: 'quoted-speech',
      weight: 2,
      pattern: /[”"]?,? (?:he|she|they) (?:said|added|says)\b/,
      example: '“We are sorry,” she said',
    },
    {
      id: 'named-speaker',
      weight: 3,
      pattern:
        /[”"],? (?:said|says|added) \p{Lu}|\b(?:Mr|Mrs|Ms|Cllr|Councillor) \p{Lu}[\p{L}'’-]+ (?:said|added|told)\b|\btold (?:the|The) \p{Lu}/u,
      example: '“We are sorry,” said Cllr Grundy',
    },
    {
      id: 'speaker',
      weight: 2,
      pattern: /\b(?:cllr|councillor|spokes(?:man|woman|person))\b.{0,80}\b(?:said|says|told|added|stresses)\b/i,
      example: 'Cllr Grundy told the meeting',
    },
    {
      id: 'report-published',
      weight: 2,
      pattern: /\breport\b.{0,20}\bpublished\b/i,
      example: 'Their report – published today – highlights delays',
    },
    {
      id: 'report-says',
      weight: 2,
      pattern:
        /\breport (?:also )?(?:highlights|says|said|points|praises|found|adds|raises|reads|warns|states|concluded|recognises)\b|\baccording to the (?:inspectors.? )?report\b/i,
      example: 'The report also highlights waits',
    },
    {
      id: 'letter-says',
      weight: 2,
      pattern:
        /\b(?:the|their|its) (?:\w+ )?letter (?:also )?(?:recognised|says|said|highlights|highlighted|praises|praised|welcomed|welcomes|notes|noted|acknowledged|outlined|concluded|states)\b/i,
      example: 'The letter recognised that partners were open',
    },
    {
      id: 'department-said',
      weight: 2,
      pattern:
        /\b(?:department for education|dfe)(?: \(dfe\))? (?:has |have )?(?:also )?(?:met with|said|says|welcomed|praised|outlined|highlighted)\b/i,
      example: 'The Department for Education also outlined areas for development',
    },
    {
      id: 'published-line',
      weight: 2,
      pattern: /^(?:published|posted|date published)(?: on)?:? (?:\p{L}+day,? )?\d{1,2}\b.{0,30}$/iu,
      example: 'Published: 21 Nov 2024',
    },
    {
      id: 'page-line',
      weight: 1,
      pattern: /^(?:read more|watch more|sign up|follow us|subscribe)\b/i,
      example: 'Read more: council tax to rise',
    },
    { id: 'salutation', weight: -6, pattern: /^dear\b/i, example: 'Dear Ms Aldridge' },
    {
      id: 'complimentary-close',
      weight: -4,
      pattern: /^yours (?:sincerely|faithfully)\b/i,
      example: 'Yours sincerely',
    },
    {
      id: 'report-heading',
      weight: -6,
      pattern: /^(?:what is it like to be a child|inspection outcome$)/i,
      example: 'Inspection outcome',
    },
  ],
  openings: [],
  ratings: [],
  yields: { narrative: 'observation', responses: 'response' },
  place: placeParagraph,
}
