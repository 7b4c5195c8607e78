/** The process's own world. */
import type { Engine } from './engine.ts'
import type { ExitCode } from './exit-codes.ts'
import { runCli } from './run.ts'

/** A reader that has seen enough (`| head`) closes the pipe; that is the end of the work, and no mistake. */
function endQuietlyWhenClosed(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
}

const loadEngine = (): Promise<Engine> => import('../pipeline.ts')

export async function main(): Promise<ExitCode> {
  endQuietlyWhenClosed(process.stdout)
  endQuietlyWhenClosed(process.stderr)
  return runCli(process.argv.slice(2), {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    cwd: process.cwd(),
    env: process.env,
    loadEngine,
  })
}
