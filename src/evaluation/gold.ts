/**
 * A gold standard: what careful readers say of letters. One record a line, in tables of their own, joined by `file`.
 * A field that a record does not have was not judged; a field that is null was judged to be absent from the letter.
 */
import * as z from 'zod'
import { LETTER_KINDS } from '../model/letter-kinds.ts'
import * as words from '../model/vocabulary.ts'

const file = z.string().min(1)
const isoDate = z.string().nullable()

const document = z.object({
  file,
  kind: z.enum(LETTER_KINDS).optional(),
  area: z.string().optional(),
  documentDate: isoDate.optional(),
  inspectionStart: isoDate.optional(),
  inspectionEnd: isoDate.optional(),
  previousStatus: z.enum(words.PREVIOUS_STATUSES).optional(),
  previousStart: isoDate.optional(),
  previousEnd: isoDate.optional(),
  outcome: z.enum(words.OUTCOME_CODES).nullable().optional(),
  monitoringWithinMonths: z.int().nullable().optional(),
  fullWithinYears: z.int().nullable().optional(),
  planRequired: z.boolean().nullable().optional(),
  inspectors: z.array(z.string()).optional(),
  sections: z
    .array(z.object({ type: z.enum(words.SECTION_TYPES), aspect: z.enum(words.ASPECTS).optional() }))
    .optional(),
})

const finding = z.object({
  file,
  type: z.enum(words.FINDING_TYPES),
  /** Which of its type, in reading order; `number` is the printed one. */
  n: z.int().optional(),
  number: z.int().optional(),
  key: z.string().describe('see keys.ts'),
  /** Its first words; with `text`, only for people to read. */
  first: z.string().optional(),
  text: z.string().optional(),
  /** Only findings with a primary theme have been coded for themes. */
  primary: z.string().optional(),
  others: z.array(z.string()).optional(),
  aspect: z.enum(words.ASPECTS).optional(),
  regarding: z.array(z.string()).optional(),
  outcome: z.string().optional(),
  bodies: z.array(z.string()).optional(),
})

const sentence = z.object({
  file,
  key: z.string().describe('see keys.ts'),
  polarity: z.enum(words.SENTENCE_POLARITIES),
  text: z.string().optional(),
})

const quantity = z.object({
  file,
  kind: z.enum(words.QUANTITY_KINDS),
  text: z.string(),
  value: z.union([z.number(), z.string(), z.array(z.union([z.number(), z.string()]))]),
})

/** A number that is no quantity. */
const decoy = z.object({ file, text: z.string() })

/** The tables by name, which is their file's name too. */
export const GOLD_TABLES = {
  documents: document,
  findings: finding,
  sentences: sentence,
  quantities: quantity,
  decoys: decoy,
}

export type GoldDocument = Readonly<z.infer<typeof document>>
export type GoldFinding = Readonly<z.infer<typeof finding>>
export type GoldSentence = Readonly<z.infer<typeof sentence>>
export type GoldQuantity = Readonly<z.infer<typeof quantity>>
export type GoldDecoy = Readonly<z.infer<typeof decoy>>

export interface Gold {
  readonly documents: readonly GoldDocument[]
  readonly findings: readonly GoldFinding[]
  readonly sentences: readonly GoldSentence[]
  readonly quantities: readonly GoldQuantity[]
  readonly decoys: readonly GoldDecoy[]
}
