/** Precision, recall and F1 from counts. */

export interface Counts {
  /** In the gold, and said. */
  readonly hits: number
  /** Said, and not in the gold. */
  readonly extra: number
  /** In the gold, and not said. */
  readonly missed: number
}

/** Each 0 to 1, and 0 where there is nothing to divide by. */
export interface Scores {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** How many there are in the gold. */
  readonly support: number
}

export const share = (part: number, whole: number): number => part / (whole || 1)

export function scoresOf({ hits, extra, missed }: Counts): Scores {
  return {
    precision: share(hits, hits + extra),
    recall: share(hits, hits + missed),
    f1: share(2 * hits, 2 * hits + extra + missed),
    support: hits + missed,
  }
}

export interface ScoreTable {
  /** Over all classes together: the micro average. */
  readonly all: Scores
  /** In the order in which the classes were first met. */
  readonly byClass: ReadonlyMap<string, Scores>
}

/** One event a class and a chance to be right about it. */
export type ScoreEvent = readonly [className: string, what: keyof Counts]

export function tally(events: Iterable<ScoreEvent>): ScoreTable {
  const none: Counts = { hits: 0, extra: 0, missed: 0 }
  let all = none
  const classes = new Map<string, Counts>()
  for (const [name, what] of events) {
    const counts = classes.get(name) ?? none
    classes.set(name, { ...counts, [what]: counts[what] + 1 })
    all = { ...all, [what]: all[what] + 1 }
  }
  return { all: scoresOf(all), byClass: new Map([...classes].map(([name, counts]) => [name, scoresOf(counts)])) }
}
