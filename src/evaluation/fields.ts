/** Facts of letters and of findings, each right or wrong. A letter that could not be read has its kind and area wrong. */
import type { Document, Finding } from '../model/types.ts'
import { type Disagreement, shown } from './disagreement.ts'
import type { GoldDocument, GoldFinding } from './gold.ts'
import { sameLetters } from './keys.ts'
import { type Letter, nameOf } from './letter.ts'

export interface Share {
  readonly right: number
  readonly of: number
}

interface Check {
  readonly field: string
  readonly right: boolean
  readonly expected: unknown
  readonly said: unknown
}

type Equal = (expected: unknown, said: unknown) => boolean

const is: Equal = (expected, said) => expected === (said ?? null)
const reads: Equal = (expected, said) =>
  typeof expected === 'string' && typeof said === 'string' && sameLetters(expected, said)
const sameSet: Equal = (expected, said) => sorted(expected) === sorted(said)

const sorted = (value: unknown): string => (Array.isArray(value) ? [...value].sort().join() : '')

function sameNames(expected: unknown, said: unknown): boolean {
  if (!Array.isArray(expected) || !Array.isArray(said)) return false
  return expected.length === said.length && expected.every((name) => said.some((other) => reads(name, other)))
}

type Field<G, S> = readonly [name: string, expected: (gold: G) => unknown, said: (said: S) => unknown, equal: Equal]

const DOCUMENT_FIELDS: readonly Field<GoldDocument, Document>[] = [
  ['kind', (gold) => gold.kind, ({ kind }) => kind, is],
  ['area', (gold) => gold.area, ({ area }) => area?.name, reads],
  ['document date', (gold) => gold.documentDate, ({ dates }) => dates.document?.value, is],
  ['inspection start', (gold) => gold.inspectionStart, ({ dates }) => dates.inspection?.start, is],
  ['inspection end', (gold) => gold.inspectionEnd, ({ dates }) => dates.inspection?.end, is],
  ['previous inspection status', (gold) => gold.previousStatus, ({ dates }) => dates.previousInspectionStatus, is],
  ['outcome', (gold) => gold.outcome, ({ outcome }) => outcome?.code, is],
  [
    'next monitoring',
    (gold) => gold.monitoringWithinMonths,
    ({ outcome }) => outcome?.nextInspection.monitoringWithinMonths,
    is,
  ],
  [
    'next full inspection',
    (gold) => gold.fullWithinYears,
    ({ outcome }) => outcome?.nextInspection.fullWithinYears,
    is,
  ],
  [
    'priority action plan required',
    (gold) => gold.planRequired,
    ({ outcome }) => outcome?.priorityActionPlanRequired,
    is,
  ],
]

const FINDING_FIELDS: readonly Field<GoldFinding, Finding>[] = [
  ['finding number', (gold) => gold.number, ({ number }) => number, is],
  ['regarding', (gold) => gold.regarding, ({ regarding }) => regarding, sameSet],
  ['finding outcome', (gold) => gold.outcome, ({ outcome }) => outcome, is],
  ['responsible bodies', (gold) => gold.bodies, ({ responsibleBodies }) => responsibleBodies, sameNames],
]

/** Those of the fields that the gold has. */
function compare<G, S>(fields: readonly Field<G, S>[], gold: G, reading: S): Check[] {
  return fields.flatMap(([field, expectedOf, saidOf, equal]) => {
    const expected = expectedOf(gold)
    if (expected === undefined) return []
    const said = saidOf(reading)
    return [{ field, right: equal(expected, said), expected, said }]
  })
}

/** Facts of which a letter has several: each that the gold names must be there; what else is there is not judged. */
function listed(facts: GoldDocument, { dates, people, sections }: Document): Check[] {
  const period =
    facts.previousStatus === 'stated'
      ? [
          {
            field: 'previous inspection period',
            right: dates.previousInspections.some(
              ({ start, end }) => start === facts.previousStart && end === facts.previousEnd,
            ),
            expected: `${facts.previousStart}/${facts.previousEnd}`,
            said: dates.previousInspections.map(({ start, end }) => `${start}/${end}`),
          },
        ]
      : []
  const inspectors = (facts.inspectors ?? []).map((expected) => ({
    field: 'inspector names',
    right: people.some(({ name }) => sameLetters(name, expected)),
    expected,
    said: people.map(({ name }) => name),
  }))
  const wanted = (facts.sections ?? []).map(({ type, aspect }) => ({
    field: 'sections',
    right: sections.some((section) => section.type === type && (aspect === undefined || section.aspect === aspect)),
    expected: aspect === undefined ? type : `${type} (${aspect})`,
    said: null,
  }))
  return [...period, ...inspectors, ...wanted]
}

function aspectOf(gold: GoldFinding, found: Finding, { sections }: Document): Check[] {
  if (gold.aspect === undefined) return []
  const said = sections.find(({ id }) => id === found.sectionId)?.aspect
  return [{ field: 'aspect', right: said === gold.aspect, expected: gold.aspect, said }]
}

function checksOf(letter: Letter): (Check & Pick<Disagreement, 'file' | 'where' | 'finding' | 'text'>)[] {
  const { file, facts, reading, pairs } = letter
  const aboutLetter = (checks: readonly Check[]) =>
    checks.map((check) => ({ ...check, file, where: null, finding: null, text: '' }))
  const aboutFinding = (checks: readonly Check[], where: string, { id, text }: Finding) =>
    checks.map((check) => ({ ...check, file, where, finding: id, text }))
  const read = { field: 'document read', right: reading !== null, expected: 'read', said: null }
  if (reading === null) {
    const lost = (['kind', 'area'] as const).map((field) => ({
      field,
      right: false,
      expected: facts[field],
      said: null,
    }))
    return aboutLetter([read, ...lost])
  }
  const { document } = reading
  return [
    ...aboutLetter([read, ...compare(DOCUMENT_FIELDS, facts, document), ...listed(facts, document)]),
    ...pairs.flatMap(({ gold, found }) =>
      found
        ? aboutFinding(
            [...compare(FINDING_FIELDS, gold, found), ...aspectOf(gold, found, document)],
            nameOf(gold),
            found,
          )
        : [],
    ),
  ]
}

export function scoreFields(letters: readonly Letter[]): {
  readonly figures: Readonly<Record<string, Share>>
  readonly disagreements: readonly Disagreement[]
} {
  const checks = letters.flatMap(checksOf)
  const names = [...new Set(checks.map(({ field }) => field))]
  const figures = names.map((name) => {
    const own = checks.filter(({ field }) => field === name)
    return [name, { right: own.filter(({ right }) => right).length, of: own.length }] as const
  })
  const disagreements = checks
    .filter(({ right }) => !right)
    .map(({ field, file, where, finding, expected, said, text }) => {
      return { measure: field, file, where, finding, expected: shown(expected), said: shown(said), text }
    })
  return { figures: Object.fromEntries(figures), disagreements }
}
