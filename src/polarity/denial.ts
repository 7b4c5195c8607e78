/** Words that deny what follows them. */

export const DENIALS: ReadonlySet<string> = new Set('not no never nor neither without cannot'.split(' '))

const SCARCITY: ReadonlySet<string> = new Set('lack lacks few little rarely limited insufficient unable'.split(' '))

/** True of words that take back praise which follows them: denials, and words for how little there is. */
export function takesBack(lower: string): boolean {
  return DENIALS.has(lower) || SCARCITY.has(lower)
}
