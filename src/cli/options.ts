/** Every option of every command. Parser, help and docs/command-line.md come from these and from `commands.ts`. */
import { RENDERERS } from '../render/index.ts'

export interface OptionDefinition {
  readonly flags: string
  readonly description: string
  readonly choices?: readonly string[]
  /** May be given several times, and then means all of them together. */
  readonly many?: true
}

const formats = RENDERERS.map(({ id }) => id)

export const OPTIONS = {
  format: {
    flags: '-f, --format <format>',
    description:
      'how the result is written; by default what the name in --output ends in, else overview on a terminal and json elsewhere',
    choices: formats,
  },
  output: {
    flags: '-o, --output <path>',
    description: 'write to this file; or, where it is a folder or ends in "/", one file a letter into it',
  },
  filesFrom: {
    flags: '--files-from <path>',
    description:
      'read names of letters and folders from a file, or from standard input with "-"; one a line, or separated by NUL',
  },
  themes: {
    flags: '--themes <ids>',
    description: 'keep only findings with one of these themes, separated by commas',
    many: true,
  },
  types: {
    flags: '--types <types>',
    description: 'keep only findings of these types, separated by commas',
    many: true,
  },
  minScore: {
    flags: '--min-score <number>',
    description: 'drop themes that score lower, 0 to 1; a finding whose primary theme is dropped has no primary theme',
  },
  codebook: {
    flags: '--codebook <file>',
    description: 'a codebook of your own (YAML) in the place of the built-in one; see "themes --init"',
  },
  corrections: {
    flags: '--corrections <file>',
    description:
      'your own decisions on findings (CSV), which hold against what is found; several tables, each with this option',
    many: true,
  },
  metadata: {
    flags: '--metadata <file>',
    description: 'facts beside the letters (CSV): file, published, url, urn, and columns of your own',
  },
  init: { flags: '--init', description: 'write the codebook as YAML, to make your own of it' },
  initOutput: {
    flags: '-o, --output <file>',
    description: 'with --init: write to this file, which must not be there yet',
  },
  finding: { flags: '--finding <id>', description: 'only this finding, by its id or the beginning of it' },
  explainFormat: {
    flags: '-f, --format <format>',
    description: 'how the explanation is written',
    choices: ['text', 'json'],
  },
  quiet: { flags: '-q, --quiet', description: 'no progress and no warnings; errors are still told' },
  color: {
    flags: '--no-color',
    description: 'no colours, as with NO_COLOR in the environment; FORCE_COLOR asks for them',
  },
  themesFormat: {
    flags: '-f, --format <format>',
    description: 'how the codebook is written',
    choices: ['text', 'json'],
  },
  schemaFormat: {
    flags: '-f, --format <format>',
    description: 'of which output: the whole report, or one line of ndjson',
    choices: ['json', 'ndjson'],
  },
  evaluationFormat: {
    flags: '-f, --format <format>',
    description: 'how the evaluation is written: for the terminal, unrounded figures, or a document',
    choices: ['table', 'json', 'markdown'],
  },
  split: { flags: '--split', description: 'figures for each letter too' },
  disagreements: {
    flags: '--disagreements <number>',
    description: 'how many are listed with their text, or "all"; 20 by default (json has them all)',
  },
  lettersRoot: {
    flags: '--root <folder>',
    description:
      'where the letters are; by default beside the gold standard, this folder for codes, else the bundled letters',
  },
  root: {
    flags: '--root <folder>',
    description: 'where the letters are that the result names; by default this folder',
  },
} as const satisfies Record<string, OptionDefinition>
