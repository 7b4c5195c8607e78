/** Whether two names mean one body: "Devon ICB" and "NHS Devon Integrated Care Board". */
import { BODY_FORMS, type BodyType } from './organisation-forms.ts'

export interface LocalBody {
  readonly name: string
  readonly type: BodyType | null
}

const ENDINGS = BODY_FORMS.map(({ type, ending }) => ({ type, ending: new RegExp(` ${ending}$`, 'u') }))
const BOROUGH = /\bBorough of\b/u
const PLACE_WORD = /[\p{L}&]+/gu
/** Words of a name that do not tell which place it serves. */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  'nhs the and of upon on in with london royal borough metropolitan county city district council integrated care board icb clinical commissioning group ccg'.split(
    ' ',
  ),
)
/** "Herts" and "Hertfordshire" begin alike. */
const ALIKE = 4

/** Type of a body by the end of its name, null where it has none of the known ends. */
export function typeOf(name: string): BodyType | null {
  return ENDINGS.find(({ ending }) => ending.test(` ${name}`))?.type ?? (BOROUGH.test(name) ? 'council' : null)
}

/**
 * The one partner of the same type whose place words agree with the name's, else the name itself with its short form written out.
 * Agree: every place word of the shorter name stands in the longer one, or begins like one that is left over.
 */
export function sameBody(written: string, type: BodyType, partners: readonly LocalBody[]): string {
  const words = placeWords(written)
  const [only, ...others] = partners.filter(
    (partner) => partner.type === type && agree(words, placeWords(partner.name)),
  )
  return only !== undefined && others.length === 0 ? only.name : writtenOut(written, type)
}

function writtenOut(written: string, type: BodyType): string {
  const short = BODY_FORMS.find((form) => form.type === type)?.short
  return short && written.endsWith(` ${short[0]}`) ? `${written.slice(0, -short[0].length)}${short[1]}` : written
}

function placeWords(name: string): string[] {
  return (name.toLowerCase().match(PLACE_WORD) ?? []).filter((word) => !COMMON_WORDS.has(word))
}

function agree(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a]
  const left = many.filter((word) => !few.includes(word))
  const unmatched = few.filter((word) => !many.includes(word))
  if (few.length === 0) return false
  return unmatched.every((word) => left.some((other) => word.length >= ALIKE && other.startsWith(word.slice(0, ALIKE))))
}
