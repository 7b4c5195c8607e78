/** What a document as a whole states: its area, title, issuers, dates, outcome, people and partners. */
import type { LetterProfile } from '../model/letter-profile.ts'
import type { Document, Problem } from '../model/types.ts'
import type { PlacedBlock } from '../text/source.ts'
import { readAreas } from './areas/document-area.ts'
import { readDocumentDate, readPublished } from './dates/document-date.ts'
import { conflictingDates, readInspectionPeriod } from './dates/inspection-dates.ts'
import { readPreviousInspections } from './dates/previous-inspections.ts'
import { readReferences } from './dates/references.ts'
import { readFramework } from './framework.ts'
import { readIssuers } from './issuers.ts'
import { readOutcome } from './outcome/read-outcome.ts'
import { partnersOf, readPartners } from './partners.ts'
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

/** What the facts of a letter depend on beside its text. */
export type FactsProfile = Pick<LetterProfile, 'writer' | 'framework' | 'outcomes' | 'skips'>

/**
 * Reads the facts that a document states. What it does not state is null or empty; nothing is inferred from another
 * document or from the day of reading.
 *
 * @param placed all blocks, in reading order; sections help where they are right and do no harm where they are not
 * @param profile what is known of letters of its kind
 */
export function readFacts(placed: readonly PlacedBlock[], profile: FactsProfile): Facts {
  const { writer } = profile
  const all = readLines(placed)
  const lines = all.filter((line) => line.kind !== 'furniture')
  const letter = joinLines(lines)
  const zones = findZones(lines)
  const body = joinLines(zones.body)
  const inspection = readInspectionPeriod(letter, body, writer)
  const outcome = readOutcome(letter, profile)
  const areas = readAreas(body, joinLines(zones.addresses))
  const named = joinLines(zones.salutation === null ? zones.body : [...zones.addresses, ...zones.signatures])
  const partners = readPartners(letter, readPartnership(zones.partnership).partners, named)
  return {
    framework: readFramework(letter.text, profile, outcome?.code ?? null),
    ...areas,
    title: readTitle(letter, zones, profile),
    issuers: readIssuers(lines, zones, writer),
    dates: {
      document: readDocumentDate(zones),
      inspection,
      ...readPreviousInspections(letter, body, inspection),
      published: readPublished(letter, writer),
    },
    references: readReferences(body, inspection),
    outcome,
    people: readPeople(zones, writer),
    partners: writer === 'press' || writer === null ? partnersOf(areas.area?.name ?? null, partners) : partners,
    problems: conflictingDates(
      all.filter((line) => line.kind === 'furniture'),
      inspection,
    ),
  }
}
