/** `--codebook FILE`: the user's own themes in the place of the built-in ones. */
import path from 'node:path'
import { InputError } from '../model/problems.ts'
import type { RawFlags } from './commands.ts'
import type { Engine, PreparedCodebook } from './engine.ts'
import type { World } from './streams.ts'
import { readTextFile } from './text-file.ts'
import { UsageError } from './usage-error.ts'

/** @throws UsageError naming file, line and key of what is wrong with the codebook */
export async function chooseCodebook(
  flag: RawFlags[string],
  engine: Pick<Engine, 'codebook' | 'readCodebook'>,
  { cwd }: Pick<World, 'cwd'>,
): Promise<PreparedCodebook> {
  if (typeof flag !== 'string') return engine.codebook
  const yaml = await readTextFile(path.resolve(cwd, flag), flag)
  try {
    return await engine.readCodebook(yaml, flag)
  } catch (cause) {
    if (cause instanceof InputError) throw new UsageError(cause.problem.message, cause.problem.hint)
    throw cause
  }
}
