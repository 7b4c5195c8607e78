/** Runs the command line once, in a world that may be the process's own or a test's. */
import { CommanderError } from 'commander'
import { tellUsage } from './diagnostics.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import { makeProgram } from './program.ts'
import type { World } from './streams.ts'
import { UsageError } from './usage-error.ts'

/** @param argv the user's arguments, without the interpreter's and the script's */
export async function runCli(argv: readonly string[], world: World): Promise<ExitCode> {
  try {
    return await makeProgram(world)(argv)
  } catch (cause) {
    // The parser has already said what it had to say; help and version count as done.
    if (cause instanceof CommanderError) return cause.exitCode === 0 ? EXIT.done : EXIT.usage
    if (!(cause instanceof UsageError)) throw cause
    tellUsage(world, cause.message, cause.hint)
    return EXIT.usage
  }
}
