/**
 * The shape of a result, defined once: the types in `types.ts` are inferred from it, the published JSON Schema is
 * generated from it, and results read back from disk are validated by it.
 *
 * Coordinates: every span is `[start, end]` in UTF-16 code units into the document's source text, end exclusive.
 * Lines and pages count from 1. Field order here is the field order of the JSON.
 */
import * as z from 'zod'
import { LETTER_KINDS } from './letter-kinds.ts'
import * as words from './vocabulary.ts'

const offset = z.int().min(0)
const span = z.tuple([offset, offset]).describe('[start, end] in UTF-16 code units into the source text, end exclusive')
const spans = z.array(span)
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const anyDate = z
  .string()
  .regex(/^(\d{4}-\d{2}-\d{2}|\d{4}-\d{2}|--\d{2}-\d{2})$/)
  .describe('ISO date, year and month, or --MM-DD where no year is stated')
const ordinal = z.int().min(1)
const range = z.tuple([ordinal, ordinal]).describe('[first, last], counted from 1')

const problem = z.object({
  code: z.string(),
  severity: z.enum(words.SEVERITIES),
  message: z.string(),
  span: span.nullable(),
  hint: z.string().nullable(),
})

const evidence = z.object({ text: z.string(), spans, rule: z.string(), weight: z.number().nullable() })
const dateFact = z.object({ value: anyDate, text: z.string(), spans })
const periodFact = z.object({ start: isoDate, end: isoDate, text: z.string(), spans })

const area = z.object({
  name: z.string(),
  gssCode: z.string().nullable(),
  region: z.string().nullable(),
})

const reference = z.object({
  what: z.enum(words.REFERENCE_KINDS),
  date: dateFact.nullable(),
  period: periodFact.nullable(),
})

const outcome = z.object({
  code: z.enum(words.OUTCOME_CODES),
  reported: z.boolean().describe('true where a news article reports the outcome of another document'),
  text: z.string(),
  spans,
  priorityActionPlanRequired: z.boolean(),
  writtenStatementOfAction: z.boolean().nullable(),
  nextInspection: z.object({
    monitoringWithinMonths: z.int().nullable(),
    fullWithinYears: z.int().nullable(),
  }),
})

const person = z.object({
  name: z.string(),
  role: z.string().nullable(),
  organisation: z.string().nullable(),
  part: z.enum(words.PERSON_PARTS),
})

const section = z.object({
  id: z.string(),
  type: z.enum(words.SECTION_TYPES),
  heading: z.string().nullable(),
  parentId: z.string().nullable(),
  aspect: z.enum(words.ASPECTS).nullable(),
  number: ordinal.nullable(),
  spans,
})

const repair = z
  .object({ kind: z.enum(words.REPAIR_KINDS), span, to: z.string() })
  .describe('the source slice at span is replaced by to when the text is quoted')

const sentence = z.object({ text: z.string(), spans, polarity: z.enum(words.SENTENCE_POLARITIES) })

const theme = z.object({
  id: z.string(),
  primary: z.boolean(),
  score: z.number().min(0).max(1),
  source: z.enum(words.THEME_SOURCES),
  evidence: z.array(evidence),
})

const quantityValue = z.union([z.number(), z.string(), z.array(z.union([z.number(), z.string()]))])
const quantity = z.object({
  text: z.string(),
  spans,
  kind: z.enum(words.QUANTITY_KINDS),
  value: quantityValue,
  unit: z.string().nullable(),
  comparator: z.string().nullable(),
})

const organisation = z.object({ text: z.string(), spans, name: z.string() })

const finding = z.object({
  id: z.string(),
  sectionId: z.string(),
  type: z.enum(words.FINDING_TYPES),
  polarity: z.enum(words.POLARITIES),
  polaritySource: z.enum(words.POLARITY_SOURCES),
  number: ordinal.nullable(),
  quoted: z.boolean(),
  regarding: z.array(z.string().regex(/^(priority-action|improvement-area|significant-weakness)-\d+$/)),
  outcome: z.string().nullable(),
  attribution: z.enum(words.ATTRIBUTIONS),
  responsibleBodies: z.array(z.string()),
  text: z.string(),
  spans,
  repairs: z.array(repair),
  lines: range,
  pages: range.nullable(),
  sentences: z.array(sentence),
  themes: z.array(theme),
  themeNote: z.string().nullable().describe('why the finding has no theme, or an analyst’s note'),
  quantities: z.array(quantity),
  organisations: z.array(organisation),
  byAnalyst: z
    .array(z.enum(words.ANALYST_DECISIONS))
    .optional()
    .describe('what an analyst decided of the finding; not there where nothing was'),
})

/** What no letter says of itself: given by the user beside it. */
const metadata = z
  .object({
    published: isoDate.nullable(),
    url: z.string().nullable(),
    urn: z.string().regex(/^\d+$/).nullable().describe('the number under which Ofsted keeps the document'),
    other: z.record(z.string(), z.string()).describe("the user's own columns"),
  })
  .describe('given by the user beside the letter, not read from it')

const count = z.int().min(0)
const coverage = z.object({
  characters: count,
  byClass: z.object({
    finding: count,
    heading: count,
    furniture: count,
    context: count,
    boilerplate: count,
    unclassified: count,
  } satisfies Record<(typeof words.COVERAGE_CLASSES)[number], typeof count>),
})

export const documentSchema = z.object({
  id: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  file: z.string(),
  mediaType: z.string(),
  encoding: z.string().nullable(),
  kind: z.enum(LETTER_KINDS),
  framework: z.enum(words.FRAMEWORKS).nullable(),
  kindEvidence: z.array(evidence),
  area: area.nullable(),
  otherAreas: z.array(area),
  title: z.string().nullable(),
  issuers: z.array(z.string()),
  dates: z.object({
    document: dateFact.nullable(),
    inspection: periodFact.nullable(),
    previousInspections: z.array(periodFact),
    previousInspectionStatus: z.enum(words.PREVIOUS_STATUSES),
    published: dateFact.nullable(),
  }),
  references: z.array(reference),
  outcome: outcome.nullable(),
  people: z.array(person),
  partners: z.object({ localAuthorities: z.array(z.string()), healthBodies: z.array(z.string()) }),
  metadata: metadata.nullable(),
  sections: z.array(section),
  findings: z.array(finding),
  coverage,
  problems: z.array(problem),
})

const generator = z.object({ name: z.string(), version: z.string() })
const codebook = z.object({ id: z.string(), version: z.string(), sha256: z.string() })

export const reportSchema = z.object({
  schemaVersion: z.literal(words.SCHEMA_VERSION),
  generator,
  codebook,
  documents: z.array(documentSchema),
  problems: z.array(problem),
})

/** One line of NDJSON: a document that carries what the report says once for all. */
export const documentLineSchema = documentSchema.extend({
  schemaVersion: z.literal(words.SCHEMA_VERSION),
  generator,
  codebook,
})
