/** `send-extract evaluate [GOLD...]`: how well letters are read, against a gold standard or analysts' own codes. */
import { stat } from 'node:fs/promises'
import path from 'node:path'
import {
  type Gold,
  type JoinedCodes,
  joinCodes,
  NONE,
  type Reading,
  scoreBenchmark,
  scoreByLetter,
  scoreCodes,
  scoreCodesByLetter,
} from '../../evaluation/index.ts'
import {
  benchmarkReport,
  codesReport,
  EVALUATION_FORMATS,
  type EvaluationReport,
} from '../../evaluation/render/index.ts'
import { InputError, problem } from '../../model/problems.ts'
import type { Problem } from '../../model/types.ts'
import { chooseCodebook } from '../choose-codebook.ts'
import type { RawFlags } from '../commands.ts'
import { tell } from '../diagnostics.ts'
import type { Engine, PreparedCodebook } from '../engine.ts'
import { BUNDLED_GOLD, BUNDLED_LETTERS } from '../evaluate/bundled.ts'
import { coderNames } from '../evaluate/coder-names.ts'
import { type CodesRead, isCodesFile, readCodes } from '../evaluate/read-codes.ts'
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

function warn(problems: readonly Problem[], { quiet }: Options, world: World): void {
  if (!quiet) for (const found of problems) tell(world, found)
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

/** Themes that nothing found could have, so that every finding coded with one would count as an error. */
function unknownThemes(gold: Gold, { themes }: PreparedCodebook): readonly Problem[] {
  const known = new Set([NONE, ...themes.map(({ id }) => id)])
  const coded = gold.findings.flatMap(({ primary, others = [] }) => (primary === undefined ? [] : [primary, ...others]))
  const unknown = [...new Set(coded)].filter((id) => !known.has(id)).sort()
  if (unknown.length === 0) return []
  const message = `The codebook does not have these themes of the gold standard, which count as missed: ${unknown.join(', ')}.`
  return [problem('unknown-themes', 'warning', message, { hint: 'Is it the codebook that was coded with?' })]
}

async function onGold(folders: readonly string[], options: Options, world: World): Promise<Evaluated> {
  const { root } = options
  const golds = await Promise.all(folders.map(readGold))
  const wanted = golds.flatMap(({ documents }, index) => {
    const roots = root === null ? [path.dirname(folders[index] ?? ''), BUNDLED_LETTERS] : [root]
    return documents.map(({ file }) => [file, roots] as const)
  })
  const gold = joined(golds)
  const coder = await loadCoder(options, world)
  warn(unknownThemes(gold, coder.codebook), options, world)
  const { readings, complete } = await read(new Map(wanted), coder, options, world)
  const benchmark = scoreBenchmark(gold, readings)
  const letters = options.split ? scoreByLetter(gold, readings) : []
  return {
    figures: options.split ? { ...benchmark, byLetter: letters } : benchmark,
    report: benchmarkReport(benchmark, letters, options.most),
    complete,
  }
}

/** What the user named. */
interface Named {
  /** Absolute. */
  readonly at: string
  readonly name: string
}

/** Where each letter may be: tables may name the same one. */
function lettersNamed(tables: readonly CodesRead[], files: readonly Named[], { root }: Options, cwd: string): Wanted {
  const wanted = new Map<string, readonly string[]>()
  for (const [index, { rows }] of tables.entries()) {
    const roots = root === null ? [cwd, path.dirname(files[index]?.at ?? ''), BUNDLED_LETTERS] : [root]
    for (const { file } of rows) wanted.set(file, [...new Set([...(wanted.get(file) ?? []), ...roots])])
  }
  return wanted
}

/** @throws UsageError where rows of the tables contradict each other */
function joinTables(tables: readonly CodesRead[], readings: ReadonlyMap<string, Reading>): JoinedCodes {
  const documents = new Map([...readings].map(([file, { document }]) => [file, document]))
  try {
    return joinCodes(
      tables.flatMap(({ rows }) => rows),
      documents,
    )
  } catch (cause) {
    if (cause instanceof InputError) throw new UsageError(cause.problem.message, cause.problem.hint)
    throw cause
  }
}

async function onCodes(files: readonly Named[], options: Options, world: World): Promise<Evaluated> {
  const coder = await loadCoder(options, world)
  const themeIds = coder.codebook.themes.map(({ id }) => id)
  const coders = coderNames(files.map(({ name }) => name))
  const tables = await Promise.all(
    files.map(({ at, name }, index) => readCodes({ at, name, coder: coders[index] ?? name }, themeIds)),
  )
  for (const { problems } of tables) warn(problems, options, world)
  const { readings, complete } = await read(lettersNamed(tables, files, options, world.cwd), coder, options, world)
  const codes = joinTables(tables, readings)
  warn(codes.problems, options, world)
  const evaluation = scoreCodes(codes)
  const letters = options.split ? scoreCodesByLetter(codes) : []
  return {
    figures: options.split ? { ...evaluation, byLetter: letters } : evaluation,
    report: codesReport(evaluation, letters, options.most),
    complete,
  }
}

async function isFolder(at: string): Promise<boolean> {
  return (await stat(at).catch(() => null))?.isDirectory() ?? false
}

/** @throws UsageError where folders and tables are mixed, or neither is given */
async function evaluate(given: readonly string[], options: Options, world: World): Promise<Evaluated> {
  if (given.length === 0) return onGold([BUNDLED_GOLD], options, world)
  // What is named twice is read once.
  const byPath = new Map(given.map((name) => [path.resolve(world.cwd, name), name]))
  const named = [...byPath].map(([at, name]) => ({ at, name }))
  const folders = await Promise.all(named.map(({ at }) => isFolder(at)))
  if (folders.every(Boolean)) return onGold([...byPath.keys()], options, world)
  const other = named.find(({ name }, index) => folders[index] || !isCodesFile(name))
  if (other === undefined) return onCodes(named, options, world)
  throw new UsageError(
    folders[named.indexOf(other)]
      ? `${other.name} is a gold standard and the others are tables of codes; evaluate one sort at a time.`
      : `${other.name} is neither a folder with a gold standard nor a table of codes (.csv, .tsv, .jsonl).`,
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
