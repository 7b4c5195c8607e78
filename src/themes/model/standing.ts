/**
 * How a word stands in its sentence: as what is spoken of, as an example, as what follows from something else, as
 * whom it concerns, and whether a judgement stands near it. A theme named where nothing is judged is often only named.
 */
import type { Token } from '../tokens.ts'

export const STANDINGS = [
  'beforeVerb',
  'consequence',
  'example',
  'ofWhom',
  'granted',
  'judgedClause',
  'judgedNear',
  'late',
] as const
export type StandingName = (typeof STANDINGS)[number]
export type Standing = Readonly<Record<StandingName, boolean>>

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words that say that something works, does not work, or must be done. */
const JUDGEMENTS = list(
  'lack limited poor weak insufficient inconsistent variable not no too gap gaps delay delays long slow late unclear ' +
    'unable cannot rarely good strong effective effectively well improved improving better robust positive valued ' +
    'successful should must improve strengthen reduce highly',
)
const VERBS = list(
  'is are was were has have had do does did can cannot could should must will would may need needs ensure ensures ' +
    'benefit receive receives provide provides feel know value work works use uses wait waits continue continues told ' +
    'report reported made make makes lead leads enable enables improved strengthened developed established secured introduced',
)
const WHOM = list('with who whose those')
const GRANTING = list('although while despite whilst though')
const CLAUSE_OPENERS = list('which because so although while but whereas')
const opensExample = endsWithOneOf(
  'including,includes,particularly,especially,such as,for example,for instance,in particular',
)
const opensConsequence = endsWithOneOf(
  'consequently,therefore,leading,resulting,so that,order to,to ensure,which means,this means,a result,leading to,' +
    'resulting in,this enables,this ensures,this helps,which helps,this results',
)
/** A judgement counts as near within so many words to either side. */
const NEAR = 4
const LATE_FROM = 0.6
/** How many words before it may say that a word tells whom something concerns. */
const WHOM_REACH = 3

/** Tells whether the words before a place end with one of these words or pairs of words. */
function endsWithOneOf(endings: string): (words: readonly string[], end: number) => boolean {
  const before = new Map<string, Set<string | undefined>>()
  for (const ending of endings.split(',')) {
    const [last = '', first] = ending.split(' ').reverse()
    before.set(last, (before.get(last) ?? new Set()).add(first))
  }
  return (words, end) => {
    const known = before.get(words[end - 1] ?? '')
    return known !== undefined && (known.has(undefined) || known.has(words[end - 2]))
  }
}

/** The standing of every token, in order. */
export function standingsOf(text: string, tokens: readonly Token[]): Standing[] {
  const standings: Standing[] = []
  for (let from = 0; from < tokens.length; ) {
    let to = from
    while (tokens[to]?.sentence === tokens[from]?.sentence && to < tokens.length) to += 1
    standings.push(...inSentence(text, tokens.slice(from, to)))
    from = to
  }
  return standings
}

function inSentence(text: string, tokens: readonly Token[]): Standing[] {
  const words = tokens.map(({ lower }) => lower)
  const gaps = tokens.map(({ range }, i) => (i === 0 ? '' : text.slice(tokens[i - 1]?.range[1], range[0])))
  const judgements = words.map((word) => JUDGEMENTS.has(word))
  const judged = judgedClauses(words, gaps, judgements)
  let verbSeen = false
  let example = false
  let consequence = false
  let granted = false
  let whomUntil = -1
  let ahead = 0
  let lastJudgement = Number.NEGATIVE_INFINITY
  return words.map((word, i) => {
    const gap = gaps[i] ?? ''
    if (gap !== ' ') {
      if (/[;.]/.test(gap)) example = false
      if (gap.includes(',')) granted = false
    }
    if (opensExample(words, i)) example = true
    if (opensConsequence(words, i)) consequence = true
    if (GRANTING.has(word)) granted = true
    for (; ahead <= i + NEAR && ahead < words.length; ahead += 1) if (judgements[ahead]) lastJudgement = ahead
    const standing = {
      beforeVerb: !verbSeen,
      consequence,
      example,
      ofWhom: i <= whomUntil,
      granted,
      judgedClause: judged[i] ?? false,
      judgedNear: lastJudgement >= i - NEAR,
      late: i > LATE_FROM * words.length,
    }
    if (VERBS.has(word)) verbSeen = true
    if (WHOM.has(word)) whomUntil = i + WHOM_REACH
    return standing
  })
}

/** For every word, whether its clause holds a judgement; punctuation and conjunctions part clauses. */
function judgedClauses(words: readonly string[], gaps: readonly string[], judgements: readonly boolean[]): boolean[] {
  const judged: boolean[] = []
  let start = 0
  const close = (end: number): void => {
    const holds = judgements.slice(start, end).includes(true)
    for (let i = start; i < end; i += 1) judged.push(holds)
    start = end
  }
  for (const [i, word] of words.entries()) {
    if (i > start && (/[,;:()–—]/.test(gaps[i] ?? '') || CLAUSE_OPENERS.has(word))) close(i)
  }
  close(words.length)
  return judged
}
