/** What a person sees on the terminal: each letter in a dozen lines, then all of them together. */
import type { Report } from '../../model/types.ts'
import { showControls } from '../control-characters.ts'
import type { Renderer, RenderOptions } from '../renderer.ts'
import { countWords } from '../wording.ts'
import { wrap } from './layout.ts'
import { letterLines, tallyLines } from './letter.ts'
import { legend } from './theme-bars.ts'

const TOP_THEMES = 10
const NARROWEST = 44

function allLetters({ documents }: Report, options: RenderOptions): readonly string[] {
  const heading = options.paint.file(`All ${documents.length} letters`)
  return [
    heading,
    ...tallyLines(
      documents.flatMap(({ findings }) => findings),
      TOP_THEMES,
      options,
    ),
  ]
}

/** Notes on the run, and how many inputs failed; why they did stands on the error output. */
function runLines({ problems }: Report, { paint, width }: RenderOptions): readonly string[] {
  const failed = problems.filter(({ severity }) => severity === 'error').length
  return [
    ...problems
      .filter(({ severity }) => severity !== 'error')
      .flatMap(({ message }) => wrap(showControls(message), width)),
    ...(failed > 0 ? [paint.warning(`${countWords(failed, ['input', 'inputs'])} could not be read.`)] : []),
  ]
}

export const overview: Renderer = {
  id: 'overview',
  description: 'a summary for the terminal, in colour',
  extension: 'txt',
  render: (report, given) => {
    const options = { ...given, width: Math.max(NARROWEST, given.width) }
    const tagged = report.documents.some(({ findings }) => findings.some(({ themes }) => themes.length > 0))
    const paragraphs = [
      ...report.documents.map((document) => letterLines(document, options)),
      ...(report.documents.length > 1 ? [allLetters(report, options)] : []),
      ...(tagged ? [[legend(options.paint)]] : []),
      ...(report.documents.length === 0 ? [['No letter could be read.']] : []),
      runLines(report, options),
    ]
    return paragraphs
      .filter((lines) => lines.length > 0)
      .map((lines) => `${lines.join('\n')}\n`)
      .join('\n')
  },
}
