/** News articles on an inspection: what the inspectors are reported to have found, told apart from the council's reply. */
import type { LetterProfile } from '../model/letter-profile.ts'
import { placeParagraph } from './news-placement.ts'
import { isPageLine } from './page-lines.ts'
import { MINUTES } from './shared-signals.ts'

/** What inspectors, their reports and their letters do in the press. */
const REPORTED =
  '(?:found|finds|said|says?|told|highlight(?:s|ed)|praise[sd]|pointed|points|identifie[sd]|describe[sd]|conclude[sd]|reported|commented|acknowledge[sd]|recognise[sd]|note[sd]|ruled|criticise[sd]|raise[sd]|warn(?:s|ed)|commended|reveal(?:s|ed)|add(?:s|ed)|maintain(?:s|ed)|states?|stated|outline[sd]?|sets out|set out|reads|notes|welcome[sd])'

export const newsArticle: LetterProfile<'news-article'> = {
  kind: 'news-article',
  name: 'News article',
  writer: 'press',
  framework: null,
  outcomes: ['experiences', 'written-statement', 'experiences-in-short', 'action', 'progress-in-short'],
  signals: [
    {
      id: 'inspectors-said',
      weight: 3,
      pattern: new RegExp(
        String.raw`\b(?:inspectors|inspection team|watchdogs?|ofsted|(?:the|a|their|its) (?:\w+ ){0,2}(?:inspection|visit|revisit))\b.{0,40}\b(?:have |has )?${REPORTED}\b`,
        'i',
      ),
      example: 'inspectors have found',
    },
    {
      id: 'attributed',
      weight: 3,
      pattern:
        /\b(?:(?:states?|says?|said|adds?) (?:the )?(?:inspection team|inspectors|watchdogs?|ofsted|report|letter)|according to (?:the )?(?:inspectors|inspection|watchdogs?|ofsted))\b/i,
      example: '“Plans are late,” states the inspection team',
    },
    {
      id: 'speech-behind-colon',
      weight: 3,
      pattern: /\b(?:said|says|added|adds|commented|explained|continued)\b[^.“”":]{0,60}: ?[“"]/i,
      example: 'Leah Grundy, who leads the council, said: “We are sorry.',
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
      pattern: /\b(?:report|findings)\b.{0,30}\b(?:published|released)\b|\bpublished (?:their|its|a) report\b/i,
      example: 'Their report – published today – highlights delays',
    },
    {
      id: 'report-says',
      weight: 2,
      pattern: new RegExp(
        String.raw`\b(?:report(?:’s|'s)?|outcome|letter|notice|(?:response|feedback) from [^.,]{3,40}?)(?: (?:also|has|further|inspection|outcome|itself)){0,3} ${REPORTED}\b|\baccording to the (?:inspectors.? )?report\b|\b(?:outlined|highlighted|noted|praised|described|detailed|identified) in the (?:\w+ )?(?:report|letter)\b`,
        'i',
      ),
      example: 'The report also highlights waits',
    },
    {
      id: 'inspected',
      weight: 1,
      pattern:
        /\b(?:ofsted|care quality commission|cqc)\b[^.]{0,30}\b(?:inspected|visited|returned|carried out|conducted)\b|\binspected by ofsted\b|\b(?:inspection|visit|revisit) (?:conducted|undertaken|carried out|by)\b/i,
      example: 'In May Ofsted carried out an inspection',
    },
    {
      id: 'accepts',
      weight: 2,
      pattern:
        /\b(?:accept|accepts|accepted|acknowledge|acknowledges|welcome|welcomes|welcomed) (?:\w+ ){0,3}(?:the|today.s|these|this|all) (?:\w+ )?(?:findings|report|outcome|feedback)\b|\bha(?:s|ve) (?:also |both )?apologi[sz]ed\b|\b(?:issued|issue) an apology\b/i,
      example: 'We fully accept the findings',
    },
    {
      id: 'notice-served',
      weight: 3,
      pattern:
        /\b(?:improvement notice|notice to improve|statutory direction|direction notice|formal notice)\b[^.]{0,200}\b(?:issued|served|lifted|sets out|follows|followed|says|highlights)\b|\b(?:issued|issues|served|hits?|handed)\b[^.]{0,40}\bwith an? (?:\w+ )?(?:notice|direction)\b/i,
      example: 'The council has been issued with an improvement notice',
    },
    {
      id: 'department-said',
      weight: 2,
      pattern:
        /\b(?:department for education|dfe)(?: \(dfe\))?(?: and nhs england)? (?:has |have )?(?:also )?(?:met with|said|says|found|welcomed|praised|outlined|highlight(?:s|ed)|recognised)\b/i,
      example: 'The Department for Education also outlined areas for development',
    },
    {
      id: 'published-line',
      weight: 2,
      pattern:
        /^(?:author:.{0,40})?(?:published|posted|date published)(?: on)?:? (?:\p{L}+day,? )?\d{1,2}\p{L}{0,2}\b.{0,40}$/iu,
      example: 'Published: 21 Nov 2024',
    },
    {
      id: 'date-line',
      weight: 1,
      pattern:
        /^(?:\p{L}+day,? )?(?:\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}|\p{L}{3,9} \d{1,2}),? 20\d\d(?:,? \d{1,2}[:.]\d\d)?$/iu,
      example: 'Monday, June 3, 2019',
    },
    {
      id: 'byline',
      weight: 1,
      pattern: /^(?:by|words by|story by|author:)\s+\p{L}[\p{L}'’-]+ \p{L}[\p{L}'’-]+\b.{0,40}$/iu,
      example: 'By Carys Grundy, education reporter',
    },
    {
      id: 'page-line',
      weight: 1,
      pattern: /^(?:read (?:more|next)|watch more|sign up|follow us|subscribe|advertisement|hide ad|share this)\b/i,
      example: 'Read more: council tax to rise',
    },
    MINUTES,
    {
      id: 'plan-title',
      weight: -3,
      pattern:
        /^(?:\S+ ){0,6}(?:written statement of action|(?:accelerated progress|priority action|improvement) plan)(?: (?:for|20\d\d)\b.{0,30})?$/i,
      example: 'Ambridge SEND Improvement Plan 2024',
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
  skips: isPageLine,
  place: placeParagraph,
}
