/** Which area a letter is about, and which others it speaks of. Every mention votes; where it stands gives its weight. */
import type { Area } from '../../model/types.ts'
import { findBodies } from '../bodies.ts'
import type { Passage } from '../passage.ts'
import { type AreaMention, areCoordinated, findAreas } from './find-areas.ts'
import type { GazetteerEntry } from './gazetteer.ts'

interface Vote {
  readonly name: string
  /** What stands directly before the name, up to 60 characters. */
  readonly before?: RegExp
  /** What stands directly behind the name, up to 60 characters. */
  readonly after?: RegExp
  readonly weight: number
  /** `[text, name of the area that it speaks for]` */
  readonly example: readonly [string, string]
}

export const VOTES: readonly Vote[] = [
  {
    name: 'inspection-of',
    before: /\binspection\s+(?:of|in|at|to)\s+(?:the\s+)?(?:local\s+area\s+of\s+)?$/iu,
    weight: 60,
    example: ['Area SEND inspection of Slough Local Area Partnership', 'Slough'],
  },
  {
    name: 'revisit-in',
    before:
      /\b(?:re-?visit(?:ed)?|visit(?:ed)?|stocktake|review|meeting|deep\s+dive)\s+(?:of|in|at|to|for|with)?\s*(?:the\s+)?(?:(?:local\s+)?area\s+of\s+)?$/iu,
    weight: 50,
    example: ['Joint area SEND revisit in Luton', 'Luton'],
  },
  {
    name: 'area-of',
    before: /\barea\s+of\s+$/iu,
    weight: 40,
    example: ['conducted a joint inspection of the local area of Kent', 'Kent'],
  },
  {
    name: 'local-area-partnership',
    after: /^(?:\s+(?:Borough|City|County))?\s+local\s+area\s+partnership/iu,
    weight: 40,
    example: ['Inspection report: Wigan Local Area Partnership', 'Wigan'],
  },
  {
    name: 'subject-line',
    before: /(?:^|\n)$/u,
    after: /^(?:\s+SEND)?\s*[:–-]\s/u,
    weight: 30,
    example: ['Torbay: 12-month stocktake', 'Torbay'],
  },
  {
    name: 'services-of',
    after: /^(?:[’']s)?\s+(?:SEND|special\s+educational\s+needs)\b/iu,
    weight: 5,
    example: ['failings found in Halton’s SEND services', 'Halton'],
  },
  {
    name: 'services-in',
    before:
      /\b(?:SEND|special\s+educational\s+needs)\b[^.\n]{0,30}\s(?:services|provision|support|progress)\s+(?:in|for|across)\s+(?:the\s+)?$/iu,
    weight: 8,
    example: ['Inspectors praise SEND services in Wigan', 'Wigan'],
  },
  {
    name: 'council',
    after: /^\s+(?:(?:Metropolitan|County|City|Borough|District)\s+)*Council\b/u,
    weight: 3,
    example: ['Norfolk County Council said', 'Norfolk'],
  },
]

const MENTION = 1
/** From this weight on a mention says what the letter is about, and so do the names beside it. */
const TELLING = 30
/** A doubtful mention decides only where nothing else speaks. */
const DOUBTFUL = 0.01
/** "Former Slough Council chief executive": where somebody was before. */
const FORMERLY = /\b(?:former(?:ly)?|previously|ex-)\b[^.;\n]{0,50}$/iu
/** Letters and articles name their area in their first words. */
const OPENING = { characters: 300, weight: 5 }

export interface AreasFound {
  readonly area: Area | null
  readonly otherAreas: Area[]
}

/**
 * @param body where the letter itself speaks: neither addresses nor signatures nor standing text
 * @param addresses who is written to; a council there speaks for its area, a town for nothing
 */
export function readAreas(body: Passage, addresses: Passage): AreasFound {
  const spoken = weighed(body.text)
  const votes = new Map<GazetteerEntry, number>()
  const vote = (area: GazetteerEntry, weight: number): void => {
    votes.set(area, (votes.get(area) ?? 0) + weight)
  }
  for (const { area, weight, start } of spoken) {
    vote(area, weight + (start < OPENING.characters && weight >= MENTION ? OPENING.weight : 0))
  }
  for (const { area, weight } of weighed(addresses.text)) if (weight > MENTION) vote(area, weight)
  let best: GazetteerEntry | null = null
  for (const [area, weight] of votes) if (best === null || weight > (votes.get(best) ?? 0)) best = area
  if (best !== null) best = firstNamed(best, spoken)
  const others = new Set(spoken.flatMap(({ area, weight }) => (weight >= MENTION && area !== best ? [area] : [])))
  return { area: best && toArea(best), otherAreas: [...others].map(toArea) }
}

interface WeighedMention {
  readonly area: GazetteerEntry
  readonly weight: number
  readonly start: number
  /** The first of the names that it is coordinated with; itself where it stands alone. */
  readonly lead: GazetteerEntry
}

/** Where the area is coordinated with others in its weightiest mention, the first of them. */
function firstNamed(best: GazetteerEntry, spoken: readonly WeighedMention[]): GazetteerEntry {
  const own = spoken.filter(({ area }) => area === best)
  const weightiest = own.reduce<WeighedMention | null>((a, b) => (a !== null && a.weight >= b.weight ? a : b), null)
  return weightiest !== null && weightiest.weight >= TELLING ? weightiest.lead : best
}

/** Every mention with its weight. Coordinated names share it: what is said of the last is said of the first. */
function weighed(text: string): WeighedMention[] {
  const healthBodies = findBodies(text).filter(({ kind }) => kind === 'health-body')
  return coordinated(text, findAreas(text)).flatMap((group): WeighedMention[] => {
    const weights = group.map((mention) => {
      const [start, end] = mention.range
      const inHealthBody = healthBodies.some(({ range: [from, to] }) => start >= from && end <= to)
      return inHealthBody ? DOUBTFUL : weightOf(text, mention)
    })
    const shared = Math.max(...weights, weightTogether(text, group))
    const lead = group.find((_, i) => (weights[i] ?? 0) >= MENTION)
    return group.map(({ area, range: [start] }, i): WeighedMention => {
      const own = weights[i] ?? DOUBTFUL
      return { area, weight: own >= MENTION ? shared : own, start, lead: lead?.area ?? area }
    })
  })
}

/** What stands before the first name and behind the last is said of all of them. */
function weightTogether(text: string, group: readonly AreaMention[]): number {
  const [first] = group
  const last = group.at(-1)
  if (first === undefined || last === undefined || group.length < 2) return 0
  return weightOf(text, { ...first, doubtful: true, range: [first.range[0], last.range[1]] })
}

/** Mentions in groups of those that a comma or "and" joins. */
function coordinated(text: string, mentions: readonly AreaMention[]): AreaMention[][] {
  const groups: AreaMention[][] = []
  for (const mention of mentions) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (last !== undefined && areCoordinated(text, last, mention)) group?.push(mention)
    else groups.push([mention])
  }
  return groups
}

/** Weight of one mention: the best vote of its surroundings. */
export function weightOf(text: string, { range: [start, end], doubtful }: AreaMention): number {
  const before = text.slice(Math.max(0, start - 60), start)
  const after = text.slice(end, end + 60)
  if (FORMERLY.test(before)) return DOUBTFUL
  const heard = VOTES.filter((vote) => (vote.before?.test(before) ?? true) && (vote.after?.test(after) ?? true))
  return Math.max(doubtful ? DOUBTFUL : MENTION, ...heard.map(({ weight }) => weight))
}

const toArea = ({ name, gssCode, region }: GazetteerEntry): Area => ({ name, gssCode, region })
