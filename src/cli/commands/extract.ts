/** `send-extract FILES...`: the main job. */
import { problem } from '../../model/problems.ts'
import type { Document, Problem, Report } from '../../model/types.ts'
import { PLAIN } from '../../render/index.ts'
import { chooseCodebook } from '../choose-codebook.ts'
import { codebookDoubts } from '../codebook-doubts.ts'
import { paintInColor } from '../color.ts'
import { COMMANDS, type RawFlags } from '../commands.ts'
import { checkDestination, deliver } from '../deliver.ts'
import { aboutFile, problemOf, tell } from '../diagnostics.ts'
import type { Engine, ExtractOptions as ReadingOptions } from '../engine.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { checkWords, resolveExtract } from '../extract-options.ts'
import { readFileList } from '../files-from.ts'
import { filterReport } from '../filter.ts'
import { findLetters, type LetterFile } from '../find-letters.ts'
import { nearest } from '../nearest.ts'
import { makeProgress } from '../progress.ts'
import { correctionsOf, readCorrections } from '../read-corrections.ts'
import { readLetter } from '../read-letter.ts'
import { readMetadata } from '../read-metadata.ts'
import { sameLetters } from '../same-letters.ts'
import type { World } from '../streams.ts'
import { UsageError } from '../usage-error.ts'

const DEFAULT_WIDTH = 80

interface Extracted {
  readonly documents: readonly Document[]
  readonly problems: readonly Problem[]
}

/** One letter after the other; one that cannot be read becomes a problem and stops no other. */
async function extractAll(
  letters: readonly LetterFile[],
  optionsFor: (letter: LetterFile) => ReadingOptions,
  quiet: boolean,
  engine: Engine,
  world: World,
): Promise<Extracted> {
  const documents: Document[] = []
  const problems: Problem[] = []
  const progress = makeProgress(quiet, world)
  for (const [index, letter] of letters.entries()) {
    progress.show(index + 1, letters.length, letter.file)
    try {
      const input = { file: letter.file, bytes: await readLetter(letter, world) }
      documents.push(await engine.extract(input, optionsFor(letter)))
    } catch (cause) {
      problems.push(problemOf(letter.file, cause))
    }
  }
  progress.clear()
  return { documents, problems }
}

/** `send-extract verfy x.json` reads as a list of files; the missing one may be a command mistyped. */
function withCommandHint(found: Problem, given: readonly string[]): Problem {
  const first = given[0]
  if (found.code !== 'missing-file' || first === undefined || found.message !== `${first} does not exist.`) return found
  const names = COMMANDS.map(({ name }) => name)
  const meant = nearest(first, names)
  return meant === null ? found : { ...found, hint: `Did you mean the command ${meant}?` }
}

/** Problems of the run always; those of letters only where the overview does not show them already. */
function tellAll({ documents, problems }: Report, showsOwn: boolean, quiet: boolean, world: World): void {
  const ofLetters = showsOwn ? [] : documents.flatMap((one) => one.problems.map((found) => aboutFile(one.file, found)))
  for (const found of [...problems, ...ofLetters]) {
    if (found.severity === 'error' || (found.severity === 'warning' && !quiet)) tell(world, found)
  }
}

export async function run(args: readonly string[], flags: RawFlags, world: World): Promise<ExitCode> {
  const options = await resolveExtract(args, flags, world)
  const listed = options.filesFrom === null ? [] : await readFileList(options.filesFrom, world)
  const given = [...options.files, ...listed]
  if (given.length === 0) throw new UsageError('The list of --files-from names no letters.')
  const found = await findLetters(given, world.cwd)
  await checkDestination(options, found.letters, world)
  const engine = await world.loadEngine()
  const codebook = await chooseCodebook(flags.codebook, engine, world)
  const themeIds = codebook.themes.map(({ id }) => id)
  const wanted = checkWords('--themes', options.themes, themeIds)
  const corrections = await readCorrections(options.corrections, themeIds, found.letters, world.cwd)
  const metadata = await readMetadata(options.metadata, found.letters, world.cwd)
  const optionsFor = ({ file }: LetterFile): ReadingOptions => ({
    codebook,
    corrections: correctionsOf(corrections, file),
    metadata: metadata.byFile.get(file) ?? null,
  })
  const { documents: extracted, problems } = await extractAll(found.letters, optionsFor, options.quiet, engine, world)
  const missed = [...found.problems.map((one) => withCommandHint(one, given)), ...problems]
  const documents = extracted.map((document) => {
    const own = corrections.byFile.get(document.file)
    const strays = own === undefined ? [] : engine.strayCorrections([document], own)
    return strays.length === 0 ? document : { ...document, problems: [...document.problems, ...strays] }
  })
  const ofCodebook = codebookDoubts(codebook, engine.codebook)
  const unmet = [
    ...ofCodebook,
    ...metadata.problems,
    ...corrections.problems,
    ...engine.strayCorrections(documents, corrections.everywhere),
    ...engine.sharedCorrections(documents, ({ file }) => correctionsOf(corrections, file)),
    ...sameLetters(documents),
  ]
  const whole = engine.makeReport(documents, [...missed, ...unmet], codebook)
  const report = filterReport(whole, { ...options, themes: wanted })
  const notes = ofCodebook.filter(({ severity }) => severity === 'info')
  if (!options.quiet) for (const doubt of [...options.doubts, ...notes]) tell(world, doubt)
  tellAll(report, options.renderer.id === 'overview', options.quiet, world)
  const look = {
    themeLabels: new Map(codebook.themes.map(({ id, label }) => [id, label])),
    paint: options.color ? paintInColor() : PLAIN,
    width: (options.destination.kind === 'stdout' && world.stdout.columns) || DEFAULT_WIDTH,
  }
  await deliver(report, found.letters, options, look, world)
  if (missed.length > 0) return EXIT.unreadable
  if (report.documents.some(({ findings }) => findings.length > 0)) return EXIT.done
  if (!options.quiet) tell(world, problem('nothing-found', 'warning', 'No finding is in the result.'))
  return EXIT.checkFailed
}
