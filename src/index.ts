/** The library: the same steps that the command line takes, for other programs. */
export { InputError } from './model/problems.ts'
export type * from './model/types.ts'
export { extract, makeReport, readSource } from './pipeline.ts'
export { PLAIN, RENDERERS, type Renderer, type RenderOptions, rendererNamed } from './render/index.ts'
