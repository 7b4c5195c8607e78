/** Names that come from content, so that they stay when a neighbour changes. */
import { createHash } from 'node:crypto'
import type { FindingType } from '../model/types.ts'
import { lettersOf } from '../text/letters-of.ts'

const hex = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')

export const documentId = (bytes: Uint8Array): string => `sha256:${hex(bytes)}`

const ID_LENGTH = 10

/**
 * Gives finding ids: a short hash of the type and of the text's letters and digits, so that spacing, quotation marks
 * and hyphens do not matter; equal findings are counted.
 */
export function findingIds(): (type: FindingType, text: string) => string {
  const seen = new Map<string, number>()
  return (type, text) => {
    const id = `f${hex(`${type}|${lettersOf(text)}`).slice(0, ID_LENGTH)}`
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    return count === 1 ? id : `${id}-${count}`
  }
}
