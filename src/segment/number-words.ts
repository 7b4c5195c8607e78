/** Numbers in labels: "2", "two". */

const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** The number that a label prints as a figure or a word up to ten; null for anything else. */
export function labelNumber(text: string | undefined): number | null {
  if (text === undefined) return null
  const figure = Number.parseInt(text, 10)
  if (figure > 0) return figure
  const at = WORDS.indexOf(text.toLowerCase())
  return at < 0 ? null : at + 1
}
