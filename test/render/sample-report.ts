/** An invented report with something of everything; the source text is as short as it can be. */
import type { Document, Finding, Report, Section } from '../../src/model/types.ts'

export const THEME_LABELS: ReadonlyMap<string, string> = new Map([
  ['ehcp', 'EHC plans'],
  ['waiting-times', 'Waiting times and delays'],
  ['leadership', 'Leadership, governance and strategy'],
])

const section: Section = {
  id: 's1',
  type: 'strengths',
  heading: 'Strengths',
  parentId: null,
  aspect: null,
  number: null,
  spans: [[0, 10]],
}

export function makeSection(given: Partial<Section>): Section {
  return { ...section, ...given }
}

const finding: Finding = {
  id: 'f-0001',
  sectionId: 's1',
  type: 'strength',
  polarity: 'strength',
  polaritySource: 'section',
  number: null,
  quoted: false,
  regarding: [],
  outcome: null,
  attribution: 'issuer',
  responsibleBodies: [],
  text: 'Plans are clear.',
  spans: [[0, 16]],
  repairs: [],
  lines: [1, 1],
  pages: null,
  sentences: [{ text: 'Plans are clear.', spans: [[0, 16]], polarity: 'strength' }],
  themes: [],
  themeNote: null,
  quantities: [],
  organisations: [],
}

export function makeFinding(given: Partial<Finding>): Finding {
  return { ...finding, ...given }
}

export function makeTheme(id: string, primary = true, score = 0.9): Finding['themes'][number] {
  return {
    id,
    primary,
    score,
    source: 'tagger',
    evidence: [{ text: 'Plans', spans: [[0, 5]], rule: `${id}/plans`, weight: 1 }],
  }
}

const document: Document = {
  id: `sha256:${'0'.repeat(64)}`,
  file: 'letters/northshire.txt',
  mediaType: 'text/plain',
  encoding: 'utf-8',
  kind: 'monitoring-letter',
  framework: '2023',
  kindEvidence: [],
  area: { name: 'Northshire', gssCode: 'E10000099', region: 'North West' },
  otherAreas: [],
  title: null,
  issuers: ['Ofsted'],
  dates: {
    document: { value: '2024-03-05', text: '5 March 2024', spans: [[0, 12]] },
    inspection: { start: '2024-01-30', end: '2024-02-01', text: 'x', spans: [[0, 1]] },
    previousInspections: [],
    previousInspectionStatus: 'not-stated',
    published: null,
  },
  references: [],
  outcome: {
    code: 'effective-action',
    reported: false,
    text: 'Effective action has been taken.',
    spans: [[0, 32]],
    priorityActionPlanRequired: false,
    writtenStatementOfAction: null,
    nextInspection: { monitoringWithinMonths: 18, fullWithinYears: null },
  },
  people: [{ name: 'Ada Example', role: 'Lead inspector', organisation: 'Ofsted', part: 'inspector' }],
  partners: { localAuthorities: ['Northshire Council'], healthBodies: [] },
  metadata: null,
  sections: [section],
  findings: [finding],
  coverage: {
    characters: 10,
    byClass: { finding: 10, heading: 0, furniture: 0, context: 0, boilerplate: 0, unclassified: 0 },
  },
  problems: [],
}

export function makeDocument(given: Partial<Document>): Document {
  return { ...document, ...given }
}

export function reportOf(documents: readonly Document[], problems: Report['problems'] = []): Report {
  return {
    schemaVersion: '1.0',
    generator: { name: 'send-extract', version: '0.0.0' },
    codebook: { id: 'send', version: '1.0.0', sha256: '0'.repeat(64) },
    documents,
    problems,
  }
}

export const HOSTILE_TEXT =
  'Red \u001b[31malert\u001b[0m | \u009b2J `code` <b>*bold*</b> \u202egnirts _x_ [a](http://b.example) \u0007'

