/** Takes the finished report to where the user wants it. */
import { realpath } from 'node:fs/promises'
import path from 'node:path'
import type { Report } from '../model/types.ts'
import type { RenderOptions } from '../render/index.ts'
import type { ExtractOptions } from './extract-options.ts'
import { type LetterFile, STDIN } from './find-letters.ts'
import { nameOutputs } from './output-names.ts'
import type { World } from './streams.ts'
import { UsageError } from './usage-error.ts'
import { makeFolder, writeOutput } from './write-output.ts'

type Delivery = Pick<ExtractOptions, 'destination' | 'renderer'>
type Beside = Pick<ExtractOptions, 'filesFrom' | 'codebook' | 'corrections' | 'metadata'>

/** The file itself, by whatever links it is named; the name where there is no such file. */
const fileAt = (at: string): Promise<string> => realpath(at).catch(() => at)

/** Every file that the run reads, with what it is to the user. */
async function filesRead(beside: Beside, letters: readonly LetterFile[], cwd: string): Promise<Map<string, string>> {
  const { filesFrom, codebook, corrections, metadata } = beside
  const named: readonly (readonly [at: string | null, what: string])[] = [
    ...letters.map(({ path: at }) => [at, 'one of the letters'] as const),
    [filesFrom === STDIN ? null : filesFrom, 'the list of --files-from'],
    [codebook, 'the codebook'],
    ...corrections.map((file) => [file, 'the table of --corrections'] as const),
    [metadata, 'the table of --metadata'],
  ]
  const read = new Map<string, string>()
  for (const [at, what] of named) if (at !== null) read.set(await fileAt(path.resolve(cwd, at)), what)
  return read
}

function targetsOf({ destination, renderer }: Delivery, letters: readonly LetterFile[]): readonly string[] {
  if (destination.kind === 'stdout') return []
  if (destination.kind === 'file') return [destination.path]
  const files = letters.map(({ file }) => file)
  return nameOutputs(files, renderer.extension).map((name) => path.join(destination.path, name))
}

/** @throws UsageError where an output would take the place of a file that the run reads; called before any is read */
export async function checkDestination(
  options: Delivery & Beside,
  letters: readonly LetterFile[],
  { cwd }: Pick<World, 'cwd'>,
): Promise<void> {
  const read = await filesRead(options, letters, cwd)
  for (const target of targetsOf(options, letters)) {
    const what = read.get(await fileAt(target))
    if (what !== undefined) throw new UsageError(`${target} is ${what}; the output would overwrite it.`)
  }
}

/** @param letters all that were found, readable or not, so that a bad file does not change the names of the others */
export async function deliver(
  report: Report,
  letters: readonly LetterFile[],
  { destination, renderer }: Delivery,
  look: RenderOptions,
  { stdout }: Pick<World, 'stdout'>,
): Promise<void> {
  if (destination.kind === 'stdout') {
    stdout.write(renderer.render(report, look))
    return
  }
  if (destination.kind === 'file') {
    await writeOutput(destination.path, renderer.render(report, look))
    return
  }
  await makeFolder(destination.path)
  const files = letters.map(({ file }) => file)
  const names = nameOutputs(files, renderer.extension)
  for (const document of report.documents) {
    const name = names[files.indexOf(document.file)]
    if (name === undefined) continue
    // What befell the run stands on the error output; each file speaks of its letter only.
    const single = { ...report, documents: [document], problems: [] }
    await writeOutput(path.join(destination.path, name), renderer.render(single, look))
  }
}
