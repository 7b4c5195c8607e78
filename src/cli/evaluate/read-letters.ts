/** Finds and reads the letters that a gold standard or a table of codes names. */
import { stat } from 'node:fs/promises'
import path from 'node:path'
import type { Reading } from '../../evaluation/index.ts'
import { problem } from '../../model/problems.ts'
import type { Problem } from '../../model/types.ts'
import { problemOf } from '../diagnostics.ts'
import type { Engine, ExtractOptions } from '../engine.ts'
import { LETTER_EXTENSIONS } from '../find-letters.ts'
import { makeProgress } from '../progress.ts'
import { readLetter } from '../read-letter.ts'
import type { World } from '../streams.ts'

const isFile = async (at: string): Promise<boolean> => (await stat(at).catch(() => null))?.isFile() ?? false

/**
 * The file below the first of the folders that has it: under its name, under its name without folders, or under that
 * with another letter's ending, since a report may be at hand as text instead.
 */
async function locate(file: string, folders: readonly string[]): Promise<string | null> {
  const { name, base } = path.posix.parse(file)
  const names = [file, base, ...LETTER_EXTENSIONS.map((extension) => name + extension)]
  for (const folder of folders) {
    for (const candidate of names) {
      const at = path.resolve(folder, candidate)
      if (await isFile(at)) return at
    }
  }
  return null
}

export interface LettersRead {
  /** By the names given. */
  readonly readings: ReadonlyMap<string, Reading>
  readonly problems: readonly Problem[]
}

/** @param wanted each letter's name with the folders to look in, in order */
export async function readLetters(
  wanted: ReadonlyMap<string, readonly string[]>,
  engine: Pick<Engine, 'extract' | 'readSource'>,
  options: ExtractOptions,
  world: Pick<World, 'stdin' | 'stderr'>,
  quiet: boolean,
): Promise<LettersRead> {
  const readings = new Map<string, Reading>()
  const problems: Problem[] = []
  const progress = makeProgress(quiet, world)
  for (const [index, [file, folders]] of [...wanted].entries()) {
    progress.show(index + 1, wanted.size, file)
    try {
      const at = await locate(file, folders)
      if (at === null) {
        problems.push(
          problem('missing-file', 'error', `${file} was not found.`, { hint: 'Name its folder with --root.' }),
        )
        continue
      }
      const input = { file, bytes: await readLetter({ file, path: at }, world) }
      const document = await engine.extract(input, options)
      readings.set(file, { document, source: (await engine.readSource(input)).text })
    } catch (cause) {
      problems.push(problemOf(file, cause))
    }
  }
  progress.clear()
  return { readings, problems }
}
