/** What `extract` is to do: the raw flags checked and resolved, once, before anything is read. */
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { problem } from '../model/problems.ts'
import type { FindingType, Problem } from '../model/types.ts'
import { FINDING_TYPES } from '../model/vocabulary.ts'
import { RENDERERS, type Renderer, rendererNamed } from '../render/index.ts'
import { wantsColor } from './color.ts'
import type { RawFlags } from './commands.ts'
import { STDIN } from './find-letters.ts'
import { nearest } from './nearest.ts'
import type { World } from './streams.ts'
import { UsageError } from './usage-error.ts'

export type Destination =
  | { readonly kind: 'stdout' }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'folder'; readonly path: string }

export interface ExtractOptions {
  readonly files: readonly string[]
  readonly filesFrom: string | null
  readonly renderer: Renderer
  readonly destination: Destination
  /** Ids not yet checked against a codebook. Empty keeps all. */
  readonly themes: readonly string[]
  readonly types: readonly FindingType[]
  readonly minScore: number | null
  /** Files beside the letters, as named. */
  readonly codebook: string | null
  readonly corrections: readonly string[]
  readonly metadata: string | null
  /** What may not be meant so, though it can be done. */
  readonly doubts: readonly Problem[]
  readonly quiet: boolean
  readonly color: boolean
}

const textOf = (flag: RawFlags[string]): string | null => (typeof flag === 'string' ? flag : null)
const textsOf = (flag: RawFlags[string]): readonly string[] => (typeof flag === 'object' ? flag : [])

/** @throws UsageError where a list holds no word: to keep nothing, or all, is not what was meant */
function splitWords(name: string, flag: RawFlags[string]): readonly string[] {
  return textsOf(flag).flatMap((list) => {
    const words = list
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== '')
    if (words.length === 0) throw new UsageError(`${name} is given nothing but "${list}".`)
    return words
  })
}

/** @throws UsageError naming the first word that is not one of the allowed, and the one that was probably meant */
export function checkWords<Word extends string>(
  flag: string,
  words: readonly string[],
  allowed: readonly Word[],
): readonly Word[] {
  return words.map((word) => {
    const known = allowed.find((candidate) => candidate === word)
    if (known !== undefined) return known
    const meant = nearest(word, allowed)
    throw new UsageError(
      `${flag} does not know "${word}".`,
      meant === null ? `It takes ${allowed.join(', ')}.` : `Did you mean ${meant}?`,
    )
  })
}

function resolveMinScore(given: string | null): number | null {
  if (given === null) return null
  const score = given.trim() === '' ? Number.NaN : Number(given)
  if (!(score >= 0 && score <= 1)) throw new UsageError(`--min-score takes a number from 0 to 1, not "${given}".`)
  return score
}

async function resolveDestination(given: string | null, cwd: string): Promise<Destination> {
  if (given === null || given === STDIN) return { kind: 'stdout' }
  const at = path.resolve(cwd, given)
  const isFolder = (await stat(at).catch(() => null))?.isDirectory() ?? false
  return { kind: isFolder || /[/\\]$/.test(given) ? 'folder' : 'file', path: at }
}

function resolveRenderer(given: string | null, destination: Destination, isTTY: boolean): Renderer {
  const ending = destination.kind === 'file' ? path.extname(destination.path).slice(1).toLowerCase() : null
  const byEnding = RENDERERS.find(({ extension }) => extension === ending)?.id
  const id = given ?? byEnding ?? (destination.kind === 'stdout' && isTTY ? 'overview' : 'json')
  const renderer = rendererNamed(id)
  if (!renderer) throw new UsageError(`There is no format "${id}".`)
  return renderer
}

/** A name that ends in no format gets the usual one, which `result.csv` would hide. */
function doubtfulEnding(destination: Destination, { id, extension }: Renderer): readonly Problem[] {
  if (destination.kind !== 'file') return []
  const { base, ext } = path.parse(destination.path)
  if (ext === '' || ext.toLowerCase() === `.${extension}`) return []
  const message = `${base} is written as ${id}, since no format ends in ${ext}.`
  return [problem('unknown-ending', 'warning', message, { hint: 'With --format you say which is meant.' })]
}

export async function resolveExtract(files: readonly string[], flags: RawFlags, world: World): Promise<ExtractOptions> {
  const filesFrom = textOf(flags.filesFrom)
  if (files.length === 0 && filesFrom === null) {
    throw new UsageError('No letters are named.', 'Name files, folders or "-" for standard input; --help says more.')
  }
  if (filesFrom === STDIN && files.includes(STDIN)) {
    throw new UsageError('Standard input cannot be both a letter and the list of --files-from.')
  }
  const destination = await resolveDestination(textOf(flags.output), world.cwd)
  const format = textOf(flags.format)
  const renderer = resolveRenderer(format, destination, world.stdout.isTTY === true)
  return {
    files,
    filesFrom,
    destination,
    renderer,
    doubts: format === null ? doubtfulEnding(destination, renderer) : [],
    themes: splitWords('--themes', flags.themes),
    types: checkWords('--types', splitWords('--types', flags.types), FINDING_TYPES),
    minScore: resolveMinScore(textOf(flags.minScore)),
    codebook: textOf(flags.codebook),
    corrections: textsOf(flags.corrections),
    metadata: textOf(flags.metadata),
    quiet: flags.quiet === true,
    color: destination.kind === 'stdout' && wantsColor(flags.color === false, world),
  }
}
