/** The formats of an evaluation. JSON is the evaluation itself, unrounded; the others show the report on it. */
export { benchmarkReport, type LetterFigures } from './benchmark-report.ts'
export { codesReport } from './codes-report.ts'
export type { EvaluationReport } from './report.ts'

import { escapeControlsInJson } from '../../render/control-characters.ts'
import { asMarkdown } from './markdown.ts'
import type { EvaluationReport } from './report.ts'
import { asTerminal } from './terminal.ts'

export interface EvaluationFormat {
  readonly id: 'table' | 'json' | 'markdown'
  /**
   * @param figures the evaluation, made of JSON's own types
   * @param report the same to look at
   */
  render(figures: object, report: EvaluationReport): string
}

export const EVALUATION_FORMATS: readonly EvaluationFormat[] = [
  { id: 'table', render: (_, report) => asTerminal(report) },
  { id: 'json', render: (figures) => `${escapeControlsInJson(JSON.stringify(figures, null, 2))}\n` },
  { id: 'markdown', render: (_, report) => asMarkdown(report) },
]
