/** What the command's exit code says. */
export const EXIT = {
  done: 0,
  /** A check did not hold: a quotation that does not verify, nothing found. */
  checkFailed: 1,
  /** Wrong usage or configuration, or an output that could not be written. */
  usage: 2,
  /** Some inputs could not be read; the results of all others were written. */
  unreadable: 3,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
