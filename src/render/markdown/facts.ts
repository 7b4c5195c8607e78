/** What a letter says about itself, one line a fact. A fact that the letter does not give has no line. */

import { LETTER_NAMES } from '../../model/letter-kinds.ts'
import type { Document, Person } from '../../model/types.ts'
import { dateWords, periodWords } from '../dates.ts'
import { countWords, OUTCOME_WORDS } from '../wording.ts'
import { escapeMarkdown } from './escape.ts'
import { citationOf, ownFacts, webLink } from './publication.ts'

type Line = (document: Document) => string | null

const list = (items: readonly string[]): string | null =>
  items.length > 0 ? items.map(escapeMarkdown).join('; ') : null

function people(part: Person['part']): Line {
  return (document) =>
    list(
      document.people
        .filter((person) => person.part === part)
        .map(({ name, role, organisation }) => {
          // A body that is written to as a whole is its own organisation.
          const said = [name, role, organisation].filter((fact) => fact !== null)
          return [...new Set(said)].join(', ')
        }),
    )
}

const area: Line = ({ area }) => {
  if (!area) return 'not stated'
  const detail = [area.region, area.gssCode].filter((fact) => fact !== null).join(', ')
  return escapeMarkdown(detail ? `${area.name} (${detail})` : area.name)
}

const previousInspections: Line = ({ dates }) => {
  if (dates.previousInspectionStatus === 'none') return 'not previously inspected'
  return dates.previousInspections.length > 0 ? dates.previousInspections.map(periodWords).join('; ') : null
}

const outcome: Line = ({ outcome }) => {
  if (!outcome) return 'not stated'
  const source = outcome.reported ? ' (as reported here; the outcome of another document)' : ''
  return `${OUTCOME_WORDS[outcome.code]}${source}: “${escapeMarkdown(outcome.text)}”`
}

const required: Line = ({ outcome }) => {
  if (!outcome) return null
  const demands = [
    outcome.priorityActionPlanRequired ? 'a priority action plan' : null,
    outcome.writtenStatementOfAction ? 'a written statement of action' : null,
  ].filter((demand) => demand !== null)
  return demands.length > 0 ? demands.join(' and ') : null
}

const nextInspection: Line = ({ outcome }) => {
  const { monitoringWithinMonths: months, fullWithinYears: years } = outcome?.nextInspection ?? {}
  const steps = [
    months ? `monitoring inspection within ${countWords(months, ['month', 'months'])}` : null,
    years ? `full inspection within ${countWords(years, ['year', 'years'])}` : null,
  ].filter((step) => step !== null)
  return steps.length > 0 ? steps.join('; ') : null
}

const FACTS: readonly (readonly [label: string, Line])[] = [
  ['File', ({ file }) => escapeMarkdown(file)],
  ['Title', ({ title }) => (title === null ? null : escapeMarkdown(title))],
  ['Kind', ({ kind }) => LETTER_NAMES[kind]],
  ['Area', area],
  ['Other areas named', ({ otherAreas }) => list(otherAreas.map(({ name }) => name))],
  ['Issued by', ({ issuers }) => list(issuers)],
  ['Date', ({ dates }) => (dates.document ? dateWords(dates.document) : 'not stated')],
  ['Published', ({ dates }) => (dates.published ? dateWords(dates.published) : null)],
  ['Web address', ({ metadata }) => (metadata?.url ? webLink(metadata.url) : null)],
  ['URN', ({ metadata }) => metadata?.urn ?? null],
  ['Inspected', ({ dates }) => (dates.inspection ? periodWords(dates.inspection) : null)],
  ['Previous inspections', previousInspections],
  ['Outcome', outcome],
  ['Required', required],
  ['Next inspection', nextInspection],
  ['Addressed to', people('addressee')],
  ['Signed by', people('signatory')],
  ['Inspectors', people('inspector')],
  ['Leaders', people('leader')],
  ['Copied to', people('copied')],
  ['Local authorities', ({ partners }) => list(partners.localAuthorities)],
  ['Health bodies', ({ partners }) => list(partners.healthBodies)],
  ['Given beside it', ({ metadata }) => ownFacts(metadata)],
  ['To cite', citationOf],
]

/** @returns one Markdown list */
export function facts(document: Document): string {
  return FACTS.flatMap(([label, line]) => {
    const said = line(document)
    return said === null ? [] : [`- **${label}:** ${said}`]
  }).join('\n')
}
