/** `send-extract themes`: the codebook, to read or for a program. */
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { escapeControlsInJson, showControlsInLines } from '../../render/control-characters.ts'
import { wrap } from '../../render/overview/layout.ts'
import { countWords } from '../../render/wording.ts'
import { chooseCodebook } from '../choose-codebook.ts'
import { codebookDoubts } from '../codebook-doubts.ts'
import type { RawFlags } from '../commands.ts'
import { tell } from '../diagnostics.ts'
import type { PreparedCodebook } from '../engine.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import type { World } from '../streams.ts'
import { UsageError } from '../usage-error.ts'
import { writeOutput } from '../write-output.ts'

const INDENT = '  '
const WIDEST = 100

function describe({ id, label, codeFor, notFor }: PreparedCodebook['themes'][number], width: number): string {
  const lines = [
    ...wrap(`Code for: ${codeFor}`, width - INDENT.length),
    ...(notFor === '' ? [] : wrap(`Not for: ${notFor}`, width - INDENT.length)),
  ]
  return [`${label} (${id})`, ...lines.map((line) => INDENT + line)].join('\n')
}

function asText({ id, version, themes }: PreparedCodebook, width: number): string {
  const heading = `Codebook ${id} ${version}: ${countWords(themes.length, ['theme', 'themes'])}`
  return showControlsInLines(`${[heading, ...themes.map((theme) => describe(theme, width))].join('\n\n')}\n`)
}

function asJson({ id, version, sha256, themes }: PreparedCodebook): string {
  const views = themes.map((theme) => ({
    id: theme.id,
    label: theme.label,
    codeFor: theme.codeFor,
    notFor: theme.notFor,
  }))
  return `${escapeControlsInJson(JSON.stringify({ id, version, sha256, themes: views }, null, 2))}\n`
}

/** Never over a file: it may be the codebook that the user has made of it. */
async function writeNew(file: string, yaml: string, { cwd }: World): Promise<void> {
  const at = path.resolve(cwd, file)
  if ((await stat(at).catch(() => null)) !== null) {
    throw new UsageError(`${file} is there already; --init does not write over it.`)
  }
  await writeOutput(at, yaml)
}

export async function run(_args: readonly string[], flags: RawFlags, world: World): Promise<ExitCode> {
  const { init, output, format } = flags
  if (output !== undefined && init !== true) throw new UsageError('--output goes with --init.')
  if (format !== undefined && init === true)
    throw new UsageError('--format does not go with --init, which writes YAML.')
  const engine = await world.loadEngine()
  const codebook = await chooseCodebook(flags.codebook, engine, world)
  for (const doubt of codebookDoubts(codebook, engine.codebook)) tell(world, doubt)
  const width = Math.min(WIDEST, world.stdout.columns || 80)
  if (init !== true) world.stdout.write(format === 'json' ? asJson(codebook) : asText(codebook, width))
  else {
    const yaml = await engine.writeCodebook(codebook)
    if (typeof output === 'string') await writeNew(output, yaml, world)
    else world.stdout.write(yaml)
  }
  return EXIT.done
}
