/** Problems are data. They are thrown only where there is nothing left to return: an input that cannot be read at all. */
import type { Problem } from './types.ts'

export function problem(
  code: string,
  severity: Problem['severity'],
  message: string,
  detail: { readonly span?: Problem['span']; readonly hint?: string } = {},
): Problem {
  return { code, severity, message, span: detail.span ?? null, hint: detail.hint ?? null }
}

/** A hint at faults beside the one that is told; null where there are none. */
export function moreIsWrong(lines: readonly number[]): string | null {
  const sorted = [...new Set(lines)].sort((a, b) => a - b)
  const last = sorted.at(-1)
  if (last === undefined) return null
  const others = sorted.slice(0, -1).join(', ')
  return others === '' ? `More is wrong in line ${last}.` : `More is wrong in lines ${others} and ${last}.`
}

/** An input of which nothing can be read: empty, binary, protected. Its problem is one sentence for the user. */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly problem: Problem

  constructor(cause: Problem) {
    super(cause.message)
    this.problem = cause
  }
}
