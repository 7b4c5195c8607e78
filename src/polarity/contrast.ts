/**
 * Which part of a sentence decides. A sentence that grants one thing and states another takes the side of what it
 * states: "although X, Y" and "X, but Y" say Y; "Y despite X" says Y.
 */
import type { Token } from './tokens.ts'

/** Begin a clause that is granted, up to the next comma, at the beginning of a sentence. */
const GRANTING = new Set(['although', 'though', 'while', 'whilst', 'despite', 'notwithstanding'])
/** Turn a sentence round wherever they stand: what follows decides. */
const TURNING = new Set(['but'])
/** Turn it round after a comma. */
const TURNING_AFTER_COMMA = new Set(['although', 'though', 'however', 'yet', 'whereas', 'albeit', 'nevertheless'])
/** Grant or explain in mid-sentence: what stood before decides. */
const GRANTING_AFTER = new Set(['despite', 'notwithstanding'])
const EXPLAINING_AFTER_COMMA = new Set(['because', 'since'])
/** May stand before a granting word: "However, although ...". */
const LINKS = new Set([
  'however',
  'but',
  'and',
  'even',
  'additionally',
  'furthermore',
  'overall',
  'therefore',
  'so',
  'for',
  'example',
])
const FEWEST_WORDS = 3

/** The words of the deciding part, in order. A part of fewer than three words decides nothing. */
export function decidingPart(tokens: readonly Token[]): readonly Token[] {
  let from = endOfGranted(tokens)
  let to = tokens.length
  for (let i = from + 1; i + FEWEST_WORDS <= tokens.length; i += 1) {
    const { lower, parted } = tokens[i] ?? { lower: '', parted: false }
    const turns = (TURNING.has(lower) && tokens[i + 1]?.lower !== 'also') || (parted && TURNING_AFTER_COMMA.has(lower))
    if (turns) from = i + 1
    else if (i - from >= FEWEST_WORDS && i < to && grants(lower, parted)) to = i
  }
  return tokens.slice(from, to > from ? to : tokens.length)
}

function grants(lower: string, parted: boolean): boolean {
  return GRANTING_AFTER.has(lower) || (parted && EXPLAINING_AFTER_COMMA.has(lower))
}

/** Where the clause that the sentence begins by granting ends; 0 where it grants nothing. */
function endOfGranted(tokens: readonly Token[]): number {
  let at = 0
  while (LINKS.has(tokens[at]?.lower ?? '')) at += 1
  if (!GRANTING.has(tokens[at]?.lower ?? '')) return 0
  const comma = tokens.findIndex((token, i) => i > at + 1 && token.parted)
  return comma > 0 && comma + FEWEST_WORDS <= tokens.length ? comma : 0
}
