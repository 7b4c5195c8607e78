import { escapeControlsInJson } from './control-characters.ts'
import type { Renderer } from './renderer.ts'

export const ndjson: Renderer = {
  id: 'ndjson',
  description: 'one line of JSON a letter, for streams and big runs',
  extension: 'ndjson',
  render: ({ schemaVersion, generator, codebook, documents }) =>
    documents
      .map((document) => JSON.stringify({ ...document, schemaVersion, generator, codebook }))
      .map((line) => `${escapeControlsInJson(line)}\n`)
      .join(''),
}
