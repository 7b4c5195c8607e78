/** Colours for the terminal; the only door to chalk. */
import { Chalk } from 'chalk'
import type { ExplainPaint } from '../render/explain/index.ts'
import type { Paint } from '../render/index.ts'
import type { World } from './streams.ts'

/** `--no-color` first, then FORCE_COLOR (0 or false is none), then NO_COLOR and TERM=dumb, else colour on a terminal. */
export function wantsColor(noColorFlag: boolean, { env, stdout }: Pick<World, 'env' | 'stdout'>): boolean {
  if (noColorFlag) return false
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false
  return stdout.isTTY === true && env.TERM !== 'dumb'
}

/** The sixteen colours that every terminal has. */
export function paintInColor(): Paint {
  const chalk = new Chalk({ level: 1 })
  return {
    file: chalk.bold,
    label: chalk.dim,
    strength: chalk.green,
    concern: chalk.red,
    other: chalk.dim,
    warning: chalk.yellow,
  }
}

/** One colour for each theme that a finding may have, by its place; underlined, so that colour is not all that tells. */
export function explainInColor(): ExplainPaint {
  const chalk = new Chalk({ level: 1 })
  const colors = [chalk.cyan, chalk.magenta, chalk.yellow, chalk.green, chalk.blue]
  return {
    ...paintInColor(),
    theme: (text, place) => (colors[place % colors.length] ?? chalk.cyan).underline(text),
    runnerUp: chalk.dim,
  }
}
