/** Words that deny what follows them, and words that ask for it. */

export const DENIALS: ReadonlySet<string> = new Set(
  'not no none never nor neither without cannot hardly barely scarcely nobody'.split(' '),
)

/** Words that say that it ought to be so: what ought to have moved has not moved yet. */
export const DEMANDS: ReadonlySet<string> = new Set('must should need needs would could to'.split(' '))

const SCARCITY: ReadonlySet<string> = new Set('lack lacks few little rarely limited insufficient unable'.split(' '))

/** True of words that take back praise which follows them: denials, and words for how little there is. */
export function takesBack(lower: string): boolean {
  return DENIALS.has(lower) || SCARCITY.has(lower)
}
