/** Where sentences end. The Unicode rules do most of it; what they take for an end and English does not is merged again. */
import type { Range } from '../text/span.ts'

/** Words that end in a full stop and are followed by more of the sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'dr mr mrs ms mx prof rev hon cllr st sr jr messrs sir rt gen col capt ' +
    'e.g i.e eg ie cf viz vs v approx incl para paras p pp fig ref refs est dept govt '
  )
    .trim()
    .split(' '),
)
/** Abbreviations only where a number follows, as "No. 3": otherwise "no." is the last word of a sentence. */
const BEFORE_NUMBER: ReadonlySet<string> = new Set(['no', 'nos', 'vol', 'ch', 'art', 'sec', 'pt'])

const LAST_WORD = /(?<![\p{L}\p{N}.])[(“‘"']?((?:\p{L}\.)*\p{L}+)\.$/u
/** One capital and a stop: an initial in "J. Smith", an end of sentence after "plan B." */
const INITIAL = /(?:^|[\s.(])\p{Lu}\.$/u
const NAME = /^(?:\p{Lu}\.?|\p{Lu}[\p{Ll}’'-]+)$/u
const INITIAL_START = /^\s*\p{Lu}\./u
const CLOSING = /^[\s)\]}”’"']+/u
const LOWER_START = /^[\s(“‘"'–—-]*\p{Ll}/u
const NUMBER_START = /^\s*\d/u
const CAPITAL_START = /^\s*\p{Lu}/u
const NO_LETTERS = /^[^\p{L}\p{N}]*$/u

/** Made when first used: it takes some milliseconds. */
let segmenter: Intl.Segmenter | null = null

/**
 * Ranges of the sentences of a text: in order, trimmed, not overlapping; only white space lies between them.
 *
 * @param text with its line ends already collapsed to spaces: every line end would count as an end of sentence
 */
export function splitSentences(text: string): Range[] {
  const sentences: Range[] = []
  let start = 0
  let end = 0
  const close = (): void => {
    const range = trimmed(text, start, end)
    if (range) sentences.push(range)
    start = end
  }
  segmenter ??= new Intl.Segmenter('en-GB', { granularity: 'sentence' })
  for (const { segment, index } of segmenter.segment(text)) {
    if (index > 0 && !continues(text.slice(start, end), segment)) close()
    end = index + segment.length
  }
  close()
  return sentences
}

/** True where what the segmenter cut in two is one sentence. */
function continues(before: string, after: string): boolean {
  const said = before.trimEnd()
  if (NO_LETTERS.test(after) || NO_LETTERS.test(said)) return true
  if (LOWER_START.test(after)) return true
  if (CLOSING.test(after) && !/^\s/u.test(after)) return LOWER_START.test(after.replace(CLOSING, ''))
  const word = LAST_WORD.exec(said.slice(-40))?.[1]?.toLowerCase()
  if (word === undefined) return false
  if (ABBREVIATIONS.has(word)) return true
  if (BEFORE_NUMBER.has(word) && NUMBER_START.test(after)) return true
  return INITIAL.test(said) && CAPITAL_START.test(after) && namesSomeone(said, after)
}

/** An initial belongs to a name where a name, another initial or nothing stands before it, or another initial follows. */
function namesSomeone(before: string, after: string): boolean {
  const previous =
    before
      .replace(/\s?\p{Lu}\.$/u, '')
      .trimEnd()
      .split(' ')
      .at(-1) ?? ''
  return previous === '' || NAME.test(previous) || INITIAL_START.test(after)
}

function trimmed(text: string, from: number, to: number): Range | null {
  const slice = text.slice(from, to)
  const start = from + slice.length - slice.trimStart().length
  const end = from + slice.trimEnd().length
  return start < end ? [start, end] : null
}
