/** `send-extract explain FILE`: why findings are coded as they are. */
import type { Explanation } from '../../model/explanation.ts'
import { problem } from '../../model/problems.ts'
import { EXPLANATION_FORMATS } from '../../render/explain/index.ts'
import { chooseCodebook } from '../choose-codebook.ts'
import { codebookDoubts } from '../codebook-doubts.ts'
import { explainInColor, wantsColor } from '../color.ts'
import type { RawFlags } from '../commands.ts'
import { problemOf, tell } from '../diagnostics.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { findLetters } from '../find-letters.ts'
import { readLetter } from '../read-letter.ts'
import type { World } from '../streams.ts'
import { UsageError } from '../usage-error.ts'

const DEFAULT_WIDTH = 80
const MOST_NAMED = 8

/** @throws UsageError where no finding, or more than one, begins so */
function onlyFinding(explanation: Explanation, wanted: string): Explanation {
  const { file, findings } = explanation
  const exact = findings.filter(({ id }) => id === wanted)
  const found = exact.length > 0 ? exact : findings.filter(({ id }) => id.startsWith(wanted))
  if (found.length === 1) return { ...explanation, findings: found }
  const named = (found.length > 0 ? found : findings).slice(0, MOST_NAMED).map(({ id }) => id)
  const more = (found.length > 0 ? found : findings).length > MOST_NAMED ? ' and more' : ''
  throw new UsageError(
    found.length > 0
      ? `${found.length} findings of ${file} begin with ${wanted}.`
      : `${file} has no finding ${wanted}.`,
    named.length > 0 ? `There is ${named.join(', ')}${more}.` : null,
  )
}

export async function run(args: readonly string[], flags: RawFlags, world: World): Promise<ExitCode> {
  const { letters, problems } = await findLetters(args, world.cwd)
  for (const found of problems) tell(world, found)
  const [letter] = letters
  if (letter === undefined) return EXIT.unreadable
  if (letters.length > 1) throw new UsageError(`explain takes one letter; ${args.join(' ')} names ${letters.length}.`)
  const engine = await world.loadEngine()
  const codebook = await chooseCodebook(flags.codebook, engine, world)
  for (const doubt of codebookDoubts(codebook, engine.codebook)) tell(world, doubt)
  const format = EXPLANATION_FORMATS.find(({ id }) => id === (flags.format ?? 'text'))
  try {
    const whole = await engine.explain({ file: letter.file, bytes: await readLetter(letter, world) }, { codebook })
    const explanation = typeof flags.finding === 'string' ? onlyFinding(whole, flags.finding) : whole
    const options = {
      themeLabels: new Map(codebook.themes.map(({ id, label }) => [id, label])),
      paint: wantsColor(flags.color === false, world) ? explainInColor() : null,
      width: world.stdout.columns || DEFAULT_WIDTH,
    }
    if (format) world.stdout.write(format.render(explanation, options))
    if (explanation.findings.length > 0) return EXIT.done
    tell(world, problem('nothing-found', 'warning', `There is no finding in ${letter.file} to explain.`))
    return EXIT.checkFailed
  } catch (cause) {
    if (cause instanceof UsageError) throw cause
    tell(world, problemOf(letter.file, cause))
    return EXIT.unreadable
  }
}
