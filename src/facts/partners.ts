/** Who runs the local area's services: its councils and its bodies of the health service. */
import type { Document } from '../model/types.ts'
import { findAreas } from './areas/find-areas.ts'
import { findBodies } from './bodies.ts'
import type { Passage } from './passage.ts'
import { splitBodies } from './responsible-bodies.ts'
import { sentenceAround } from './sentence-around.ts'

type Partners = Document['partners']

const RESPONSIBLE =
  /\b(?:are|is)\s+(?:(?:both|jointly|together|now)\s+)*responsible\s+for\s+(?:the\s+)?(?:joint\s+)?(?:planning|commissioning|delivery)/giu
const HEALTH =
  /\b(?:NHS|ICBs?|Integrated Care (?:Boards?|Systems?|Partnerships?)|CCGs?|Clinical Commissioning Groups?)\b/iu
const AUTHORITY = /\b(?:Council|Borough|Local Authority|Corporation)\b/iu

/**
 * The partners as the letter names them: from the sentence that says who is responsible for the services, else from
 * the table of partnership details, else from the bodies that it addresses or names.
 *
 * @param tabled the names that head the columns of the partnership details
 */
export function readPartners(letter: Passage, tabled: Partners, addressed: Passage): Partners {
  const stated = statedPartners(letter)
  const named = namedPartners(addressed)
  const pick = (side: keyof Partners): readonly string[] =>
    [stated, tabled, named].map((source) => source[side]).find((names) => names.length > 0) ?? []
  return { localAuthorities: [...pick('localAuthorities')], healthBodies: [...pick('healthBodies')] }
}

function statedPartners({ text }: Passage): Partners {
  for (const match of text.matchAll(RESPONSIBLE)) {
    const [from] = sentenceAround(text, [match.index, match.index + 1])
    const bodies = splitBodies(text.slice(from, match.index).replace(/\s+/g, ' ').trim())
    const found = sortBodies(bodies)
    if (found.healthBodies.length > 0) return found
  }
  return { localAuthorities: [], healthBodies: [] }
}

/** Council or health service, by what the name says; a children's trust is neither. */
function sortBodies(names: readonly string[]): Partners {
  const health = names.filter((name) => HEALTH.test(name))
  const authorities = names.filter((name) => /^\p{Lu}/u.test(name) && AUTHORITY.test(name) && !HEALTH.test(name))
  const withoutNoun = (name: string): string =>
    name.replace(/^((?:London|Royal) Borough of .+) local authority$/iu, '$1')
  return { localAuthorities: distinct(authorities.map(withoutNoun)), healthBodies: distinct(health) }
}

function namedPartners({ text }: Passage): Partners {
  const bodies = findBodies(text)
  const of = (kind: string): string[] => distinct(bodies.filter((body) => body.kind === kind).map(({ name }) => name))
  const health = of('health-body')
  // "NHS Kent and Medway" is the body that is elsewhere called a board, too.
  const inFull = health.filter((name) => !health.some((other) => other.startsWith(`${name} `)))
  return { localAuthorities: of('local-authority'), healthBodies: inFull }
}

/** Without the councils of other areas, of which an article may speak, too. */
export function partnersOf(area: string | null, partners: Partners): Partners {
  const own = partners.localAuthorities.filter((name) => findAreas(name).some((mention) => mention.area.name === area))
  return { ...partners, localAuthorities: own }
}

/** First spelling of each name; "ICB" and "Integrated Care Board" are the same body. */
function distinct(names: readonly string[]): string[] {
  const key = (name: string): string =>
    name
      .toLowerCase()
      .replace(/\bicb\b/g, 'integrated care board')
      .replace(/&/g, 'and')
      .replace(/\b(?:nhs|the)\b/g, '')
      .replace(/[^a-z]/g, '')
  const seen = new Map<string, string>()
  for (const name of names) if (!seen.has(key(name))) seen.set(key(name), name)
  return [...seen.values()]
}
