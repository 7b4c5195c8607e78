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
  readonly stems: ReadonlySet<string>
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
    this.stems = new Set(choices.filter((choice) => !/[=*]/.test(choice)).map((choice) => stemOf(choice)))
  }
}

/**
 * A phrase, taken apart when it is first tried: a letter meets few of a codebook's phrases. The notation of a codebook
 * that may be wrong is checked by `checkPhrase` before.
 */
export class Phrase {
  readonly source: string
  #first: PhraseElement | null = null
  #elements: readonly PhraseElement[] | null = null

  constructor(source: string) {
    this.source = source
  }

  /** Most phrases that are tried end with it. */
  get first(): PhraseElement {
    this.#first ??= new PhraseElement(firstWord(this.source).toLowerCase(), 0)
    return this.#first
  }

  get elements(): readonly PhraseElement[] {
    this.#elements ??= readElements(this.source.toLowerCase())
    return this.#elements
  }
}

/** How the first words begin that a phrase may match: `beginningOf` any such word is among them. */
export function beginningsOf(source: string): string[] {
  const choices = firstWord(source).toLowerCase().split('/')
  return [...new Set(choices.map((choice) => beginningOf(choice.replace('=', ''))))]
}

function firstWord(source: string): string {
  const end = source.search(SEPARATOR)
  return end < 0 ? source : source.slice(0, end)
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

/** True where a match of the phrase may begin with the token. */
export function opens({ first }: Phrase, token: Token): boolean {
  return accepts(first, token)
}

/** True where the token may stand for the element. */
function accepts(element: PhraseElement, token: Token): boolean {
  return (
    element.stems.has(token.stem) ||
    element.forms.includes(token.lower) ||
    element.prefixes.some((prefix) => token.lower.startsWith(prefix))
  )
}

/**
 * Matches a phrase that begins at token `at`.
 *
 * @returns the index after its last token, or null
 */
export function matchAt(phrase: Phrase, tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]
  if (!token || !opens(phrase, token)) return null
  return matchRest(phrase.elements, 1, tokens, at + 1, token.sentence)
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
