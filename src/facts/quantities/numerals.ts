/** Numbers in figures and in words: one pattern to find them, one function to read them. */

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
])

const VALUES: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ['a', 1],
])

const unit = UNITS.slice(1, 10).join('|')
/** Longest first, so that "sixteen" is not read as "six". */
const small = `(?:${TENS.join('|')})(?:[- ](?:${unit}))?|${[...UNITS].reverse().join('|')}`
const tail = `(?: (?:and )?(?:${small}))?`
const inWords = `(?:(?:${small}|a) (?:hundred|thousand)${tail}|a dozen|${small})`
const inFigures = `\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?`

/** Source of a pattern for one number: "1,200", "2.5", "nine", "twenty-one", "a hundred and ten"; not part of a longer word or code. */
export const NUMBER = `(?<![\\w£$€.,/–-])(?:${inFigures}|${inWords})(?: million| thousand)?(?![\\w]|[.,]\\d)`
/** The same, without "a hundred" and without a look behind: the second number of a range. */
export const NUMBER_AFTER = `(?:${inFigures}|${small})(?![\\w]|[.,]\\d)`

/** Value of a number that `NUMBER` matched; NaN for anything else. */
export function numberOf(written: string): number {
  let total = 0
  let current = 0
  let known = false
  for (const word of written.toLowerCase().replaceAll(',', '').split(/[ -]/)) {
    if (word === 'and' || word === '') continue
    known = true
    const scale = SCALES.get(word)
    if (scale === undefined) current += VALUES.get(word) ?? Number(word)
    else if (scale <= 100) current = (current || 1) * scale
    else {
      total += (current || 1) * scale
      current = 0
    }
  }
  // Sums of decimals such as 1.2 * 1e6 carry no error worth keeping.
  return known ? Number((total + current).toFixed(3)) : Number.NaN
}
