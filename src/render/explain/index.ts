/** How an explanation is written, by the id of the format. */
import type { Explanation } from '../../model/explanation.ts'
import { escapeControlsInJson } from '../control-characters.ts'
import { type ExplainOptions, findingLines } from './finding.ts'

export type { ExplainOptions } from './finding.ts'
export type { ExplainPaint } from './paint.ts'

export interface ExplanationFormat {
  readonly id: string
  /** The whole output; ends in a newline unless it is empty. */
  readonly render: (explanation: Explanation, options: ExplainOptions) => string
}

const NARROWEST = 44

export const EXPLANATION_FORMATS: readonly ExplanationFormat[] = [
  {
    id: 'text',
    render: ({ findings }, given) => {
      const options = { ...given, width: Math.max(NARROWEST, given.width) }
      return findings.map((finding) => `${findingLines(finding, options).join('\n')}\n`).join('\n')
    },
  },
  { id: 'json', render: (explanation) => `${escapeControlsInJson(JSON.stringify(explanation, null, 2))}\n` },
]
