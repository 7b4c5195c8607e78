/** What the command line needs of the pipeline. Loaded only by commands that need it, so that `--help` is quick. */
import type { Explanation } from '../model/explanation.ts'
import type { Document, Problem, Report } from '../model/types.ts'
import type { Codebook, Corrections, ExtractOptions, PreparedCodebook } from '../pipeline.ts'
import type { Source } from '../text/source.ts'

export type { Correction, Corrections, ExtractOptions, GivenMetadata, PreparedCodebook } from '../pipeline.ts'

export interface LetterInput {
  /** As given, with "/" as separator; "-" for standard input. */
  readonly file: string
  readonly bytes: Uint8Array
}

export interface Engine {
  /** The built-in one. */
  readonly codebook: PreparedCodebook
  /** @throws InputError naming what is wrong with it, and in which line of `name` */
  readCodebook(yaml: string, name: string): Promise<PreparedCodebook>
  /** @returns YAML that `readCodebook` reads */
  writeCodebook(codebook: Codebook): Promise<string>
  /** @throws InputError where the input cannot be read at all */
  readSource(input: LetterInput): Promise<Source>
  /** @throws InputError where the input cannot be read at all */
  extract(input: LetterInput, options?: ExtractOptions): Promise<Document>
  /** @throws InputError where the input cannot be read at all */
  explain(input: LetterInput, options?: ExtractOptions): Promise<Explanation>
  /** One warning for each correction of a finding that none of the documents has. */
  strayCorrections(documents: readonly Document[], corrections: Corrections): readonly Problem[]
  /** One warning for each correction that holds in several of the documents. */
  sharedCorrections(
    documents: readonly Document[],
    correctionsOf: (document: Document) => Corrections,
  ): readonly Problem[]
  makeReport(documents: readonly Document[], problems: readonly Problem[], codebook: Report['codebook']): Report
}
