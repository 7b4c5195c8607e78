/** Reads a text that the user keeps beside the letters: a codebook, a table, a gold standard. */
import { readFile } from 'node:fs/promises'
import { unreadable } from './find-letters.ts'
import { UsageError } from './usage-error.ts'

/**
 * The text without its byte order mark, in whichever encoding the letters may be too.
 *
 * @param name what the user calls it
 * @throws UsageError where the file cannot be read
 */
export async function readTextFile(at: string, name: string = at): Promise<string> {
  const bytes = await readFile(at).catch((cause: NodeJS.ErrnoException) => {
    throw new UsageError(unreadable(name, cause).message)
  })
  const { decodeText } = await import('../pipeline/decode-text.ts')
  return decodeText(bytes).text
}
