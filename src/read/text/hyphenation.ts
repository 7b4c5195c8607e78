/**
 * Words broken over a line end. What becomes of the break is told by the letter's own words, then by those of English:
 * `point-in-|time` keeps its hyphen, `ser-|vices` loses it, `pre-|and post-natal` is not broken at all. In doubt the
 * hyphen stays, since a hyphen too many is still what is printed.
 */
import { isWord } from '../../language/index.ts'
import { numberOf } from '../../text/number-words.ts'

/** - `joined`: one word, broken by the printer
 *  - `hyphenated`: written with the hyphen
 *  - `suspended`: the hyphen ends its word, and a space follows it: "short- and long-term" */
export type Mending = 'joined' | 'hyphenated' | 'suspended'

/** First parts that English writes with a hyphen before a whole word, even where a dictionary has the two as one. */
const HYPHENATED_FIRST = new Set(
  'anti child co cross decision face follow full half hard high ill joined key large life long low mid multi near needs newly non own part person point post pre school self semi short side single small time user well whole wide year'.split(
    ' ',
  ),
)
/** Last parts of the same sort. */
const HYPHENATED_LAST = new Set(
  'aged based being centred date driven focused free funded house in led made making off old related term time up wide year'.split(
    ' ',
  ),
)
/** What may follow a suspended hyphen. */
const TAKES_UP = /^(?:and|or|nor|to)$/i
/** What no second part of a compound is, after a whole word: an ending, with the consonants before it. */
const ENDING =
  /^\p{L}{0,2}(?:ings?|ers?|ors?|ed|ly|ments?|mental|ness|[st]ions?|ations?|[ae]nce|[ae]nt|it(?:y|ies)|ists?|i[sz](?:e[ds]?|ing|ations?)|i?cal|able|ible|ive)$/u
/** With such consonants no English word begins. */
const NO_START =
  /^(?!bl|br|ch|cl|cr|dr|dw|fl|fr|gh|gl|gn|gr|kn|ph|pl|pr|ps|rh|sc|sh|sk|sl|sm|sn|sp|sq|st|sw|th|tr|tw|wh|wr)[^\Waeiouy\d_]{2}/i
const WORD = /\p{L}+(?:[-\u2010\u2011]\p{L}+)*/gu
const BROKEN = /(\p{L}+)[-\u2010]\s*[\r\n\f]\s*(\p{L}+)/gu
/** So many words that can only have been broken by the printer show that the letter was set with hyphenation. */
const LEAST_BROKEN = 2

export interface HyphenLexicon {
  /**
   * What a hyphen at a line end is.
   *
   * @param first what stands before it, with hyphens inside
   * @param second what stands on the next line, as far as it has no white space
   */
  mending(first: string, second: string): Mending
}

/** Collects how this text writes its words in mid-line, where nothing was broken. */
export function learnHyphens(source: string): HyphenLexicon {
  const known = wordsOf(source)
  let isSetHyphenated: boolean | null = null
  const decided = new Map<string, Mending>()
  const isKnown = (word: string): boolean => known.has(word.toLowerCase()) || isHyphenatedFirst(word) || isWord(word)

  /** True where one of the halves is no word, so that only the printer can have parted them. */
  const isSyllable = (head: string, tail: string): boolean => {
    const [isHead, isTail] = [isKnown(head), isKnown(tail)]
    if (isHead && isTail) return false
    return isWord(head + tail) || (!isTail && (!isHead || ENDING.test(tail) || NO_START.test(tail)))
  }

  /** Two words that are also one: which is meant is told by whether the letter breaks words at all. */
  const isOneWord = (head: string, tail: string): boolean => {
    if (isHyphenatedFirst(head) || HYPHENATED_LAST.has(tail) || !isWord(head + tail)) return false
    isSetHyphenated ??=
      [...source.matchAll(BROKEN)].filter(
        ({ 1: before = '', 2: after = '' }) =>
          after === after.toLowerCase() && !isPrefixed(before, after) && isSyllable(before, after),
      ).length >= LEAST_BROKEN
    return isSetHyphenated
  }

  const decide = (first: string, second: string): Mending => {
    const head = plain(first)
    const tail = plain(second)
    const [start = ''] = tail.split('-')
    if (known.has(`${head}-${tail}`) || known.has(`${head}-${start}`)) return 'hyphenated'
    if (known.has(head + start)) return 'joined'
    const last = first.split(/[-\u2010\u2011]/).at(-1) ?? first
    if (TAKES_UP.test(second) && (isNumbered(last) || isKnown(last) || !isWord(last + tail))) return 'suspended'
    // A dash that lost its space: "Action 1-|Leaders".
    if (/^\p{N}+$/u.test(first) && /^\p{Lu}/u.test(second)) return 'suspended'
    if (isNumbered(first + second) || /['’]/.test(first)) return 'hyphenated'
    const isCapitals = first.length > 1 && first + second === (first + second).toUpperCase()
    if (!isCapitals && (/\p{Lu}/u.test(last.slice(1)) || /^\p{Lu}$/u.test(last) || /^\p{Lu}/u.test(second)))
      return 'hyphenated'
    if (isPrefixed(last, start)) return 'hyphenated'
    const joins = isSyllable(last, start) || (last === first && isOneWord(last, start))
    return joins ? 'joined' : 'hyphenated'
  }

  return {
    mending(first, second) {
      const word = `${first}-${second}`
      const mending = decided.get(word) ?? decide(first, second)
      decided.set(word, mending)
      return mending
    },
  }
}

/** In lower case, with plain hyphens. */
const plain = (word: string): string => word.toLowerCase().replace(/[\u2010\u2011]/g, '-')

const isHyphenatedFirst = (word: string): boolean => HYPHENATED_FIRST.has(word.toLowerCase()) || numberOf(word) !== null

const isNumbered = (text: string): boolean => /\p{N}/u.test(text)

/** "co-ordinate", "re-enter": between two of the same vowel the hyphen is the writer's. */
const isPrefixed = (head: string, tail: string): boolean =>
  /^(?:co|de|pre|re|anti|semi)$/i.test(head) && head.at(-1)?.toLowerCase() === tail.charAt(0).toLowerCase()

function wordsOf(source: string): ReadonlySet<string> {
  const known = new Set<string>()
  let broken = false
  for (const line of source.split(/[\n\r\f]+/)) {
    const words = line.toLowerCase().match(WORD) ?? []
    if (words.length === 0) continue
    const breaks = /[-\u00ad\u2010]\s*$/.test(line)
    // The two halves of a broken word are no words of the text.
    const whole = words.slice(broken ? 1 : 0, breaks ? -1 : undefined)
    for (const word of whole) known.add(word.replace(/[\u2010\u2011]/g, '-'))
    broken = breaks
  }
  return known
}
