/** Names of letters from a list: one a line, or separated by NUL as `find -print0` writes them. */

import path from 'node:path'
import { InputError } from '../model/problems.ts'
import { STDIN } from './find-letters.ts'
import { readLetter } from './read-letter.ts'
import type { World } from './streams.ts'
import { UsageError } from './usage-error.ts'

export function splitNames(list: string): readonly string[] {
  const names = list.includes('\0') ? list.split('\0') : list.split(/\r?\n/)
  return names.filter((name) => name.trim() !== '')
}

/** @param from a path, or "-" for standard input */
export async function readFileList(from: string, world: Pick<World, 'stdin' | 'cwd'>): Promise<readonly string[]> {
  const at = from === STDIN ? null : path.resolve(world.cwd, from)
  try {
    const bytes = await readLetter({ file: from, path: at }, world)
    return splitNames(new TextDecoder().decode(bytes))
  } catch (cause) {
    if (cause instanceof InputError) throw new UsageError(`The list of --files-from: ${cause.problem.message}`)
    throw cause
  }
}
