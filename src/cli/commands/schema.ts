/** `send-extract schema`: the JSON Schema (2020-12) of a result. */
import type { RawFlags } from '../commands.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import type { World } from '../streams.ts'

export async function run(_args: readonly string[], flags: RawFlags, { stdout }: World): Promise<ExitCode> {
  const { documentLineJsonSchema, reportJsonSchema } = await import('../../model/json-schema.ts')
  const schema = flags.format === 'ndjson' ? documentLineJsonSchema() : reportJsonSchema()
  stdout.write(`${JSON.stringify(schema, null, 2)}\n`)
  return EXIT.done
}
