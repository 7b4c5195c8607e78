const WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
]

/** Pattern of a whole number in figures or in words up to twenty, for use inside other patterns. */
export const NUMBER: string = `\\d{1,3}|${[...WORDS].reverse().join('|')}`

/** The value of what `NUMBER` matched; null for anything else. */
export function numberOf(text: string): number | null {
  const word = WORDS.indexOf(text.toLowerCase())
  if (word >= 0) return word
  return /^\d{1,3}$/.test(text) ? Number(text) : null
}
