/** Finds names of people where a letter lists them. Nothing is known of given names: what decides is what is no office. */
import type { Range } from '../../text/span.ts'
import { COURTESIES, HONOURS, isOfficeWord, isStreetWord, isSurname } from './words.ts'

export interface NameMention {
  /** As results give it: courtesy titles dropped, honours kept. */
  readonly name: string
  /** With every title. */
  readonly range: Range
}

const WORD = /\p{Lu}[\p{L}’'-]*\p{L}\.?|\p{Lu}\.?(?=\s\p{Lu})/uy
const TITLE = new RegExp(`(?:(?:${HONOURS}|${COURTESIES})\\b\\.?[ ]+)+`, 'y')
const IS_TITLE = new RegExp(`^(?:${HONOURS}|${COURTESIES})\\.?$`)
const PARTICLE = /(?:de|van|von|der|den|la|le|al|bin|du)(?= )/uy
const BREAK_AFTER = /^\s*(?:[,;(–—-]|\n|$)/u
const POSTNOMINALS = /^,?\s\(?(?:OBE|CBE|MBE|KBE|DBE|CB|QPM)\)?(?![\p{L}])/u

/**
 * Names in a stretch of text, in order. A name is two or three capitalised words on one line, or one word behind a
 * title; four words in a row without a break are two names, as when a reader runs the columns of a table together.
 */
export function findNames(text: string): NameMention[] {
  const found: NameMention[] = []
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}’'.@/-])\p{Lu}/gu)) {
    if (index < (found.at(-1)?.range[1] ?? 0)) continue
    found.push(...namesAt(text, index))
  }
  return found
}

interface Word {
  readonly text: string
  readonly end: number
}

function namesAt(text: string, start: number): NameMention[] {
  const title = sticky(TITLE, text, start) ?? ''
  const words = wordsFrom(text, start + title.length)
  const wanted = title === '' ? 2 : 1
  if (words.length < wanted) return []
  const sizes = words.length === 4 ? [2, 2] : words.length === 6 ? [2, 2, 2] : [words.length]
  let at = start
  let first = 0
  return sizes.map((size): NameMention => {
    const own = words.slice(first, first + size)
    const end = own.at(-1)?.end ?? at
    const range: Range = [at, end + (POSTNOMINALS.exec(text.slice(end))?.[0].length ?? 0)]
    const name = `${first === 0 ? keptTitle(title, own.length) : ''}${own.map((word) => word.text).join(' ')}`
    first += size
    at = end + 1
    return { name, range }
  })
}

/** The capitalised words of a name from an offset on; empty where they are an office, a body or an address. */
function wordsFrom(text: string, start: number): Word[] {
  const words: Word[] = []
  let at = start
  for (;;) {
    const particle = words.length > 0 ? sticky(PARTICLE, text, at) : null
    const from = particle === null ? at : at + particle.length + 1
    const word = sticky(WORD, text, from)
    if (word === null || !fits(text, word, from, words.length)) break
    const own = closesSentence(word) ? word.slice(0, -1) : word
    words.push({ text: particle === null ? own : `${particle} ${own}`, end: from + own.length })
    if (own !== word) break
    if (text[from + word.length] !== ' ') break
    at = from + word.length + 1
  }
  return words
}

/** A surname may be a word of an office ("Head") or of an address ("Lane") where it is followed by a comma or a line end. */
function fits(text: string, word: string, start: number, position: number): boolean {
  if ((/^\p{Lu}{2,}$/u.test(word) && word.length < 5) || IS_TITLE.test(word)) return false
  if (!isOfficeWord(word) && !isStreetWord(word)) return true
  return position === 1 && isSurname(word) && BREAK_AFTER.test(text.slice(start + word.length))
}

/** A shortened word such as "St." has few letters; a longer one with a point behind it ends a sentence. */
const closesSentence = (word: string): boolean => /\p{L}{4}\.$/u.test(word)

function keptTitle(title: string, words: number): string {
  if (words === 1) return title
  return title.replace(new RegExp(`\\b(?:${COURTESIES})\\b\\.?\\s+`, 'g'), '')
}

function sticky(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}
