/** What experience with its phrases says of each theme, alone and against the other themes of the finding. */
import type { Trust, TrustOf } from './phrase-trust.ts'
import type { ThemeView } from './theme-view.ts'

const NAMES = ['opening', 'later', 'any', 'rest', 'sum', 'relativeOpening', 'relativeAny', 'rankOpening', 'rankAny']
const KINDS = ['theme', 'primary'] as const
/** Ranks beyond this one are one and the same. */
const LAST_RANK = 6

export const TRUST_SIGNALS: readonly string[] = [
  ...KINDS.flatMap((kind) => NAMES.map((name) => `trust:${kind}:${name}`)),
  'likelyThemes',
]

interface Summary {
  readonly opening: number
  readonly later: number
  /** That at least one of the phrases is right. */
  readonly any: number
  readonly sum: number
}

/** The numbers that `TRUST_SIGNALS` names, one row a view. */
export function trustSignals(views: readonly ThemeView[], trustOf: TrustOf): number[][] {
  const trusted = views.map(({ mentions }) => {
    const seen = new Map<string, { readonly trust: Trust; readonly opening: boolean }>()
    for (const mention of mentions) {
      const opening = mention.sentence === 0
      seen.set(`${opening} ${mention.phrase}`, { trust: trustOf(mention), opening })
    }
    return [...seen.values()]
  })
  const kinds = KINDS.map((kind) => {
    const summaries = trusted.map((own) =>
      summarise(own.map(({ trust, opening }) => ({ trust: trust[kind], opening }))),
    )
    return { summaries, ...compare(summaries) }
  })
  const likely = (kinds[0]?.summaries ?? []).filter(({ any }) => any > 0.5).length
  return views.map((_, theme) => [
    ...kinds.flatMap(({ summaries, rows }) => {
      const { opening = 0, later = 0, any = 0, sum = 0 } = summaries[theme] ?? {}
      return [opening, later, any, sum - Math.max(opening, later), sum, ...(rows[theme] ?? [])]
    }),
    likely,
  ])
}

function summarise(phrases: readonly { readonly trust: number; readonly opening: boolean }[]): Summary {
  let opening = 0
  let later = 0
  let doubt = 1
  let sum = 0
  for (const phrase of phrases) {
    if (phrase.opening) opening = Math.max(opening, phrase.trust)
    else later = Math.max(later, phrase.trust)
    doubt *= 1 - phrase.trust
    sum += phrase.trust
  }
  return { opening, later, any: 1 - doubt, sum }
}

/** Each theme's trust as a part of the best theme's, and its rank, in the opening sentence and in all. */
function compare(summaries: readonly Summary[]): { readonly rows: readonly number[][] } {
  const openings = summaries.map(({ opening }) => opening)
  const all = summaries.map(({ any }) => any)
  const bestOpening = Math.max(1e-6, ...openings)
  const best = Math.max(1e-6, ...all)
  return {
    rows: summaries.map(({ opening, any }) => [
      opening / bestOpening,
      any / best,
      rank(opening, openings) / LAST_RANK,
      rank(any, all) / LAST_RANK,
    ]),
  }
}

function rank(value: number, values: readonly number[]): number {
  let above = 0
  for (const other of values) if (other > value) above += 1
  return Math.min(LAST_RANK, above)
}
