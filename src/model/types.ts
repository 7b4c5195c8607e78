/** The types of a result, inferred from the schema, and made readonly throughout: a stage adds, it never edits. */
import type * as z from 'zod'
import type { documentSchema, reportSchema } from './schema.ts'
import type {
  ASPECTS,
  FINDING_TYPES,
  OUTCOME_CODES,
  POLARITIES,
  SECTION_TYPES,
  SENTENCE_POLARITIES,
} from './vocabulary.ts'

export type { LetterKind } from './letter-kinds.ts'

type DeepReadonly<T> = T extends readonly unknown[] | object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T

export type Report = DeepReadonly<z.infer<typeof reportSchema>>
export type Document = DeepReadonly<z.infer<typeof documentSchema>>
export type Section = Document['sections'][number]
export type Finding = Document['findings'][number]
export type Problem = Document['problems'][number]
export type Evidence = Document['kindEvidence'][number]
export type Area = NonNullable<Document['area']>
export type DateFact = NonNullable<Document['dates']['document']>
export type PeriodFact = NonNullable<Document['dates']['inspection']>
export type Reference = Document['references'][number]
export type Outcome = NonNullable<Document['outcome']>
export type Person = Document['people'][number]
export type Metadata = NonNullable<Document['metadata']>
export type Theme = Finding['themes'][number]
export type Quantity = Finding['quantities'][number]
export type Sentence = Finding['sentences'][number]
export type Repair = Finding['repairs'][number]

export type SectionType = (typeof SECTION_TYPES)[number]
export type Aspect = (typeof ASPECTS)[number]
export type FindingType = (typeof FINDING_TYPES)[number]
export type Polarity = (typeof POLARITIES)[number]
export type SentencePolarity = (typeof SENTENCE_POLARITIES)[number]
export type OutcomeCode = (typeof OUTCOME_CODES)[number]
