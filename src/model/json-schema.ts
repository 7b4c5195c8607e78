/** The published JSON Schema (2020-12) of a result, made from the definitions that type the code. */
import * as z from 'zod'
import { documentLineSchema, reportSchema } from './schema.ts'
import { SCHEMA_VERSION } from './vocabulary.ts'

type JsonSchema = Readonly<Record<string, unknown>>

function publish(name: string, title: string, schema: z.ZodType): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' })
  return { $schema, $id: `urn:send-extract:${name}:${SCHEMA_VERSION}`, title, ...rest }
}

export function reportJsonSchema(): JsonSchema {
  return publish('report', 'What send-extract writes as json', reportSchema)
}

/** Of one line of ndjson. */
export function documentLineJsonSchema(): JsonSchema {
  return publish('document', 'One line of what send-extract writes as ndjson', documentLineSchema)
}
