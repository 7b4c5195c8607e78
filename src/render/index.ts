/** Every output format, by id. A new format is one file and one line here. */
import { json } from './json.ts'
import { markdown } from './markdown/index.ts'
import { ndjson } from './ndjson.ts'
import { overview } from './overview/index.ts'
import type { Renderer } from './renderer.ts'

export const RENDERERS: readonly Renderer[] = [json, ndjson, markdown, overview]

export function rendererNamed(id: string): Renderer | undefined {
  return RENDERERS.find((renderer) => renderer.id === id)
}

export { type Paint, PLAIN } from './paint.ts'
export type { Renderer, RenderOptions } from './renderer.ts'
