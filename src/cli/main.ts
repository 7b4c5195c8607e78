/** The process's own world. */
import { tellUsage } from './diagnostics.ts'
import type { Engine } from './engine.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import { runCli } from './run.ts'
import { unwritable } from './unwritable.ts'

/**
 * A reader that has seen enough (`| head`) closes the pipe; that is the end of the work, and no mistake. Whatever else
 * stops the output, a full disk say, ends it too.
 *
 * @param name null for the error output, on which nothing more can be said
 */
function endWhenStopped(stream: NodeJS.WriteStream, name: string | null): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    if (name !== null) tellUsage(process, unwritable(name, error), null)
    process.exit(EXIT.usage)
  })
}

const loadEngine = (): Promise<Engine> => import('../pipeline.ts')

export async function main(): Promise<ExitCode> {
  endWhenStopped(process.stdout, 'Standard output')
  endWhenStopped(process.stderr, null)
  return runCli(process.argv.slice(2), {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    cwd: process.cwd(),
    env: process.env,
    loadEngine,
  })
}
