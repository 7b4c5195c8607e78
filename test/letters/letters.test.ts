/** Whole letters against what a careful reader finds in them; README.md in this folder says what the fields mean. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Document, Finding } from '../../src/model/types.ts'
import { extract } from '../../src/pipeline.ts'

interface ExpectedFinding {
  readonly type: string
  readonly text: string
  readonly number?: number | null
  readonly aspect?: string | null
  readonly regarding?: readonly string[]
  readonly outcome?: string | null
  readonly attribution?: string
  readonly quoted?: boolean
  readonly bodies?: readonly string[]
}

type Expected = Readonly<Record<string, unknown>> & {
  readonly kind: string
  readonly inspectors?: readonly string[]
  readonly sections?: readonly { readonly type: string }[]
  readonly either?: readonly string[]
  readonly findings: readonly ExpectedFinding[]
}

/** Facts by their names in `expected.json`. */
const FACTS: Readonly<Record<string, (document: Document) => unknown>> = {
  kind: ({ kind }) => kind,
  framework: ({ framework }) => framework,
  area: ({ area }) => area?.name ?? null,
  documentDate: ({ dates }) => dates.document?.value ?? null,
  inspectionStart: ({ dates }) => dates.inspection?.start ?? null,
  inspectionEnd: ({ dates }) => dates.inspection?.end ?? null,
  previousStatus: ({ dates }) => dates.previousInspectionStatus,
  previousStart: ({ dates }) => dates.previousInspections[0]?.start ?? null,
  previousEnd: ({ dates }) => dates.previousInspections[0]?.end ?? null,
  outcome: ({ outcome }) => outcome?.code ?? null,
  outcomeReported: ({ outcome }) => outcome?.reported ?? null,
  planRequired: ({ outcome }) => outcome?.priorityActionPlanRequired ?? null,
  writtenStatementOfAction: ({ outcome }) => outcome?.writtenStatementOfAction ?? null,
  monitoringWithinMonths: ({ outcome }) => outcome?.nextInspection.monitoringWithinMonths ?? null,
  fullWithinYears: ({ outcome }) => outcome?.nextInspection.fullWithinYears ?? null,
  encoding: ({ encoding }) => encoding,
  truncated: ({ problems }) => problems.some(({ code }) => code === 'cut-off'),
  inspectors: ({ people }) => people.flatMap(({ part, name }) => (part === 'inspector' ? [name] : [])).sort(),
}
/** Fields of `expected.json` that are no facts of the document. */
const OTHER_FIELDS = new Set(['sections', 'findings', 'either'])

/** Names in any order, and an encoding by any of its names. */
function asFound(field: string, value: unknown): unknown {
  if (Array.isArray(value)) return [...value].sort()
  return field === 'encoding' ? new TextDecoder(String(value)).encoding : value
}

/** The first of the wanted that is missing from the items in this order; null where all are there. */
function firstMissing<T extends object>(wanted: readonly T[], items: readonly T[]): T | null {
  let from = 0
  for (const want of wanted) {
    const at = items.findIndex((item, index) => index >= from && includes(item, want))
    if (at < 0) return want
    from = at + 1
  }
  return null
}

const includes = (item: object, want: object): boolean =>
  Object.entries(want).every(([key, value]) => Reflect.get(item, key) === value)

/** A finding with the fields that the expected one judges, and no others. */
function judged(finding: Finding, { sections }: Document, expected: ExpectedFinding | undefined): ExpectedFinding {
  const all: Required<ExpectedFinding> = {
    type: finding.type,
    text: finding.text,
    number: finding.number,
    aspect: sections.find(({ id }) => id === finding.sectionId)?.aspect ?? null,
    regarding: finding.regarding,
    outcome: finding.outcome,
    attribution: finding.attribution,
    quoted: finding.quoted,
    bodies: finding.responsibleBodies,
  }
  const fields = Object.keys(expected ?? { type: 0, text: 0 })
  return Object.fromEntries(Object.entries(all).filter(([key]) => fields.includes(key))) as never
}

const here = new URL('./', import.meta.url)
const cases = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory())

describe.each(cases.map(({ name }) => name).sort())('%s', async (name) => {
  const bytes = readFileSync(new URL(`${name}/input.txt`, here))
  const expected: Expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, here), 'utf8'))
  const document = await extract({ file: 'input.txt', bytes })

  it('gives the facts', () => {
    const asked = Object.keys(expected).filter((field) => !OTHER_FIELDS.has(field))
    const found = Object.fromEntries(asked.map((field) => [field, FACTS[field]?.(document)]))
    const wanted = Object.fromEntries(asked.map((field) => [field, asFound(field, expected[field])]))
    expect(found).toEqual(wanted)
  })

  it('has the sections in this order', () => {
    expect(firstMissing(expected.sections ?? [], document.sections)).toBeNull()
  })

  it('has these findings and no others, in document order', () => {
    const either = new Set(expected.either ?? [])
    const findings = document.findings.filter(({ text }) => !either.has(text))
    const asked = findings.map((finding, index) => {
      const here = expected.findings[index]
      const same = here?.text === finding.text ? here : expected.findings.find(({ text }) => text === finding.text)
      return judged(finding, document, same ?? here)
    })
    expect(asked).toEqual(expected.findings)
    for (const { text } of findings) {
      expect([...either].filter((sentence) => text !== sentence && text.includes(sentence))).toEqual([])
    }
  })
})
