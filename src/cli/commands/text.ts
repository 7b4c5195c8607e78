/** `send-extract text FILE`: the source text, exactly into a pipe or file, made harmless on a terminal. */
import { showControlsInLines } from '../../render/control-characters.ts'
import type { RawFlags } from '../commands.ts'
import { problemOf, tell } from '../diagnostics.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { findLetters } from '../find-letters.ts'
import { readLetter } from '../read-letter.ts'
import type { World } from '../streams.ts'
import { UsageError } from '../usage-error.ts'

export async function run(args: readonly string[], _flags: RawFlags, world: World): Promise<ExitCode> {
  const { letters, problems } = await findLetters(args, world.cwd)
  for (const found of problems) tell(world, found)
  const [letter] = letters
  if (letter === undefined) return EXIT.unreadable
  if (letters.length > 1) throw new UsageError(`text prints one letter; ${args.join(' ')} names ${letters.length}.`)
  const engine = await world.loadEngine()
  try {
    const { text } = await engine.readSource({ file: letter.file, bytes: await readLetter(letter, world) })
    world.stdout.write(world.stdout.isTTY ? showControlsInLines(text) : text)
    return EXIT.done
  } catch (cause) {
    tell(world, problemOf(letter.file, cause))
    return EXIT.unreadable
  }
}
