/** The user's own codebook. The parser of YAML is loaded only here, and only when there is something to parse. */
import { InputError, moreIsWrong, problem } from '../model/problems.ts'
import type { Codebook } from '../themes/index.ts'
import { type PreparedCodebook, prepareCodebook } from './prepared-codebook.ts'

/**
 * Reads a codebook from YAML and makes it ready.
 *
 * @param name of the file, for what is said of its faults
 * @throws InputError naming the first fault's file, line and key
 */
export async function readCodebook(yaml: string, name: string): Promise<PreparedCodebook> {
  const { CodebookFileError, readCodebookFile } = await import('../themes/codebook-file.ts')
  try {
    return prepareCodebook(readCodebookFile(yaml, name))
  } catch (cause) {
    const [first, ...more] = cause instanceof CodebookFileError ? cause.faults : []
    if (first === undefined) throw cause
    const key = first.key === '' ? '' : `, ${first.key}`
    const hint = moreIsWrong(more.map(({ line }) => line))
    throw new InputError(
      problem('bad-codebook', 'error', `${name}, line ${first.line}${key}: ${first.message.replace(/\.$/, '')}.`, {
        ...(hint === null ? {} : { hint }),
      }),
    )
  }
}

/** Writes a codebook as YAML, to be changed and read back with `readCodebook`. */
export async function writeCodebook(codebook: Codebook): Promise<string> {
  const { writeCodebookFile } = await import('../themes/codebook-file.ts')
  return writeCodebookFile(codebook)
}
