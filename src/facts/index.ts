/** What a document as a whole states: its area, title, issuers, dates, outcome, people and partners. */
import type { Document, LetterKind, Problem } from '../model/types.ts'
import type { PlacedBlock } from '../text/source.ts'
import { readAreas } from './areas/document-area.ts'
import { readDocumentDate, readPublished } from './dates/document-date.ts'
import { conflictingDates, readInspectionPeriod } from './dates/inspection-dates.ts'
import { readPreviousInspections } from './dates/previous-inspections.ts'
import { readReferences } from './dates/references.ts'
import { readFramework } from './framework.ts'
import { readIssuers } from './issuers.ts'
import { readOutcome } from './outcome/read-outcome.ts'
import { readPartners } from './partners.ts'
import { joinLines, readLines } from './passage.ts'
import { readPeople } from './people/index.ts'
import { readPartnership } from './people/leaders.ts'
import { readTitle } from './title.ts'
import { findZones } from './zones.ts'

export { splitBodies } from './responsible-bodies.ts'

export type Facts = Pick<
  Document,
  'framework' | 'area' | 'otherAreas' | 'title' | 'issuers' | 'dates' | 'references' | 'outcome' | 'people' | 'partners'
> & { readonly problems: Problem[] }

/**
 * Reads the facts that a document states. What it does not state is null or empty; nothing is inferred from another
 * document or from the day of reading.
 *
 * @param placed all blocks, in reading order; sections help where they are right and do no harm where they are not
 */
export function readFacts(placed: readonly PlacedBlock[], { kind }: { readonly kind: LetterKind }): Facts {
  const all = readLines(placed)
  const lines = all.filter((line) => line.kind !== 'furniture')
  const letter = joinLines(lines)
  const zones = findZones(lines)
  const body = joinLines(zones.body)
  const inspection = readInspectionPeriod(letter, body, kind)
  const outcome = readOutcome(letter, kind)
  const named = joinLines(zones.salutation === null ? zones.body : [...zones.addresses, ...zones.signatures])
  return {
    framework: readFramework(letter.text, kind, outcome?.code ?? null),
    ...readAreas(body, joinLines(zones.addresses)),
    title: readTitle(letter, zones, kind),
    issuers: readIssuers(lines, zones, kind),
    dates: {
      document: readDocumentDate(zones),
      inspection,
      ...readPreviousInspections(letter, body, inspection),
      published: readPublished(letter, kind),
    },
    references: readReferences(body, inspection),
    outcome,
    people: readPeople(zones, kind),
    partners: readPartners(letter, readPartnership(zones.partnership).partners, named),
    problems: conflictingDates(
      all.filter((line) => line.kind === 'furniture'),
      inspection,
    ),
  }
}
