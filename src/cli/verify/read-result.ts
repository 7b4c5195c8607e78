/** Reads a result back: a report, or lines of ndjson. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Document } from '../../model/types.ts'
import { UsageError } from '../usage-error.ts'

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** @throws UsageError where the file is no result of send-extract; says what is wrong first */
export async function readResult(file: string, cwd: string): Promise<readonly Document[]> {
  const text = await readFile(path.resolve(cwd, file), 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new UsageError(cause.code === 'ENOENT' ? `${file} does not exist.` : `${file} could not be read.`)
  })
  const { documentLineSchema, reportSchema } = await import('../../model/schema.ts')
  const whole = parseJson(text)
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const isReport = typeof whole === 'object' && whole !== null && 'documents' in whole
  if (lines.length === 0) throw new UsageError(`${file} is no result of send-extract: it is empty.`)
  const parsed = isReport
    ? [reportSchema.safeParse(whole)]
    : lines.map((line) => documentLineSchema.safeParse(parseJson(line)))
  return parsed.flatMap((result, index) => {
    if (result.success) return 'documents' in result.data ? result.data.documents : [result.data]
    const issue = result.error.issues[0]
    const at = [isReport ? '' : `line ${index + 1}`, issue?.path.join('.') ?? ''].filter(Boolean).join(', ')
    throw new UsageError(`${file} is no result of send-extract: ${at ? `${at}: ` : ''}${issue?.message ?? 'unknown'}.`)
  })
}
