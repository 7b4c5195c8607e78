/** Words that tell names of people from offices, bodies and addresses. */

/** Titles kept before a name, since they say who speaks. */
export const HONOURS = 'Councillor|Cllr|Dame|Sir|Lord|Lady|Baroness|Professor|Prof|Dr|Rev'
/** Titles that say nothing; dropped where a first name follows. */
export const COURTESIES = 'Mr|Mrs|Ms|Miss|Mx'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Words of offices, bodies and grades: none of them begins a person's name, and none follows one without a break. */
const OFFICE = set(
  `
  hmi hmis oi ofsted cqc nhs dfe dcs dco dmo ceo icb ccg send sen lead inspector inspectors her his majesty's hm quality assurance care
  commission social education children children's young people people's services service senior regional director directors deputy
  chief team health manager specialist adviser advisor advisers observer support inspection interim acting assistant corporate
  executive strategic managing head leader leaders officer chair chairman council county city borough metropolitan district
  clinical commissioning group integrated board department partnership partnerships medical primary designated nominated
  local area authority england east west north south midlands london central nursing nurse safeguarding and of for the to at in
  inclusion skills families family wellbeing cabinet member portfolio holder accountable director's independent national
  programme case statutory operating community communities transformation improvement lifelong learning justice trust
  system place joint strategy public parent carer carers forum dear yours copied copy cc from by on with vulnerable unit
  `.trim(),
)

const STREET = set(
  `
  street road lane avenue way place square court close park drive house hall centre center building buildings floor level
  tower quay gate row crescent terrace walk parade town village guildhall campus dockside precinct
  `.trim(),
)

/** Surnames among them; such a word is one where a break follows it. */
const SURNAME = set('head young lane hall park street close gate north west east south field place chase')

const plain = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[.,;:]+$/, '')

export const isOfficeWord = (word: string): boolean => OFFICE.has(plain(word))
export const isStreetWord = (word: string): boolean => STREET.has(plain(word))

export const isSurname = (word: string): boolean => SURNAME.has(plain(word))

/** A noun that makes the words around it an office. */
export const OFFICE_NOUN: RegExp =
  /\b(?:directors?|officers?|leaders?|head|chief|chair(?:man|woman|person)?|manager|inspectors?|advis[eo]r|lead|executive|member|commissioner|nurse|DCS|DCO|DMO|CEO|HMI|assurance|secretary|minister|mayor|principal|consultant|doctor|holder|deputy|spokes(?:man|woman|person)|partner|president)\b/iu
