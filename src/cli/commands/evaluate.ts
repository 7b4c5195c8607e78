/** `send-extract evaluate [GOLD...]`: how well letters are read, against a gold standard or analysts' own codes. */
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { type Gold, type Reading, scoreBenchmark, scoreByLetter, scoreCodes } from '../../evaluation/index.ts'
import {
  benchmarkReport,
  codesReport,
  EVALUATION_FORMATS,
  type EvaluationReport,
} from '../../evaluation/render/index.ts'
import { chooseCodebook } from '../choose-codebook.ts'
import type { RawFlags } from '../commands.ts'
import { tell } from '../diagnostics.ts'
import type { Engine, PreparedCodebook } from '../engine.ts'
import { BUNDLED_GOLD, BUNDLED_LETTERS } from '../evaluate/bundled.ts'
import { isCodesFile, readCodes } from '../evaluate/read-codes.ts'
import { readGold } from '../evaluate/read-gold.ts'
import { readLetters } from '../evaluate/read-letters.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import type { World } from '../streams.ts'
import { UsageError } from '../usage-error.ts'

interface Options {
  readonly codebook: RawFlags[string]
  readonly root: string | null
  readonly split: boolean
  /** How many disagreements are listed; null lists all. */
  readonly most: number | null
  readonly quiet: boolean
}

interface Evaluated {
  readonly figures: object
  readonly report: EvaluationReport
  readonly complete: boolean
}

const DEFAULT_MOST = 20

function mostOf(flag: RawFlags[string]): number | null {
  if (flag === 'all') return null
  if (typeof flag !== 'string') return DEFAULT_MOST
  if (/^\d{1,9}$/.test(flag)) return Number(flag)
  throw new UsageError(`--disagreements takes a number or "all", not ${flag}.`)
}

/** What codes the letters. */
interface Coder {
  readonly engine: Engine
  readonly codebook: PreparedCodebook
}

async function loadCoder({ codebook }: Options, world: World): Promise<Coder> {
  const engine = await world.loadEngine()
  return { engine, codebook: await chooseCodebook(codebook, engine, world) }
}

type Wanted = ReadonlyMap<string, readonly string[]>

async function read(
  wanted: Wanted,
  { engine, codebook }: Coder,
  { quiet }: Options,
  world: World,
): Promise<{ readonly readings: ReadonlyMap<string, Reading>; readonly complete: boolean }> {
  const { readings, problems } = await readLetters(wanted, engine, { codebook }, world, quiet)
  for (const found of problems) tell(world, found)
  return { readings, complete: problems.length === 0 }
}

const joined = (golds: readonly Gold[]): Gold => ({
  documents: golds.flatMap(({ documents }) => documents),
  findings: golds.flatMap(({ findings }) => findings),
  sentences: golds.flatMap(({ sentences }) => sentences),
  quantities: golds.flatMap(({ quantities }) => quantities),
  decoys: golds.flatMap(({ decoys }) => decoys),
})

async function onGold(folders: readonly string[], options: Options, world: World): Promise<Evaluated> {
  const { root } = options
  const golds = await Promise.all(folders.map(readGold))
  const wanted = golds.flatMap(({ documents }, index) => {
    const roots = root === null ? [path.dirname(folders[index] ?? ''), BUNDLED_LETTERS] : [root]
    return documents.map(({ file }) => [file, roots] as const)
  })
  const gold = joined(golds)
  const { readings, complete } = await read(new Map(wanted), await loadCoder(options, world), options, world)
  const benchmark = scoreBenchmark(gold, readings)
  const letters = options.split ? scoreByLetter(gold, readings) : []
  return {
    figures: options.split ? { ...benchmark, byLetter: letters } : benchmark,
    report: benchmarkReport(benchmark, letters, options.most),
    complete,
  }
}

async function onCodes(files: readonly string[], options: Options, world: World): Promise<Evaluated> {
  const { root } = options
  if (options.split) throw new UsageError('--split needs a gold standard in a folder; these are codes.')
  const coder = await loadCoder(options, world)
  const themeIds = coder.codebook.themes.map(({ id }) => id)
  const tables = await Promise.all(files.map((at) => readCodes(at, themeIds)))
  const wanted = tables.flatMap((rows, index) => {
    const roots = root === null ? [world.cwd, path.dirname(files[index] ?? ''), BUNDLED_LETTERS] : [root]
    return rows.map(({ file }) => [file, roots] as const)
  })
  const { readings, complete } = await read(new Map(wanted), coder, options, world)
  const documents = new Map([...readings].map(([file, { document }]) => [file, document]))
  const evaluation = scoreCodes(tables.flat(), documents)
  return { figures: evaluation, report: codesReport(evaluation, options.most), complete }
}

async function isFolder(at: string): Promise<boolean> {
  return (await stat(at).catch(() => null))?.isDirectory() ?? false
}

/** @throws UsageError where folders and tables are mixed, or neither is given */
async function evaluate(given: readonly string[], options: Options, world: World): Promise<Evaluated> {
  const golds = given.length === 0 ? [BUNDLED_GOLD] : given.map((name) => path.resolve(world.cwd, name))
  const folders = await Promise.all(golds.map(isFolder))
  if (folders.every(Boolean)) return onGold(golds, options, world)
  const other = golds.findIndex((name, index) => folders[index] || !isCodesFile(name))
  if (other < 0) return onCodes(golds, options, world)
  throw new UsageError(
    folders[other]
      ? `${given[other]} is a gold standard and the others are tables of codes; evaluate one sort at a time.`
      : `${given[other]} is neither a folder with a gold standard nor a table of codes (.csv, .tsv, .jsonl).`,
  )
}

export async function run(args: readonly string[], flags: RawFlags, world: World): Promise<ExitCode> {
  const root = typeof flags.root === 'string' ? path.resolve(world.cwd, flags.root) : null
  const options = {
    codebook: flags.codebook,
    root,
    split: flags.split === true,
    most: mostOf(flags.disagreements),
    quiet: flags.quiet === true,
  }
  const { figures, report, complete } = await evaluate(args, options, world)
  const format = EVALUATION_FORMATS.find(({ id }) => id === (flags.format ?? 'table'))
  if (format) world.stdout.write(format.render(figures, report))
  return complete ? EXIT.done : EXIT.unreadable
}
