/** `send-extract verify RESULT`: reads each letter again and checks every quotation against it. */
import { createHash } from 'node:crypto'
import path from 'node:path'
import { InputError, problem } from '../../model/problems.ts'
import type { Document } from '../../model/types.ts'
import { showControls } from '../../render/control-characters.ts'
import type { RawFlags } from '../commands.ts'
import { problemOf, tell } from '../diagnostics.ts'
import type { Engine } from '../engine.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { STDIN } from '../find-letters.ts'
import { readLetter } from '../read-letter.ts'
import type { World } from '../streams.ts'
import { faultOf, quotationsOf } from '../verify/quotations.ts'
import { readResult } from '../verify/read-result.ts'

interface Checked {
  readonly quotations: number
  readonly faults: readonly string[]
  readonly changed: boolean
}

async function check(document: Document, at: string, engine: Engine, world: World): Promise<Checked> {
  const { file } = document
  if (file === STDIN) {
    throw new InputError(problem('no-file', 'error', 'A letter read from standard input cannot be read again.'))
  }
  const bytes = await readLetter({ file, path: at }, world)
  const source = await engine.readSource({ file, bytes })
  const quotations = quotationsOf(document, source.repairs)
  const faults = quotations.flatMap((quotation) => {
    const fault = faultOf(quotation, source.text)
    return fault === null ? [] : [`${file}: ${quotation.name}, ${fault}.`]
  })
  const changed = document.id !== `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  return { quotations: quotations.length, faults, changed }
}

function verdict(quotations: number, faults: number): string {
  if (quotations === 0) return 'nothing was checked'
  if (faults === 0) return 'all hold'
  return faults === 1 ? '1 does not hold' : `${faults} do not hold`
}

export async function run(args: readonly string[], flags: RawFlags, world: World): Promise<ExitCode> {
  const [result = ''] = args
  const documents = await readResult(result, world.cwd)
  const root = path.resolve(world.cwd, typeof flags.root === 'string' ? flags.root : '.')
  const engine = await world.loadEngine()
  let quotations = 0
  let unread = 0
  const faults: string[] = []
  for (const document of documents) {
    try {
      const checked = await check(document, path.resolve(root, document.file), engine, world)
      quotations += checked.quotations
      faults.push(...checked.faults)
      if (checked.changed && flags.quiet !== true) {
        tell(world, problem('changed-file', 'warning', `${document.file} has changed since it was extracted.`))
      }
    } catch (cause) {
      unread += 1
      tell(world, problemOf(document.file, cause))
    }
  }
  const summary = `${documents.length - unread} of ${documents.length} letters, ${quotations} quotations: ${verdict(quotations, faults.length)}.`
  world.stdout.write(`${[...faults, summary].map(showControls).join('\n')}\n`)
  if (faults.length > 0) return EXIT.checkFailed
  return unread > 0 ? EXIT.unreadable : EXIT.done
}
