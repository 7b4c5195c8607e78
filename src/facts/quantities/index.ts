/** Finds what a text counts and measures; the kinds and their values are told in the files of this folder. */
import type { Range } from '../../text/span.ts'
import { ageRange } from './age-range.ts'
import { count } from './count.ts'
import { date } from './date.ts'
import { duration } from './duration.ts'
import { money } from './money.ts'
import type { FoundQuantity, QuantityRules } from './pattern.ts'
import { percent } from './percent.ts'
import { quotedNames } from './quoted-names.ts'
import { rating } from './rating.ts'

export type { FoundQuantity } from './pattern.ts'

/** In order of precedence: where two claim the same words, the earlier kind has them; within a kind, the longer match. */
export const QUANTITY_RULES: readonly QuantityRules[] = [money, percent, rating, ageRange, date, duration, count]

/** Any number, fraction or grade has one of these: most sentences have none and are passed over. */
const WORTH_READING =
  /\d|\b(?:no|none|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|dozen|half|third|quarter|minute|hour|day|night|week|fortnight|month|term|year|decade|fives|good|outstanding|improvement|inadequate|failings|inconsistent|positive|red|amber|green)s?\b/i

/**
 * Quantities in a text, in order and not overlapping.
 *
 * @param text collapsed to single spaces; ranges count in it
 */
export function findQuantities(text: string): FoundQuantity[] {
  if (!WORTH_READING.test(text)) return []
  const names = quotedNames(text)
  const found: FoundQuantity[] = []
  for (const rules of QUANTITY_RULES) {
    const free = (range: Range): boolean =>
      !found.some((other) => overlap(other.range, range)) &&
      (rules.kind === 'rating' || !names.some((name) => overlap(name, range)))
    found.push(...longest(readings(text, rules, free)).filter(({ range }) => free(range)))
  }
  return found.sort((a, b) => a.range[0] - b.range[0])
}

/** What the patterns of one kind read, where no earlier kind has the words: reading may be dear, so that is asked first. */
function readings(text: string, { kind, patterns }: QuantityRules, free: (range: Range) => boolean): FoundQuantity[] {
  const found: FoundQuantity[] = []
  for (const { match: pattern, read } of patterns) {
    for (const match of text.matchAll(pattern)) {
      const matched: Range = [match.index, match.index + match[0].length]
      const reading = free(matched) ? read(match, text) : null
      if (reading === null) continue
      const { end = matched[1], value, unit, comparator } = reading
      found.push({ range: [match.index, end], kind, value, unit, comparator })
    }
  }
  return found
}

/** Of those that overlap, the longest; of equals, the first. */
function longest(candidates: readonly FoundQuantity[]): FoundQuantity[] {
  const kept: FoundQuantity[] = []
  const byLength = [...candidates].sort((a, b) => length(b.range) - length(a.range) || a.range[0] - b.range[0])
  for (const candidate of byLength) if (!kept.some(({ range }) => overlap(range, candidate.range))) kept.push(candidate)
  return kept
}

function length([start, end]: Range): number {
  return end - start
}

function overlap(a: Range, b: Range): boolean {
  return a[0] < b[1] && b[0] < a[1]
}
