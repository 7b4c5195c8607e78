/** Names given in quotation marks, as ‘Health for Under 5s’: a number in a name is no quantity. */
import type { Range } from '../../text/span.ts'

/** Short quotations only: a longer one is speech. */
const QUOTED = /‘([^‘’\n]{2,60})’(?![\p{L}])|“([^“”\n]{2,60})”|(?<![\p{L}\p{N}])'([^'\n]{2,60})'(?![\p{L}])/gu
const NAMED_THING =
  /^(?: [\p{L}-]+){0,2} (?:service|team|programme|project|approach|initiative|course|scheme|campaign|model|website|strategy|panel|group|hub|app|pathway|framework|pilot|event|policy)s?\b/u
const LONG_WORD = /\p{L}{3,}/gu
const CAPITALISED = /^\p{Lu}/u

/** Ranges of the quoted names in a text: mostly capitalised words, or a quotation that says which service or project. */
export function quotedNames(text: string): Range[] {
  const names: Range[] = []
  for (const match of text.matchAll(QUOTED)) {
    const end = match.index + match[0].length
    if (looksLikeName(match[1] ?? match[2] ?? match[3] ?? '') || NAMED_THING.test(text.slice(end, end + 60)))
      names.push([match.index, end])
  }
  return names
}

function looksLikeName(quoted: string): boolean {
  const words = quoted.match(LONG_WORD) ?? []
  return words.length > 0 && words.filter((word) => CAPITALISED.test(word)).length * 2 > words.length
}
