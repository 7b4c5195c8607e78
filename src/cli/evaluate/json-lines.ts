/** Lines of JSON with their place, so that a fault in one can be named. */
import { readFile } from 'node:fs/promises'
import { unreadable } from '../find-letters.ts'
import { UsageError } from '../usage-error.ts'

export interface JsonLine {
  /** Counts from 1. */
  readonly line: number
  readonly value: unknown
}

/** @throws UsageError where the file cannot be read */
export async function readText(at: string): Promise<string> {
  const text = await readFile(at, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new UsageError(unreadable(at, cause).message)
  })
  return text.replace(/^\ufeff/, '')
}

/** @throws UsageError naming the line that is no JSON */
export function parseJsonLines(text: string, name: string): readonly JsonLine[] {
  return text.split('\n').flatMap((json, index) => {
    if (json.trim() === '') return []
    try {
      return [{ line: index + 1, value: JSON.parse(json) as unknown }]
    } catch {
      throw new UsageError(`${name}, line ${index + 1}: no JSON.`)
    }
  })
}
