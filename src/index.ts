/** The library: the same steps that the command line takes, for other programs. */
export type * from './model/explanation.ts'
export { InputError } from './model/problems.ts'
export type * from './model/types.ts'
export {
  type Codebook,
  type Correction,
  type Corrections,
  codebook,
  type ExtractOptions,
  explain,
  extract,
  type GivenMetadata,
  makeReport,
  type PreparedCodebook,
  prepareCodebook,
  readCodebook,
  readSource,
  sharedCorrections,
  strayCorrections,
  writeCodebook,
} from './pipeline.ts'
export { PLAIN, RENDERERS, type Renderer, type RenderOptions, rendererNamed } from './render/index.ts'
