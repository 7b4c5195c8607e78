/** The walls between the rooms of `src/`, read from the import lines. Each wall says why it stands. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const SRC = new URL('../src/', import.meta.url).pathname

interface SourceFile {
  /** From `src/`, with "/". */
  readonly name: string
  readonly text: string
  /** Files of `src/` by name, packages as they are written. */
  readonly imports: readonly string[]
}

const files: readonly SourceFile[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll(path.sep, '/'))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .sort()
  .map((name) => {
    const text = readFileSync(SRC + name, 'utf8')
    return { name, text, imports: importsOf(name, text) }
  })

function importsOf(name: string, text: string): string[] {
  const found = text.matchAll(/^(?:import|export|\})[^'"\n]*\bfrom '([^']+)'|\bimport\('([^']+)'\)|^import '([^']+)'/gm)
  return [...found].map(({ 1: from, 2: loaded, 3: bare }) => {
    const target = from ?? loaded ?? bare ?? ''
    return target.startsWith('.') ? path.posix.join(path.posix.dirname(name), target) : target
  })
}

/** The room of a file or of what is imported; null for a package and for the files beside the rooms. */
const roomOf = (name: string): string | null => /^([a-z]+)\/.*\.(?:ts|js|json)$/.exec(name)?.[1] ?? null
const isPackage = (target: string): boolean => !/^[^:@]+\.ts$/.test(target)

const STAGES = new Set(['read', 'letters', 'segment', 'facts', 'themes', 'polarity', 'corrections'])
/** Programs run by hand to make data files; no part of a run. */
const isTraining = (name: string): boolean => /\/training\//.test(name)
const isStage = (name: string): boolean => STAGES.has(roomOf(name) ?? '')
const isPipeline = (name: string): boolean => name === 'pipeline.ts' || roomOf(name) === 'pipeline'

/** Profiles are data that import nothing but types; so a new kind of letter is published by its line in their table. */
const isTableForModel = (name: string, target: string): boolean =>
  name === 'model/letter-kinds.ts' && target === 'letters/table.ts'

/** The package's own weights, as fixed as code. */
const readsOwnWeights = (name: string): boolean => name === 'learning/shipped-table.ts'

interface Wall {
  readonly what: string
  readonly why: string
  readonly isBroken: (name: string, target: string) => boolean
  /** Imports that break it, by which the wall itself is tested. */
  readonly broken: readonly (readonly [name: string, target: string])[]
  /** Imports that look like it and are allowed. */
  readonly allowed: readonly (readonly [name: string, target: string])[]
}

const WALLS: readonly Wall[] = [
  {
    what: 'a stage imports no other stage',
    why: 'so that each can be read, tested and replaced alone; what they share is in model/ and text/',
    isBroken: (name, target) => isStage(name) && isStage(target) && roomOf(name) !== roomOf(target),
    broken: [['segment/index.ts', 'letters/index.ts']],
    allowed: [
      ['segment/index.ts', 'segment/segmenter.ts'],
      ['segment/index.ts', 'text/span.ts'],
    ],
  },
  {
    what: 'only the pipeline sees the stages',
    why: 'so that the order of the work stands in one place',
    // The codebook is handed on by a file of its own, which names nothing else.
    isBroken: (name, target) =>
      isStage(target) &&
      !isStage(name) &&
      !isPipeline(name) &&
      !(name === 'codebook.ts' && roomOf(target) === 'themes') &&
      !isTableForModel(name, target),
    broken: [
      ['cli/run.ts', 'themes/index.ts'],
      ['index.ts', 'read/index.ts'],
    ],
    allowed: [['pipeline/read-finding.ts', 'facts/organisations.ts']],
  },
  {
    what: 'model/ and text/ import no stage but the table of letters, and model/ not even text/',
    why: 'so that what everything stands on stands on nothing itself; the published kinds come from their table',
    isBroken: (name, target) => {
      const room = roomOf(name)
      if (isPackage(target) || (room !== 'model' && room !== 'text') || isTableForModel(name, target)) return false
      return room === 'model' ? roomOf(target) !== 'model' : roomOf(target) !== 'model' && roomOf(target) !== 'text'
    },
    broken: [
      ['text/span.ts', 'read/index.ts'],
      ['model/types.ts', 'text/span.ts'],
      ['model/types.ts', 'letters/recognise.ts'],
    ],
    allowed: [
      ['text/source.ts', 'model/types.ts'],
      ['model/letter-kinds.ts', 'letters/table.ts'],
    ],
  },
  {
    what: 'renderers import no file system, no process, no terminal, and only the model',
    why: 'so that they are functions of the report, and the same report always gives the same text',
    isBroken: (name, target) => roomOf(name) === 'render' && !['render', 'model'].includes(roomOf(target) ?? ''),
    broken: [
      ['render/json.ts', 'node:fs'],
      ['render/json.ts', 'chalk'],
      ['render/json.ts', 'pipeline.ts'],
    ],
    allowed: [['render/json.ts', 'model/types.ts']],
  },
  {
    what: 'natural and compromise are imported in language/ only, and deep',
    why: 'the root of natural takes half a second, prints to stdout and reads .env; one door keeps both replaceable',
    isBroken: (name, target) =>
      /^(?:natural|compromise)(?:\/|$)/.test(target) && (roomOf(name) !== 'language' || target === 'natural'),
    broken: [
      ['themes/tagger.ts', 'natural/lib/natural/stemmers/porter_stemmer.js'],
      ['language/words.ts', 'natural'],
      ['facts/index.ts', 'compromise'],
    ],
    allowed: [['language/words.ts', 'natural/lib/natural/stemmers/porter_stemmer.js']],
  },
  {
    what: 'only cli/ reads files, the process or the terminal',
    why: 'so that the library works on bytes wherever they come from, and its results depend on nothing else',
    isBroken: (name, target) =>
      roomOf(name) !== 'cli' &&
      !isTraining(name) &&
      !readsOwnWeights(name) &&
      /^(?:node:(?:fs|process|child_process|tty|readline|os|net|https?|dns|worker_threads)\b|chalk$|commander$|tinyglobby$)/.test(
        target,
      ),
    broken: [
      ['facts/index.ts', 'node:fs/promises'],
      ['pipeline.ts', 'chalk'],
    ],
    allowed: [
      ['cli/run.ts', 'node:fs'],
      ['pipeline.ts', 'node:crypto'],
    ],
  },
  {
    what: 'nothing imports cli/ but cli/ itself',
    why: 'so that the library carries no command line with it',
    isBroken: (name, target) => roomOf(target) === 'cli' && roomOf(name) !== 'cli',
    broken: [['render/index.ts', 'cli/color.ts']],
    allowed: [['cli/main.ts', 'cli/run.ts']],
  },
]

describe.each(WALLS)('$what', ({ what, why, isBroken, broken, allowed }) => {
  it('holds', () => {
    const breaches = files.flatMap(({ name, imports }) =>
      imports.filter((target) => isBroken(name, target)).map((target) => `${name} imports ${target}`),
    )
    expect(breaches, `${what}: ${why}`).toEqual([])
  })

  it('would be seen to break', () => {
    expect(broken.filter(([name, target]) => !isBroken(name, target))).toEqual([])
    expect(allowed.filter(([name, target]) => isBroken(name, target))).toEqual([])
  })
})

/** What no file may hold, with its reason. */
const FORBIDDEN: readonly {
  readonly what: string
  readonly why: string
  readonly pattern: RegExp
  readonly example: string
}[] = [
  {
    what: 'any',
    why: 'it switches the compiler off',
    pattern: /(?:: |<|\bas |\| )any\b(?=[[\]>,;)=|{]| [=|{]|$)/m,
    example: 'const x: any = 1',
  },
  {
    what: 'as unknown as',
    why: 'it switches the compiler off',
    pattern: /\bas unknown as\b/,
    example: 'x as unknown as Y',
  },
  {
    what: 'ts-ignore',
    why: 'it hides what the compiler knows',
    pattern: /@ts-(?:ignore|nocheck|expect-error)/,
    example: '// @ts-ignore',
  },
  {
    what: 'the clock, chance or the locale',
    why: 'two runs must give the same bytes',
    pattern:
      /\bDate\.now\(|\bnew Date\(\s*\)|\bMath\.random\(|\.toLocale[A-Z]\w*\(|\.localeCompare\(|\bnew Intl\.Collator\b/,
    example: 'a.localeCompare(b)',
  },
]

it.each(FORBIDDEN)('no file holds $what', ({ why, pattern, example }) => {
  expect(pattern.test(example)).toBe(true)
  expect(
    files.flatMap(({ name, text }) => (pattern.test(text) ? [name] : [])),
    why,
  ).toEqual([])
})

it('outside cli/ nothing reads the process or writes to the console', () => {
  const pattern = /\b(?:process\.(?:env|argv|cwd|std|exit|platform)|console\.)/
  const found = files.filter(({ name, text }) => roomOf(name) !== 'cli' && pattern.test(text))
  expect(found.map(({ name }) => name)).toEqual([])
})

it('every file is named after its subject', () => {
  const dump = /(?:^|[/-])(?:utils?|helpers?|common|misc|shared|stuff|lib|tools?|base|core|generic)(?:\.ts|\/)/
  expect(dump.test('text/utils.ts')).toBe(true)
  expect(dump.test('letters/shared-openings.ts')).toBe(false)
  expect(files.map(({ name }) => name).filter((name) => dump.test(name))).toEqual([])
})

it('files are small', () => {
  const HARD_LIMIT = 400
  const lengths = files
    .map(({ name, text }) => ({ name, lines: text.split('\n').length - 1 }))
    .sort((a, b) => a.lines - b.lines)
  expect(lengths.filter(({ lines }) => lines > HARD_LIMIT)).toEqual([])
  const share = (part: number): number => lengths[Math.floor(lengths.length * part)]?.lines ?? 0
  console.info(`lines a file: median ${share(0.5)}, 95th percentile ${share(0.95)}, longest ${lengths.at(-1)?.lines}`)
  expect(share(0.5)).toBeLessThanOrEqual(80)
  expect(share(0.95)).toBeLessThanOrEqual(250)
})
