/** How bodies are called: national ones by name and short form, local ones by the words that their names end in. */

/** `[canonical name, other forms]`. Forms are matched with their capitals, as whole words. */
export const NATIONAL_BODIES: readonly (readonly [string, readonly string[]])[] = [
  ['Ofsted', ['Office for Standards in Education, Children’s Services and Skills']],
  ['Care Quality Commission', ['CQC']],
  ['Department for Education', ['DfE', 'DFE']],
  ['Department of Health and Social Care', ['DHSC']],
  ['Department for Work and Pensions', ['DWP']],
  ['NHS England', ['NHSE', 'NHSEI', 'NHS England and NHS Improvement']],
  ['Public Health England', []],
  ['UK Health Security Agency', ['UKHSA']],
  ['Local Government and Social Care Ombudsman', ['LGSCO']],
  ['Council for Disabled Children', []],
  ['National Network of Parent Carer Forums', ['NNPCF']],
  ['National Autistic Society', []],
  ['Barnardo’s', ["Barnardo's", 'Barnardos']],
  ['Mencap', []],
]

export type BodyType =
  | 'council'
  | 'integrated-care-board'
  | 'clinical-commissioning-group'
  | 'trust'
  | 'forum'
  | 'college'

export interface BodyForm {
  readonly type: BodyType
  /** Source of a pattern for the words that end the name. */
  readonly ending: string
  /** Short form and what stands for it in a canonical name. */
  readonly short: readonly [string, string] | null
  /** Source of a pattern for how a document speaks of the one such body that it has named; null where it is no sure sign. */
  readonly spokenOf: string | null
  /** Last words of something else that ends the same way: a "Youth Council". */
  readonly notAfter: string
}

export const BODY_FORMS: readonly BodyForm[] = [
  {
    type: 'council',
    ending:
      '(?:(?:County|City|Borough|Metropolitan Borough|Metropolitan District|Metropolitan|District|Unitary) )?Council',
    short: null,
    spokenOf: '(?<=\\b[Tt]he )(?:(?:county|city|borough|metropolitan borough) )?council(?! (?:tax|hous|of ))',
    notAfter:
      'Youth|School|Schools|Student|Students|Pupil|People|People’s|Young|Children|Children’s|Care|Carers?|Parents?|Shadow|Privy|Research',
  },
  {
    type: 'integrated-care-board',
    ending: '(?:ICB|Integrated Care Board)',
    short: ['ICB', 'Integrated Care Board'],
    spokenOf: '(?:ICB|(?<=\\b[Tt]he )integrated care board)(?! SEND\\b)',
    notAfter: 'SEND',
  },
  {
    type: 'clinical-commissioning-group',
    ending: '(?:CCG|Clinical Commissioning Group)',
    short: ['CCG', 'Clinical Commissioning Group'],
    spokenOf: '(?:CCG|(?<=\\b[Tt]he )clinical commissioning group)',
    notAfter: 'SEND',
  },
  {
    type: 'trust',
    ending:
      "(?:(?:Hospitals?|Partnership|Community|Healthcare|Health|Mental Health|Ambulance|University|Teaching|Academy|Learning|Education|Schools|Care|Children’s|Children's|and|Social|Services) )*(?:NHS )?(?:Foundation )?Trust",
    short: null,
    spokenOf: null,
    notAfter: 'Multi-Academy|Academy|Charitable|Charity',
  },
  {
    type: 'forum',
    ending:
      "(?:Parents?(?: and| &)? Carers?[’']? (?:Forum|Council|Voice|Network|Alliance|Involvement|Partnership|Group))",
    short: null,
    spokenOf: null,
    notAfter: 'SEND|Local',
  },
  {
    type: 'college',
    ending: '(?:(?:Regional|Sixth Form|City|Further Education) )?College',
    short: null,
    spokenOf: null,
    notAfter: 'School|Special|Royal',
  },
]
