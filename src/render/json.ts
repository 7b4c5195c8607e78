import { escapeControlsInJson } from './control-characters.ts'
import type { Renderer } from './renderer.ts'

export const json: Renderer = {
  id: 'json',
  description: 'one report with everything, as `send-extract schema` describes it',
  extension: 'json',
  render: (report) => `${escapeControlsInJson(JSON.stringify(report, null, 2))}\n`,
}
