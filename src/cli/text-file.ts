/** Reads a text that the user keeps beside the letters: a codebook, a table, a gold standard. */
import { readFile } from 'node:fs/promises'
import { unreadable } from './find-letters.ts'
import { UsageError } from './usage-error.ts'

/**
 * The text without its byte order mark.
 *
 * @param name what the user calls it
 * @throws UsageError where the file cannot be read
 */
export async function readTextFile(at: string, name: string = at): Promise<string> {
  const text = await readFile(at, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new UsageError(unreadable(name, cause).message)
  })
  return text.replace(/^\ufeff/, '')
}
