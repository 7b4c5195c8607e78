/** Counts how often each phrase was right, so that a letter's own findings can be left out of what is believed of it. */
import { priorTrust, type Trust, type TrustOf, trustKey } from '../model/phrase-trust.ts'
import type { Reading } from '../model/reading.ts'
import type { LabelledFinding } from './gold.ts'

interface Count {
  found: number
  coded: number
  primary: number
}

export interface ReadGold {
  readonly gold: LabelledFinding
  readonly reading: Reading
}

/** How many sightings the trust that comes with a phrase's weight is worth. */
const PRIOR_SIGHTINGS = 3

/** The trust that the findings give to phrases, as a whole or without one document. */
export class TrustCounts {
  readonly #ids: readonly string[]
  readonly #counts = new Map<string, Count>()
  readonly #byDocument = new Map<string, Count>()
  readonly #priors = new Map<string, Trust>()

  constructor(findings: readonly ReadGold[], ids: readonly string[]) {
    this.#ids = ids
    for (const { gold, reading } of findings) {
      const seen = new Map(
        reading.mentions.filter(({ weight }) => weight > 0).map((mention) => [trustKey(mention, ids), mention]),
      )
      for (const [key, { theme, weight, sentence }] of seen) {
        const id = ids[theme] ?? ''
        this.#priors.set(key, priorTrust(weight, sentence === 0))
        for (const [counts, name] of [
          [this.#counts, key],
          [this.#byDocument, `${gold.document}\t${key}`],
        ] as const) {
          const count = counts.get(name) ?? { found: 0, coded: 0, primary: 0 }
          count.found += 1
          if (gold.themes.has(id)) count.coded += 1
          if (gold.primary === id) count.primary += 1
          counts.set(name, count)
        }
      }
    }
  }

  /** Trust as one document must see it in training: without its own findings. */
  without(document: string): TrustOf {
    return (mention) => {
      const key = trustKey(mention, this.#ids)
      const prior = priorTrust(mention.weight, mention.sentence === 0)
      return blend(this.#counts.get(key), this.#byDocument.get(`${document}\t${key}`), prior)
    }
  }

  /** The trust of every phrase that was seen, by its key. */
  table(): Map<string, Trust> {
    return new Map(
      [...this.#counts].map(([key, count]) => [
        key,
        blend(count, undefined, this.#priors.get(key) ?? priorTrust(0, false)),
      ]),
    )
  }
}

function blend(all: Count | undefined, own: Count | undefined, prior: Trust): Trust {
  const found = (all?.found ?? 0) - (own?.found ?? 0)
  const rate = (right: number, expected: number): number =>
    (right + PRIOR_SIGHTINGS * expected) / (found + PRIOR_SIGHTINGS)
  return {
    theme: rate((all?.coded ?? 0) - (own?.coded ?? 0), prior.theme),
    primary: rate((all?.primary ?? 0) - (own?.primary ?? 0), prior.primary),
  }
}
