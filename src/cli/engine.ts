/** What the command line needs of the pipeline. Loaded only by commands that read letters, so that `--help` is quick. */
import type { Document, Problem, Report } from '../model/types.ts'
import type { Source } from '../text/source.ts'

export interface LetterInput {
  /** As given, with "/" as separator; "-" for standard input. */
  readonly file: string
  readonly bytes: Uint8Array
}

export interface ThemeView {
  readonly id: string
  readonly label: string
  readonly codeFor: string
  readonly notFor: string
}

export interface CodebookView {
  readonly id: string
  readonly version: string
  readonly themes: readonly ThemeView[]
}

export interface Engine {
  readonly codebook: CodebookView
  /** @throws InputError where the input cannot be read at all */
  readSource(input: LetterInput): Promise<Source>
  /** @throws InputError where the input cannot be read at all */
  extract(input: LetterInput): Promise<Document>
  makeReport(documents: readonly Document[], problems: readonly Problem[]): Report
}
