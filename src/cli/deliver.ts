/** Takes the finished report to where the user wants it. */
import path from 'node:path'
import type { Report } from '../model/types.ts'
import type { RenderOptions } from '../render/index.ts'
import type { ExtractOptions } from './extract-options.ts'
import type { LetterFile } from './find-letters.ts'
import { nameOutputs } from './output-names.ts'
import type { World } from './streams.ts'
import { UsageError } from './usage-error.ts'
import { makeFolder, writeOutput } from './write-output.ts'

function refuseToOverwrite(targets: readonly string[], letters: readonly LetterFile[]): void {
  for (const target of targets) {
    if (letters.some(({ path: at }) => at === target)) {
      throw new UsageError(`${target} is one of the letters; the output would overwrite it.`)
    }
  }
}

/** @throws UsageError where an output would take the place of a letter; called before any letter is read */
export function checkDestination(
  { destination, renderer }: Pick<ExtractOptions, 'destination' | 'renderer'>,
  letters: readonly LetterFile[],
): void {
  if (destination.kind === 'file') refuseToOverwrite([destination.path], letters)
  if (destination.kind !== 'folder') return
  const names = nameOutputs(
    letters.map(({ file }) => file),
    renderer.extension,
  )
  refuseToOverwrite(
    names.map((name) => path.join(destination.path, name)),
    letters,
  )
}

/** @param letters all that were found, readable or not, so that a bad file does not change the names of the others */
export async function deliver(
  report: Report,
  letters: readonly LetterFile[],
  { destination, renderer }: Pick<ExtractOptions, 'destination' | 'renderer'>,
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