export const hostileDocument: Document = makeDocument({
  file: 'letters/\u001b]0;title\u0007.txt',
  title: HOSTILE_TEXT,
  area: { name: HOSTILE_TEXT, gssCode: null, region: HOSTILE_TEXT },
  issuers: [HOSTILE_TEXT],
  metadata: {
    published: '2024-03-05',
    url: `https://b.example/${HOSTILE_TEXT}`,
    urn: null,
    other: { [HOSTILE_TEXT]: HOSTILE_TEXT },
  },
  people: [{ name: HOSTILE_TEXT, role: HOSTILE_TEXT, organisation: null, part: 'signatory' }],
  sections: [makeSection({ heading: HOSTILE_TEXT })],
  findings: [
    makeFinding({
      text: HOSTILE_TEXT,
      outcome: HOSTILE_TEXT,
      themeNote: HOSTILE_TEXT,
      quantities: [{ text: HOSTILE_TEXT, spans: [[0, 3]], kind: 'count', value: 3, unit: null, comparator: null }],
    }),
    makeFinding({ type: 'priority-action', text: HOSTILE_TEXT, responsibleBodies: [HOSTILE_TEXT], number: 1 }),
    makeFinding({ themes: [makeTheme(HOSTILE_TEXT)] }),
  ],
  problems: [{ code: 'x', severity: 'warning', message: HOSTILE_TEXT, span: null, hint: HOSTILE_TEXT }],
})

export const monitoringLetter: Document = makeDocument({
  sections: [
    makeSection({ id: 's1', type: 'priority-actions', heading: 'Priority action 1: Act', number: 1 }),
    makeSection({ id: 's2', type: 'strengths', heading: 'Strengths', aspect: 'outcomes' }),
  ],
  findings: [
    makeFinding({
      id: 'f-1',
      sectionId: 's1',
      type: 'priority-action',
      polarity: 'concern',
      number: 1,
      quoted: true,
      text: 'Leaders should act on waits.',
      responsibleBodies: ['Northshire Council', 'Northshire ICB'],
      lines: [12, 14],
      themes: [makeTheme('waiting-times')],
    }),
    makeFinding({
      id: 'f-2',
      sectionId: 's1',
      type: 'progress',
      polarity: 'mixed',
      regarding: ['priority-action-1'],
      outcome: 'effective-action',
      text: 'Waits fell. Over 30 children still wait for a plan.',
      sentences: [
        { text: 'Waits fell.', spans: [[0, 11]], polarity: 'strength' },
        { text: 'Over 30 children still wait for a plan.', spans: [[12, 51]], polarity: 'concern' },
      ],
      lines: [16, 17],
      themes: [makeTheme('ehcp', false, 0.6), makeTheme('waiting-times', true)],
      quantities: [
        { text: 'Over 30 children', spans: [[12, 28]], kind: 'count', value: 30, unit: 'children', comparator: '>' },
        { text: 'aged 5', spans: [[12, 18]], kind: 'age-range', value: 5, unit: null, comparator: null },
      ],
    }),
    makeFinding({ id: 'f-3', sectionId: 's2', lines: [20, 20], themeNote: 'no cue', themes: [] }),
  ],
})

export const pagedReport: Document = makeDocument({
  file: 'letters/southshire.pdf',
  kind: 'area-send-report',
  area: { name: 'Southshire', gssCode: null, region: null },
  outcome: null,
  findings: [
    makeFinding({ id: 'f-4', pages: [6, 6], themes: [makeTheme('ehcp')] }),
    makeFinding({ id: 'f-5', pages: [6, 7], polarity: 'concern', type: 'development', themes: [makeTheme('ehcp')] }),
  ],
  problems: [{ code: 'conflicting-dates', severity: 'info', message: 'Two dates disagree.', span: null, hint: null }],
})

export const sampleReport: Report = reportOf(
  [monitoringLetter, pagedReport],
  [{ code: 'missing-file', severity: 'error', message: 'lost.txt does not exist.', span: null, hint: null }],
)
