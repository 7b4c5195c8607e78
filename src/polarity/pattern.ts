/**
 * Patterns over the words of a sentence, written as one would say them.
 *
 * `a|b` is either word, `improv*` any word that begins so, `...` up to four words that are left open (no
 * denial and no punctuation among them); `^` at the beginning or `$` at the end holds the pattern to that end of the clause.
 */
import { DENIALS } from './denial.ts'
import type { Token } from './tokens.ts'

type Accepts = (word: string) => boolean
type Element = { readonly kind: 'word'; readonly accepts: Accepts } | { readonly kind: 'gap' }

export interface Pattern {
  readonly atStart: boolean
  readonly atEnd: boolean
  readonly elements: readonly Element[]
  /** What `beginningOf` gives for the words that a match can begin with. */
  readonly beginnings: ReadonlySet<string>
}

const LONGEST_GAP = 4

/** The two letters under which a word is looked up; no pattern's first word is cut shorter by a `*`. */
export function beginningOf(word: string): string {
  return word.slice(0, 2)
}

export function compilePattern(written: string): Pattern {
  const atStart = written.startsWith('^')
  const atEnd = written.endsWith(' $')
  const parts = written.slice(atStart ? 1 : 0, atEnd ? -2 : undefined).split(' ')
  const elements = parts.map(
    (part): Element => (part === '...' ? { kind: 'gap' } : { kind: 'word', accepts: word(part) }),
  )
  const beginnings = new Set((parts[0] ?? '').split('|').map(beginningOf))
  return { atStart, atEnd, elements, beginnings }
}

function word(part: string): Accepts {
  const alternatives = part.split('|')
  const whole = new Set(alternatives.filter((alternative) => !alternative.endsWith('*')))
  const stems = alternatives.flatMap((alternative) => (alternative.endsWith('*') ? alternative.slice(0, -1) : []))
  return (found) => whole.has(found) || stems.some((stem) => found.startsWith(stem))
}

/** Where the pattern's shortest match that begins at `from` ends (exclusive), or null. */
export function matchAt(pattern: Pattern, tokens: readonly Token[], from: number): number | null {
  if (pattern.atStart && from !== 0) return null
  const end = matchElements(pattern.elements, 0, tokens, from)
  return pattern.atEnd && end !== tokens.length ? null : end
}

function matchElements(
  elements: readonly Element[],
  at: number,
  tokens: readonly Token[],
  from: number,
): number | null {
  const element = elements[at]
  if (element === undefined) return from
  if (element.kind === 'word') {
    const token = tokens[from]
    return token && element.accepts(token.lower) ? matchElements(elements, at + 1, tokens, from + 1) : null
  }
  for (let skipped = 0; skipped <= LONGEST_GAP; skipped += 1) {
    const end = matchElements(elements, at + 1, tokens, from + skipped)
    if (end !== null) return end
    const token = tokens[from + skipped]
    if (token === undefined || token.parted || DENIALS.has(token.lower)) return null
  }
  return null
}
