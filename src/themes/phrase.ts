/**
 * The notation of phrases in a codebook, read once into elements and matched against tokens.
 *
 * `annual review` matches by stem, `a/b` is one or the other, `word?` may be absent, `audit*` begins so, `=use` is that
 * very form, `..` is a gap of up to four words. A phrase never reaches over the end of a sentence.
 */
import { stemOf } from '../language/index.ts'
import type { Token } from './tokens.ts'

/** One word of a phrase: what the token may be. */
export interface PhraseElement {
  readonly stems: ReadonlySet<string>
  readonly forms: ReadonlySet<string>
  readonly prefixes: readonly string[]
  readonly optional: boolean
  /** How many other words may stand before it. */
  readonly gap: number
}

export interface Phrase {
  readonly source: string
  readonly elements: readonly PhraseElement[]
}

const GAP = '..'
const LONGEST_GAP = 4

/** Thrown for a phrase that the notation does not allow; the message says what is wrong with it. */
export class PhraseError extends Error {}

/** Reads one phrase. Its first and last words must be there, or nothing would say where it starts and ends. */
export function readPhrase(source: string): Phrase {
  const parts = source
    .trim()
    .toLowerCase()
    .split(/[\s-]+/)
  const elements: PhraseElement[] = []
  let gap = 0
  for (const part of parts) {
    if (part === GAP) gap = LONGEST_GAP
    else {
      elements.push(readElement(part, gap, source))
      gap = 0
    }
  }
  if (gap > 0 || parts[0] === GAP) throw new PhraseError(`"${source}" begins or ends with a gap`)
  if (elements[0]?.optional !== false) throw new PhraseError(`"${source}" begins with a word that may be absent`)
  return { source, elements }
}

function readElement(part: string, gap: number, source: string): PhraseElement {
  const optional = part.endsWith('?')
  const choices = (optional ? part.slice(0, -1) : part).split('/')
  const stems = new Set<string>()
  const forms = new Set<string>()
  const prefixes: string[] = []
  for (const choice of choices) {
    const word = choice.replace(/^=|\*$/g, '')
    if (!/^[\p{L}\p{N}]+$/u.test(word)) throw new PhraseError(`"${source}" has "${part}", which is no word`)
    if (choice.startsWith('=')) forms.add(word)
    else if (choice.endsWith('*')) prefixes.push(word)
    else stems.add(stemOf(word))
  }
  return { stems, forms, prefixes, optional, gap }
}

/** True where the token may stand for the element. */
export function accepts(element: PhraseElement, token: Token): boolean {
  return (
    element.stems.has(token.stem) ||
    element.forms.has(token.lower) ||
    element.prefixes.some((prefix) => token.lower.startsWith(prefix))
  )
}

/**
 * Matches a phrase that begins at token `at`.
 *
 * @returns the index after its last token, or null
 */
export function matchAt(phrase: Phrase, tokens: readonly Token[], at: number): number | null {
  const first = phrase.elements[0]
  const token = tokens[at]
  if (!first || !token || !accepts(first, token)) return null
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
