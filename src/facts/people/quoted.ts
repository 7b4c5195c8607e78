/** Leaders whom an article quotes or names with their office. Only those: a parent is named without one. */
import type { Person } from '../../model/types.ts'
import { findBodies } from '../bodies.ts'
import type { Passage } from '../passage.ts'
import { sentenceAround } from '../sentence-around.ts'
import { findNames, type NameMention } from './names.ts'
import { tidy } from './roles.ts'
import { OFFICE_NOUN } from './words.ts'

/** "Cllr A B, cabinet member for children, said" */
const BEHIND = /^,\s+(?<office>(?:the\s+)?[^,.;\n“‘"]{3,80})(?:,|\s+(?:has|have|said|says|told)\b)/u
/** "A B has been appointed as an independent chair" */
const APPOINTED =
  /^\s+(?:has\s+been|was|is)\s+(?:appointed|named)\s+(?:as\s+)?(?:an?\s+|the\s+)?(?<office>[^,.;\n]{3,40}?)(?=\s+to\b|[,.;]|$)/u
/** "Leader of the county council Cllr A B", "its chief nurse, A B, said" */
const BEFORE = /(?:^|[.\n“]|\b[Ii]ts\s+|\b[Tt]he\s+|[’']s\s+)(?<office>\p{L}[\p{L} ’'-]{2,60}?),?\s+$/u
/** "A B, from the Kent and Medway ICB" */
const FROM = /^,\s+(?:from|of|at)\s+(?:the\s+)?/u

export function readQuotedLeaders(article: Passage): Person[] {
  const found = new Map<string, Person>()
  const bodies = findBodies(article.text)
  for (const mention of findNames(article.text)) {
    if (bodies.some(({ range }) => range[0] < mention.range[1] && mention.range[0] < range[1])) continue
    const person = asLeader(article.text, mention)
    if (person && !found.has(person.name)) found.set(person.name, person)
  }
  return [...found.values()]
}

function asLeader(text: string, { name, range }: NameMention): Person | null {
  const [from, to] = sentenceAround(text, range)
  const behind = text.slice(range[1], to)
  const before = text.slice(from, range[0])
  const office = [APPOINTED.exec(behind), BEHIND.exec(behind), BEFORE.exec(before)]
    .map((match) => tidy(match?.groups?.office?.replace(/^(?:the|its|their)\s+/iu, '') ?? ''))
    .find((text) => text != null && OFFICE_NOUN.test(text))
  const introduced = FROM.exec(behind)?.[0]
  const body =
    introduced === undefined ? undefined : findBodies(behind).find(({ range }) => range[0] <= introduced.length)
  if (office == null && !body) return null
  return { name, role: office ?? null, organisation: body?.name ?? null, part: 'leader' }
}
