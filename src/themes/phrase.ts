/**
 * The notation of phrases in a codebook, read once into elements and matched against tokens.
 *
 * `annual review` matches by stem, `a/b` is one or the other, `word?` may be absent, `audit*` begins so, `=use` is that
 * very form, `..` is a gap of up to four words. A phrase never reaches over the end of a sentence.
 */
import { stemOf } from '../language/index.ts'
import type { Token } from './tokens.ts'

const GAP = '..'
const LONGEST_GAP = 4
const SEPARATOR = /[\s-]+/
const CHOICE = String.raw`(?:=?[\p{L}\p{N}]+|[\p{L}\p{N}]{2,}\*)`
const ELEMENT = `${CHOICE}(?:/${CHOICE})*`
/** A word, then words that may be absent or stand after a gap; a phrase must not end with a gap. */
const PHRASE = new RegExp(`^${ELEMENT}(?:[\\s-]+(?:\\.\\.\\s+)?${ELEMENT}\\??)*$`, 'u')

/** Thrown for a phrase that the notation does not allow. */
export class PhraseError extends Error {}

/** One word of a phrase: what the token may be. */
class PhraseElement {
  readonly forms: readonly string[]
  readonly prefixes: readonly string[]
  /** Matched by stem. */
  readonly words: readonly string[]
  readonly optional: boolean
  /** How many other words may stand before it. */
  readonly gap: number

  /** @param part as written, without its gap */
  constructor(part: string, gap: number) {
    this.optional = part.endsWith('?')
    this.gap = gap
    const choices = (this.optional ? part.slice(0, -1) : part).split('/')
    this.forms = choices.filter((choice) => choice.startsWith('=')).map((choice) => choice.slice(1))
    this.prefixes = choices.filter((choice) => choice.endsWith('*')).map((choice) => choice.slice(0, -1))
    this.words = choices.filter((choice) => !choice.startsWith('=') && !choice.endsWith('*'))
  }

  /** How the words begin that it may be: `beginningOf` any such word is among them. */
  get beginnings(): string[] {
    return [...this.words, ...this.forms, ...this.prefixes].map(beginningOf)
  }
}

/**
 * A phrase, taken apart when its first word is met: a letter meets few of a codebook's phrases. The notation of a codebook
 * that may be wrong is checked by `checkPhrase` before.
 */
export class Phrase {
  readonly source: string
  #elements: readonly PhraseElement[] | null = null

  constructor(source: string) {
    this.source = source
  }

  get elements(): readonly PhraseElement[] {
    this.#elements ??= readElements(this.source.toLowerCase())
    return this.#elements
  }

  /** False where the word after the first cannot be one that begins so; `beginning` is empty at the end of a sentence. */
  mayGoOn(beginning: string): boolean {
    const next = this.elements[1]
    return next === undefined || next.gap > 0 || next.optional || next.beginnings.includes(beginning)
  }
}

/** What a phrase may begin with, told from its first word as written: `opens` asks it of a token. */
export class Opening {
  readonly written: string
  #element: PhraseElement | null = null

  /** @param written `firstWord` of a phrase */
  constructor(written: string) {
    this.written = written
  }

  opens(token: Token): boolean {
    this.#element ??= new PhraseElement(this.written, 0)
    return accepts(this.#element, token)
  }

  /** How the words begin that it may be: `beginningOf` any such word is among them. */
  get beginnings(): string[] {
    const { written } = this
    if (!written.includes('/')) return [beginningOf(written.startsWith('=') ? written.slice(1) : written)]
    return [...new Set(written.split('/').map((choice) => beginningOf(choice.replace('=', ''))))]
  }
}

/** The first word of a phrase as it is written, in lower case. */
export function firstWord(source: string): string {
  let end = 0
  while (end < source.length && source[end] !== ' ' && source[end] !== '-') end += 1
  return source.slice(0, end).toLowerCase()
}

/** As much of a word as stemming leaves alone. */
export function beginningOf(word: string): string {
  return word.slice(0, 2)
}

/** Throws `PhraseError` for what the notation does not allow. */
export function checkPhrase(source: string): void {
  if (!PHRASE.test(source.toLowerCase())) throw new PhraseError(`"${source}" is no phrase`)
}

function readElements(written: string): PhraseElement[] {
  const parts = written.split(SEPARATOR)
  return parts.flatMap((part, i) =>
    part === GAP ? [] : [new PhraseElement(part, parts[i - 1] === GAP ? LONGEST_GAP : 0)],
  )
}

/** True where the token may stand for the element. */
function accepts(element: PhraseElement, token: Token): boolean {
  return (
    element.words.some((word) => hasStemOf(word, token)) ||
    element.forms.includes(token.lower) ||
    element.prefixes.some((prefix) => token.lower.startsWith(prefix))
  )
}

/**
 * True where both have the same stem. Of a word, stemming leaves all but the last letter of the stem as it is ("study",
 * "studi"), so that most words need not be stemmed to see that they differ.
 */
function hasStemOf(word: string, { lower, stem }: Token): boolean {
  return word === lower || (word.startsWith(stem.slice(0, -1)) && stemOf(word) === stem)
}

/**
 * Matches a phrase that begins at token `at`.
 *
 * @returns the index after its last token, or null
 */
export function matchAt(phrase: Phrase, tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]
  const first = phrase.elements[0]
  return token && first && accepts(first, token) ? matchOpened(phrase, tokens, at) : null
}

/** The same of a phrase whose first word is known to match. */
export function matchOpened({ elements }: Phrase, tokens: readonly Token[], at: number): number | null {
  return elements.length === 1 ? at + 1 : matchRest(elements, 1, tokens, at + 1, tokens[at]?.sentence ?? 0)
}

function matchRest(
  elements: readonly PhraseElement[],
  index: number,
  tokens: readonly Token[],
  at: number,
  sentence: number,
): number | null {
  const element = elements[index]
  if (!element) return at
  for (let skipped = 0; skipped <= element.gap; skipped += 1) {
    const token = tokens[at + skipped]
    if (token?.sentence !== sentence) break
    if (!accepts(element, token)) continue
    const end = matchRest(elements, index + 1, tokens, at + skipped + 1, sentence)
    if (end !== null) return end
  }
  return element.optional ? matchRest(elements, index + 1, tokens, at, sentence) : null
}
