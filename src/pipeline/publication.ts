/** What was given beside a letter, joined with what the letter says of itself. */
import { problem } from '../model/problems.ts'
import type { DateFact, Document, Metadata, Problem } from '../model/types.ts'

/** Facts beside a letter, with the date of publication as their giver wrote it. */
export interface GivenMetadata extends Metadata {
  /** For example "3/12/2024"; null where no date is given. */
  readonly publishedText: string | null
}

/** The given date of publication takes the place of the letter's own; where they differ, a problem says so. */
export function withMetadata(document: Document, { publishedText, ...metadata }: GivenMetadata): Document {
  if (metadata.published === null) return { ...document, metadata }
  const own = document.dates.published
  const published: DateFact = { value: metadata.published, text: publishedText ?? metadata.published, spans: [] }
  return {
    ...document,
    metadata,
    dates: { ...document.dates, published },
    problems:
      own === null || own.value === published.value
        ? document.problems
        : [...document.problems, conflict(own, published)],
  }
}

function conflict(own: DateFact, given: DateFact): Problem {
  return problem(
    'conflicting-publication-dates',
    'info',
    `The letter says that it was published on ${own.value}; the date given beside it, ${given.value}, is kept.`,
    { span: own.spans[0] ?? null },
  )
}
