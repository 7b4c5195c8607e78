/** One letter on the terminal: what it is, what it says of itself, what was found, what it is about. */

import { LETTER_NAMES } from '../../model/letter-kinds.ts'
import type { Document, Finding } from '../../model/types.ts'
import { POLARITIES } from '../../model/vocabulary.ts'
import { showControls } from '../control-characters.ts'
import { dateWords, periodWords } from '../dates.ts'
import type { RenderOptions } from '../renderer.ts'
import { countPolarity, tallyThemes, tallyTypes } from '../tallies.ts'
import { countWords, FINDING_WORDS, OUTCOME_WORDS, POLARITY_WORDS } from '../wording.ts'
import { wrap } from './layout.ts'
import { themeBars } from './theme-bars.ts'

const INDENT = '  '
const LABEL_WIDTH = 11
const TOP_THEMES = 5

/** A labelled entry of one or more lines, hanging under its first. */
function entry(label: string, lines: readonly string[], { paint }: RenderOptions): readonly string[] {
  return lines.map(
    (line, row) => INDENT + (row === 0 ? paint.label(label.padEnd(LABEL_WIDTH)) : ' '.repeat(LABEL_WIDTH)) + line,
  )
}

/** Counts of findings by type and polarity, then the most frequent themes; nothing of what is not there. */
export function tallyLines(findings: readonly Finding[], themes: number, options: RenderOptions): readonly string[] {
  const room = options.width - INDENT.length - LABEL_WIDTH
  if (findings.length === 0) return entry('Findings', ['none'], options)
  const types = tallyTypes(findings).map(([type, count]) => countWords(count, FINDING_WORDS[type]))
  const polarities = POLARITIES.map(
    (polarity) => [POLARITY_WORDS[polarity], countPolarity(findings, polarity)] as const,
  )
    .filter(([, count]) => count > 0)
    .map(([word, count]) => `${count} ${word}`)
  const corrected = findings.filter(({ byAnalyst }) => byAnalyst !== undefined).length
  const top = tallyThemes(findings).slice(0, themes)
  return [
    ...entry('Findings', wrap(`${findings.length}: ${types.join(', ')}`, room), options),
    ...entry('Judged', wrap(polarities.join(', '), room), options),
    ...entry('Corrected', corrected > 0 ? [`${corrected} by an analyst`] : [], options),
    ...(top.length > 0 ? entry('Themes', themeBars(top, room, options.themeLabels, options.paint), options) : []),
  ]
}

function factLines(document: Document, options: RenderOptions): readonly string[] {
  const room = options.width - INDENT.length - LABEL_WIDTH
  const { dates, outcome, area } = document
  const facts: readonly (readonly [string, string | null])[] = [
    ['Area', area?.name ?? 'not stated'],
    ['Date', dates.document ? dateWords(dates.document) : 'not stated'],
    ['Inspected', dates.inspection && periodWords(dates.inspection)],
    ['Outcome', outcome ? OUTCOME_WORDS[outcome.code] + (outcome.reported ? ' (as reported)' : '') : 'not stated'],
  ]
  return facts.flatMap(([label, said]) => (said ? entry(label, wrap(showControls(said), room), options) : []))
}

/** @returns lines, none wider than the options' width but for words that are longer */
export function letterLines(document: Document, options: RenderOptions): readonly string[] {
  const { paint, width } = options
  const room = width - INDENT.length - LABEL_WIDTH
  const problems = document.problems.filter(({ severity }) => severity !== 'info')
  return [
    paint.file(showControls(document.file)),
    INDENT + LETTER_NAMES[document.kind],
    ...factLines(document, options),
    ...tallyLines(document.findings, TOP_THEMES, options),
    ...problems.flatMap(({ message }) =>
      entry('Problem', wrap(showControls(message), room).map(paint.warning), options),
    ),
  ]
}
