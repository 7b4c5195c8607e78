/** What is said on the error output: one sentence a problem, with nothing in it that a terminal would obey. */
import { InputError, problem } from '../model/problems.ts'
import type { Problem } from '../model/types.ts'
import { showControls } from '../render/control-characters.ts'
import type { World } from './streams.ts'

const PREFIX = 'send-extract: '

export function tell({ stderr }: Pick<World, 'stderr'>, { severity, message, hint }: Problem): void {
  const kind = severity === 'error' ? '' : `${severity === 'info' ? 'note' : severity}: `
  const advice = hint === null ? '' : ` ${hint}`
  stderr.write(`${PREFIX}${kind}${showControls(message + advice)}\n`)
}

export function tellUsage({ stderr }: Pick<World, 'stderr'>, message: string, hint: string | null): void {
  stderr.write(`${PREFIX}${showControls(message)}\n${hint === null ? '' : `${showControls(hint)}\n`}`)
}

/**
 * The problem with the file named in its sentence. Whoever reads bytes does not know their name and says "The file is
 * empty." or "It is a picture."; here that becomes "letters/a.txt is empty."
 */
export function aboutFile(file: string, found: Problem): Problem {
  const name = file === '-' ? 'Standard input' : file
  if (found.message.startsWith(name)) return found
  const [, rest] = /^(?:The file|It) (.*)$/s.exec(found.message) ?? []
  return { ...found, message: rest === undefined ? `${name}: ${found.message}` : `${name} ${rest}` }
}

/** What stopped the reading of a file: its own problem, or a fault of ours, which must not stop the other files. */
export function problemOf(file: string, cause: unknown): Problem {
  if (cause instanceof InputError) return aboutFile(file, cause.problem)
  const detail = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause)
  return problem(
    'internal-fault',
    'error',
    `${file} could not be read because of a fault in send-extract: ${detail}.`,
    {
      hint: 'Please report it together with the file.',
    },
  )
}
