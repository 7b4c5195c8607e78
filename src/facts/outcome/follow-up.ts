/** The outcome of a revisit or a monitoring inspection, which judges several items and may judge them differently. */
import type { OutcomeCode } from '../../model/types.ts'
import { NUMBER, numberOf } from '../../text/number-words.ts'
import type { Range } from '../../text/span.ts'
import { sentenceAround } from '../sentence-around.ts'
import type { FollowUp } from './outcome-rules.ts'

/** "three of the five", "one out of the two" */
const SHARE = new RegExp(
  `\\b(?<some>${NUMBER})\\s+(?:out\\s+)?of\\s+(?:the\\s+|its\\s+|these\\s+)?(?<all>${NUMBER})\\b`,
  'iu',
)
const ALL_BUT = /\b(?:all|each|every)\b[^.]{0,20}\b(?:but|except|apart\s+from)\b/iu
/** "all six areas …, three areas …": what holds of some of them. */
const COUNTED = new RegExp(`\\b(?<n>${NUMBER})\\s+(?:\\p{L}+\\s+){0,2}(?:areas?|weaknesses)\\b`, 'giu')
/** The second half of "but has not done so for the other". */
const DENIED_FOR_OTHERS = /\b(?:but|while|whereas|however)\b[^.]{0,60}\b(?:not|fail(?:s|ed|ing)?)\b/iu
/** Judgements of one item, not of the area as a whole. */
const ONE_ITEM =
  /\bthis\s+(?:area|significant|serious|weakness|priority|aspect|action)\b|\b(?:this|the\s+(?:first|second|third))\s+(?:area\s+of\s+)?(?:significant\s+|serious\s+)?weakness\b/iu
/** Sentences about what would be an outcome; May is a month, and "when they returned, they found" tells what is. */
const SUPPOSED = /\b(?:[Ww]hether|[Ii]f|[Ww]hen|does\s+not\s+mean|may|might|should)\b/u
/** Behind such a word stands what was found, whatever was supposed before it. */
const FOUND = /^.*\b(?:found|finds|concluded|ruled|judged)\b/su

interface Judgement {
  readonly range: Range
  readonly verdict: 'yes' | 'no' | 'part'
  readonly whole: boolean
}

export interface FollowUpOutcome {
  readonly code: OutcomeCode
  /** The sentences that give the outcome, as one range in the text that was read. */
  readonly range: Range
}

/** Null where the text gives no outcome of this sort. */
export function judgeFollowUp(text: string, followUp: FollowUp): FollowUpOutcome | null {
  const judgements = [...sentencesThatJudge(text, followUp)]
  const whole = judgements.filter((judgement) => judgement.whole)
  const first = whole[0]
  if (first) {
    // The overall judgement is given in one place; a sentence far from it repeats it or speaks of one item.
    const together = whole.filter(({ range }) => range[0] - first.range[1] < 400)
    return { code: codeOf(together, followUp), range: [first.range[0], together.at(-1)?.range[1] ?? first.range[1]] }
  }
  const items = [...itemLines(text, followUp), ...judgements]
  const [item] = items
  return item ? { code: codeOf(items, followUp), range: item.range } : null
}

function* sentencesThatJudge(text: string, { judgement }: FollowUp): Generator<Judgement> {
  for (const match of text.matchAll(judgement)) {
    const range = sentenceAround(text, [match.index, match.index + match[0].length])
    const sentence = text.slice(...range)
    if (SUPPOSED.test(text.slice(range[0], match.index).replace(FOUND, ''))) continue
    const denies = Object.values(match.groups ?? {}).some((group) => group !== undefined)
    yield { range, verdict: verdictOf(sentence, denies), whole: !ONE_ITEM.test(sentence) }
  }
}

function verdictOf(sentence: string, denies: boolean): Judgement['verdict'] {
  const share = SHARE.exec(sentence)?.groups
  const [some, all] = [numberOf(share?.some ?? ''), numberOf(share?.all ?? '')]
  if (some !== null && all !== null && some < all) return 'part'
  if (new Set([...sentence.matchAll(COUNTED)].map(({ groups }) => numberOf(groups?.n ?? ''))).size > 1) return 'part'
  if (ALL_BUT.test(sentence) || (!denies && DENIED_FOR_OTHERS.test(sentence))) return 'part'
  return denies ? 'no' : 'yes'
}

function* itemLines(text: string, { itemLine }: FollowUp): Generator<Judgement> {
  const lines = new RegExp(itemLine.source, `${itemLine.flags}m`)
  for (const match of text.matchAll(lines)) {
    const denies = Object.values(match.groups ?? {}).some((group) => group !== undefined)
    const verdict = denies ? 'no' : 'yes'
    yield { range: [match.index, match.index + match[0].length], verdict, whole: false }
  }
}

function codeOf(judgements: readonly Judgement[], { achieved, notAchieved, mixed }: FollowUp): OutcomeCode {
  const said = new Set(judgements.map(({ verdict }) => verdict))
  if (said.has('part') || said.size > 1) return mixed
  return said.has('yes') ? achieved : notAchieved
}
