/** Lines of JSON with their place, so that a fault in one can be named. */
import { UsageError } from '../usage-error.ts'

export interface JsonLine {
  /** Counts from 1. */
  readonly line: number
  readonly value: unknown
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
