/** Every command: its words for the help, and where its work is done. Loaded one by one, when called. */
import type { ExitCode } from './exit-codes.ts'
import { OPTIONS, type OptionDefinition } from './options.ts'
import type { World } from './streams.ts'

/** As the parser gives them, nothing checked or resolved yet. */
export type RawFlags = Readonly<Record<string, string | boolean | readonly string[] | undefined>>
export type RunCommand = (args: readonly string[], flags: RawFlags, world: World) => Promise<ExitCode>

export interface CommandDefinition {
  readonly name: string
  /** In the parser's notation: `<one>`, `[optional]`, `[many...]`. */
  readonly argument: readonly [name: string, description: string] | null
  readonly summary: string
  readonly options: readonly OptionDefinition[]
  readonly examples: readonly string[]
  readonly load: () => Promise<{ readonly run: RunCommand }>
}

/** Meant where no command is named. */
export const DEFAULT_COMMAND = 'extract'

export const COMMANDS: readonly CommandDefinition[] = [
  {
    name: 'extract',
    argument: ['[files...]', 'letters, folders of letters, quoted globs, or "-" for standard input'],
    summary: 'turn letters into sections, findings and themes (what is done where no command is named)',
    options: [
      OPTIONS.format,
      OPTIONS.output,
      OPTIONS.filesFrom,
      OPTIONS.themes,
      OPTIONS.types,
      OPTIONS.minScore,
      OPTIONS.codebook,
      OPTIONS.corrections,
      OPTIONS.metadata,
      OPTIONS.quiet,
      OPTIONS.color,
    ],
    examples: [
      'send-extract letters/*.pdf',
      'send-extract letters --format markdown --output summary.md',
      'send-extract letters --output results/',
      'send-extract letters --types priority-action --themes ehcp,waiting-times | jq .documents',
      'send-extract letters --codebook mine.yaml --corrections decisions.csv --metadata letters.csv',
      'find . -name "*.txt" -print0 | send-extract --files-from - --format ndjson',
    ],
    load: () => import('./commands/extract.ts'),
  },
  {
    name: 'text',
    argument: ['<file>', 'a letter, or "-" for standard input'],
    summary: "print a letter's source text, into which every span of a result points",
    options: [],
    examples: ['send-extract text letter.pdf > letter.txt'],
    load: () => import('./commands/text.ts'),
  },
  {
    name: 'themes',
    argument: null,
    summary: 'print the codebook: every theme, what it is coded for and what not',
    options: [OPTIONS.themesFormat, OPTIONS.codebook, OPTIONS.init, OPTIONS.initOutput],
    examples: [
      'send-extract themes',
      'send-extract themes --format json',
      'send-extract themes --init --output mine.yaml',
      'send-extract themes --codebook mine.yaml',
    ],
    load: () => import('./commands/themes.ts'),
  },
  {
    name: 'explain',
    argument: ['<file>', 'a letter, or "-" for standard input'],
    summary: 'say why findings are coded as they are: the words and rules behind each theme, runners-up, and why not',
    options: [OPTIONS.finding, OPTIONS.codebook, OPTIONS.explainFormat, OPTIONS.color],
    examples: [
      'send-extract explain letter.pdf',
      'send-extract explain letter.pdf --finding f3a9',
      'send-extract explain letter.pdf --codebook mine.yaml --format json | jq .findings',
    ],
    load: () => import('./commands/explain.ts'),
  },
  {
    name: 'schema',
    argument: null,
    summary: 'print the JSON Schema of a result',
    options: [OPTIONS.schemaFormat],
    examples: ['send-extract schema > report.schema.json'],
    load: () => import('./commands/schema.ts'),
  },
  {
    name: 'verify',
    argument: ['<result>', 'a result in json or ndjson'],
    summary: 'read the letters of a result again and check every quotation; exits with 1 where one does not hold',
    options: [OPTIONS.root, OPTIONS.quiet],
    examples: ['send-extract verify result.json', 'send-extract verify result.json --root letters'],
    load: () => import('./commands/verify.ts'),
  },
  {
    name: 'evaluate',
    argument: [
      '[gold...]',
      'folders with a gold standard, or tables of codes (.csv, .jsonl); by default the bundled one',
    ],
    summary: 'compare what is found with a gold standard, or with your own codes',
    options: [
      OPTIONS.evaluationFormat,
      OPTIONS.split,
      OPTIONS.disagreements,
      OPTIONS.lettersRoot,
      OPTIONS.codebook,
      OPTIONS.quiet,
    ],
    examples: [
      'send-extract evaluate',
      'send-extract evaluate --format markdown --split > evaluation.md',
      'send-extract evaluate my-gold --root letters --disagreements all',
      'send-extract evaluate codes.csv --root letters',
      'send-extract evaluate anna.csv ben.csv --format json | jq .comparisons',
    ],
    load: () => import('./commands/evaluate.ts'),
  },
]
