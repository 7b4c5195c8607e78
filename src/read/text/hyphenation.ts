/**
 * Words broken over a line end. The break always goes; whether the hyphen stays is told by the letter's own words:
 * `point-in-|time` keeps it, `ser-|vices` loses it.
 */

/** First parts that English writes with a hyphen when nothing in the text says otherwise. */
const HYPHENATED_FIRST = new Set(
  'all anti co cross ex face follow full half hard high ill in inter joined key large life long low mid mis multi near needs newly non off on one out over own part point post pre re school self semi short side single small so step sub ten three time two under up user well whole wide year'.split(
    ' ',
  ),
)
const WORD = /\p{L}+(?:[-\u2010\u2011]\p{L}+)*/gu

export interface HyphenLexicon {
  /** True where `first` and `second`, broken at a line end after a hyphen, are written with that hyphen. */
  keepsHyphen(first: string, second: string): boolean
}

/** Collects how this text writes its words in mid-line, where nothing was broken. */
export function learnHyphens(source: string): HyphenLexicon {
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
  return {
    keepsHyphen(first, second) {
      const head = first.toLowerCase()
      const tail = second.toLowerCase()
      if (known.has(`${head}-${tail}`)) return true
      if (known.has(`${head}${tail}`)) return false
      if (HYPHENATED_FIRST.has(head.split('-').at(-1) ?? head)) return true
      if (head.includes('-')) return true
      return known.has(head) && known.has(tail)
    },
  }
}
