/** Names of public bodies in text: councils (by the gazetteer), boards and groups of the health service, and offices of state. */
import type { Range } from '../text/span.ts'
import { type AreaMention, areCoordinated, findAreas } from './areas/find-areas.ts'

export type BodyKind = 'local-authority' | 'health-body' | 'national'

export interface BodyMention {
  readonly name: string
  readonly kind: BodyKind
  readonly range: Range
}

const COUNCIL_TAIL =
  /^\s+(?:\([A-Z]{2,5}\)\s+)?(?:(?:Metropolitan|County|City|Borough|District|Unitary|Royal)\s+)*(?:Council|Corporation|[Ll]ocal [Aa]uthority)\b/u
const BOROUGH_HEAD = /(?:\b(?:London|Royal|Metropolitan)\s+Borough\s+of|\bCouncil\s+of(?:\s+the)?)\s+$/iu

const HEALTH_TAIL =
  /\b(?:NHS\s+)?(?:Integrated\s+Care\s+(?:Boards?|Systems?|Partnerships?)|ICBs?|Clinical\s+Commissioning\s+Groups?|CCGs?|NHS\s+(?:Foundation\s+)?Trust)\b/gu
const NATIONAL =
  /\b(?:NHS\s+(?:England(?:\s+(?:and\s+NHS\s+Improvement|East\s+of\s+England|North\s+East\s+and\s+Yorkshire|North\s+West|Midlands|London|South\s+East|South\s+West))?|East\s+of\s+England|North\s+East\s+and\s+Yorkshire)|Department\s+(?:for\s+Education|of\s+Health(?:\s+and\s+Social\s+Care)?)|DfE|Ofsted|Care\s+Quality\s+Commission|CQC)\b/gu

/** A board by the places that it serves alone: "NHS Kent and Medway". */
const NHS_HEAD = /(?<![\p{L}\p{N}])NHS\s+$/u

const WORD_BEFORE = /(?:^|[\s(])([\p{L}’'&-]+),?\s+$/u
const QUARTER = /^(?:north|south|east|west)(?:-(?:east|west))?$/u
const CONNECTORS: ReadonlySet<string> = new Set(['and', 'the', 'of', 'upon', 'on', '&'])
/** Capitalised words at which a health body's name cannot begin or go on: they end an office, another body, or begin a sentence. */
const NOT_IN_NAME: ReadonlySet<string> = new Set(
  (
    'Officer Director Executive Chief Chair Lead Leader Leaders Head Nurse Manager Member Council Authority Board Boards ICB ICBs ' +
    'Group Groups CCG CCGs Corporation Partnership Trust England Children Young People Families Services Service SEND Schools Education Skills Inclusion Nursing Safeguarding Its The In At On From With Both Since However While When Until Clinical Integrated'
  ).split(' '),
)

/** "CEO", "DCS" */
const ABBREVIATED_OFFICE = /^(?!NHS$)\p{Lu}{2,4}$/u

/** Bodies named in a text, in order and not overlapping. White space in `name` is single spaces. */
export function findBodies(text: string): BodyMention[] {
  const found: BodyMention[] = []
  const add = (kind: BodyKind, range: Range | null): void => {
    if (!range || found.some((other) => other.range[0] < range[1] && range[0] < other.range[1])) return
    found.push({ name: text.slice(...range).replace(/\s+/g, ' '), kind, range })
  }
  for (const match of text.matchAll(HEALTH_TAIL)) add('health-body', healthBody(text, match.index, match[0]))
  const areas = findAreas(text)
  for (const { range } of areas) add('local-authority', council(text, range))
  for (const [i, { range }] of areas.entries()) add('health-body', namedByPlaces(text, range, areas.slice(i)))
  for (const match of text.matchAll(NATIONAL)) add('national', [match.index, match.index + match[0].length])
  return found.sort((a, b) => a.range[0] - b.range[0])
}

/** Walks back from "Integrated Care Board" over the words of its name; null where it has none. */
function healthBody(text: string, tail: number, tailText: string): Range | null {
  if (/,\s*$/.test(text.slice(0, tail))) return null
  let start = tail
  for (let at = tail; at > 0; ) {
    const word = WORD_BEFORE.exec(text.slice(Math.max(0, at - 40), at))?.[1]
    if (!word) break
    const connects = CONNECTORS.has(word) || QUARTER.test(word)
    if (!connects && (!/^\p{Lu}/u.test(word) || NOT_IN_NAME.has(word) || ABBREVIATED_OFFICE.test(word))) break
    // "…, and the Ambridge Board": the name begins behind.
    if (word === 'and' && /^\s+the\s/u.test(text.slice(text.lastIndexOf(word, at - 1) + word.length, at + 1))) break
    at = text.lastIndexOf(word, at - 1)
    if (!connects || QUARTER.test(word)) start = at
    if (word === 'NHS') break
  }
  return start === tail && !/^NHS\s+(?!Integrated|Trust|Foundation)/.test(tailText)
    ? null
    : [start, tail + tailText.length]
}

/** Null where "NHS" does not stand before the first of the places. */
function namedByPlaces(text: string, [start]: Range, places: readonly AreaMention[]): Range | null {
  const head = NHS_HEAD.exec(text.slice(Math.max(0, start - 8), start))
  if (head === null) return null
  const apart = places.findIndex((place, i) => i > 0 && !areCoordinated(text, places[i - 1] ?? place, place))
  const end = places.at(apart < 0 ? -1 : apart - 1)?.range[1]
  return end === undefined || /^\s+(?:NHS|Foundation|Trust)\b/u.test(text.slice(end, end + 14))
    ? null
    : [start - head[0].length, end]
}

function council(text: string, [start, end]: Range): Range | null {
  const tail = COUNCIL_TAIL.exec(text.slice(end, end + 60))
  const head = BOROUGH_HEAD.exec(text.slice(Math.max(0, start - 40), start))
  if (!tail && !head) return null
  const from = head ? start - head[0].length : start
  return [from, tail && !head ? end + tail[0].length : end]
}
