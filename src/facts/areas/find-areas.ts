/** Names of local areas in running text. Whole names only, the longest first: Hertfordshire is never Herefordshire. */
import type { Range } from '../../text/span.ts'
import { GAZETTEER, type GazetteerEntry } from './gazetteer.ts'

export interface AreaMention {
  readonly area: GazetteerEntry
  readonly range: Range
  /**
   * True where the name is part of a longer one that is not this area's ("West Essex", "Greater Manchester",
   * "Surrey Heartlands"), or where the word has another meaning and nothing shows that the area is meant.
   */
  readonly doubtful: boolean
}

const dotOptional = (name: string): string => name.replace(/[.]/g, '\\.?')
/** "and" is also printed "&", hyphens are also printed as spaces, and lines break inside names. */
const pattern = (name: string): string =>
  dotOptional(name)
    .replace(/\band\b/g, '(?:and|&)')
    .replace(/-/g, '[- ]')
    .replace(/ (?![^[]*\])/g, '\\s+')

const key = (name: string): string =>
  name
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^a-z]/g, '')

const BY_NAME: ReadonlyMap<string, GazetteerEntry> = new Map(
  GAZETTEER.flatMap((entry) => [entry.name, ...(entry.aliases ?? [])].map((name) => [key(name), entry])),
)
const INITIAL = /(?<![\p{L}\p{N}-])\p{Lu}/gu
/** For each first letter a pattern of the names that it begins, the longest first, to be tried where that letter stands. */
const BY_INITIAL: ReadonlyMap<string, RegExp> = patternsByInitial()

function patternsByInitial(): Map<string, RegExp> {
  const names = GAZETTEER.flatMap(({ name, aliases }) => [name, ...(aliases ?? [])])
  const longestFirst = names.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const initials = new Set(names.map((name) => name.charAt(0)))
  return new Map(
    [...initials].map((initial) => {
      const own = longestFirst.filter((name) => name.startsWith(initial)).map(pattern)
      return [initial, new RegExp(`(?:${own.join('|')})(?![\\p{L}\\p{N}]|-\\p{L})`, 'iuy')]
    }),
  )
}

/** Capitalised words that may stand before a name without being part of it. */
const LEADS: ReadonlySet<string> = new Set(
  (
    'The In Across For And From At As Since Most Many Some All Both Other Borough County City Council Local London Royal Area ' +
    'SEND Inspectors Leaders Whilst While When If'
  ).split(' '),
)
const FOLLOWS =
  /^\s(?:Council|County|City|Borough|Metropolitan|District|Unitary|Local|Area|LAP|SEND|Partnership|Parent|Parents|Carers|ICB|and|&|is|has|to)/u
/** Names that are words, too, or other places; they count only where something next to them says what they are. */
const WORDS_TOO: ReadonlySet<string> = new Set([
  'Reading',
  'Hull',
  'Stoke',
  'Richmond',
  'Kingston',
  'Newcastle',
  'Sutton',
  'Halton',
  'Merton',
  'Bury',
  'Poole',
])
const SHOWS_AREA_BEFORE = /(?:\bof|\bin|\bacross|\baround|\bfor|\bto|Borough)\s+(?:the\s+)?$/u
const SHOWS_AREA_AFTER = /^(?:[’']s\b|:|\s+(?:Council|County|City|Borough|Metropolitan|local|Local|Area|partnership))/u

const SHARING = /(?<![\p{L}-])((?:North|South|East|West)(?:\s(?:East|West))?)\s+(?:and|&)\s+$/iu
const COORDINATES = /^(?:,|,?\s+(?:and|&))\s+(?:the\s+)?$/iu

/** True where nothing but a comma or "and" stands between two mentions: "Luton and Bedford". */
export function areCoordinated(text: string, first: AreaMention, second: AreaMention): boolean {
  return COORDINATES.test(text.slice(first.range[1], second.range[0]))
}

/** Mentions of areas, in order and not overlapping, with the doubtful ones marked. */
export function findAreas(text: string): AreaMention[] {
  const found: AreaMention[] = []
  for (const { 0: initial, index } of text.matchAll(INITIAL)) {
    if (index < (found.at(-1)?.range[1] ?? 0)) continue
    const names = BY_INITIAL.get(initial)
    if (!names) continue
    names.lastIndex = index
    const name = names.exec(text)?.[0]
    const area = name === undefined ? undefined : BY_NAME.get(key(name))
    if (name === undefined || !area) continue
    const range: Range = [index, index + name.length]
    found.push(...sharingItsEnd(text, range), { area, range, doubtful: isDoubtful(text, range) })
  }
  return found
}

/** "North and West Northamptonshire": the first of two areas that share the end of their names. */
function sharingItsEnd(text: string, [start, end]: Range): AreaMention[] {
  const quarter = SHARING.exec(text.slice(Math.max(0, start - 16), start))
  const rest = /^(?:North|South|East|West)(?:\s+(?:East|West))?(?=\s)/iu.exec(text.slice(start, end))
  const area = quarter && rest && areaNamed(`${quarter[1]}${text.slice(start + rest[0].length, end)}`)
  if (!quarter || !area) return []
  const from = start - quarter[0].length
  const range: Range = [from, from + (quarter[1] ?? '').length]
  return [{ area, range, doubtful: isDoubtful(text, [from, end]) }]
}

/** The area whose full name or alias a text is; null where it is more or less than that. */
export function areaNamed(text: string): GazetteerEntry | null {
  return BY_NAME.get(key(text)) ?? null
}

function isDoubtful(text: string, [start, end]: Range): boolean {
  const before = text.slice(Math.max(0, start - 24), start)
  const after = text.slice(end, end + 24)
  const name = text.slice(start, end)
  if (WORDS_TOO.has(name) && !SHOWS_AREA_BEFORE.test(before) && !SHOWS_AREA_AFTER.test(after)) return true
  const wordBefore = /(?:^|[\s(])(\p{Lu}[\p{L}’'-]*) $/u.exec(before)?.[1]
  const joinedBefore = wordBefore !== undefined && !LEADS.has(wordBefore)
  const joinedAfter = /^ \p{Lu}\p{Ll}/u.test(after) && !FOLLOWS.test(after)
  return joinedBefore || joinedAfter
}
