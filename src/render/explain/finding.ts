/** Why one finding was coded as it was, for a person to read. */
import type { ExplainedSentence, ExplainedTheme, FindingExplanation, OverlookedWords } from '../../model/explanation.ts'
import { cite } from '../citation.ts'
import { showControls } from '../control-characters.ts'
import { wrap } from '../overview/layout.ts'
import { PLAIN } from '../paint.ts'
import { type ThemeLabels, themeLabel } from '../theme-labels.ts'
import { FINDING_WORDS, POLARITY_WORDS } from '../wording.ts'
import { type Mark, markedText } from './marked-text.ts'
import type { ExplainPaint } from './paint.ts'

export interface ExplainOptions {
  readonly themeLabels: ThemeLabels
  /** Null where there are no colours. */
  readonly paint: ExplainPaint | null
  /** Columns of the terminal. */
  readonly width: number
}

const INDENT = '  '
const NO_PAINT: ExplainPaint = { ...PLAIN, theme: (text) => text, runnerUp: (text) => text }
const SCORE_DIGITS = 2
const WEIGHT_WIDTH = 6

const quoted = (text: string): string => `“${showControls(text)}”`
const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(SCORE_DIGITS)}`
const indented = (lines: readonly string[], by = INDENT): readonly string[] => lines.map((line) => by + line)

/** @returns lines, of which the first names the finding */
export function findingLines(finding: FindingExplanation, options: ExplainOptions): readonly string[] {
  const paint = options.paint ?? NO_PAINT
  const given = finding.themes.filter(({ whyNot }) => whyNot === null)
  const others = finding.themes.filter(({ whyNot }) => whyNot !== null)
  const none = finding.themeNote === null ? 'none' : `none: ${showControls(finding.themeNote)}`
  return [
    `${paint.file(finding.id)}  ${FINDING_WORDS[finding.type][0]}, ${cite(finding)}`,
    '',
    ...indented(markedText(finding.text, marksOf(given, others), options.width - INDENT.length, options.paint)),
    '',
    INDENT + paint.label('Themes'),
    ...(given.length === 0 ? indented(wrap(none, options.width - 2 * INDENT.length), INDENT + INDENT) : []),
    ...given.flatMap((theme, place) => themeLines(theme, given, (name) => paint.theme(name, place), options)),
    ...section(
      'Not given',
      others.flatMap((theme) => themeLines(theme, given, paint.runnerUp, options)),
      paint,
    ),
    ...section(
      'Passed over',
      finding.overlooked.flatMap((one) => overlookedLines(one, options)),
      paint,
    ),
    ...section(
      `Polarity: ${polarityWords(finding)}`,
      finding.sentences.flatMap((one) => sentenceLines(one, options)),
      paint,
    ),
  ]
}

function section(heading: string, lines: readonly string[], paint: ExplainPaint): readonly string[] {
  return lines.length === 0 ? [] : [INDENT + paint.label(heading), ...lines]
}

function marksOf(given: readonly ExplainedTheme[], others: readonly ExplainedTheme[]): readonly Mark[] {
  const marks = ({ id, evidence }: ExplainedTheme, place: number | null): readonly Mark[] =>
    evidence.map(({ range }) => ({ id, range, place }))
  return [...given.flatMap((theme, place) => marks(theme, place)), ...others.flatMap((theme) => marks(theme, null))]
}

function nameOf(id: string, { themeLabels }: ExplainOptions): string {
  const label = themeLabel(themeLabels, id)
  return showControls(label === id ? id : `${label} (${id})`)
}

/** The line where it has room, else broken at spaces, its continuation under the indent. */
function roomy(line: string, indent: string, { width }: ExplainOptions): readonly string[] {
  const whole = indent + line
  if ([...whole].length <= width) return [whole]
  const [first = '', ...more] = wrap(line, width - indent.length - INDENT.length)
  return [indent + first, ...indented(more, indent + INDENT)]
}

/** The theme with its score, and under it every rule that spoke for it. */
function themeLines(
  theme: ExplainedTheme,
  given: readonly ExplainedTheme[],
  paintName: (name: string) => string,
  options: ExplainOptions,
): readonly string[] {
  const name = nameOf(theme.id, options)
  const verdict = [
    theme.score.toFixed(SCORE_DIGITS),
    theme.judgedBy === 'model' ? 'by the model' : 'by the rules',
    ...(theme.primary ? ['primary', ...whyPrimary(theme, given)] : []),
    ...whyNot(theme),
  ].join(', ')
  const indent = INDENT + INDENT
  const fits = [...`${indent}${name}: ${verdict}`].length <= options.width
  return [
    // Only the name is painted, so it is not broken.
    ...(fits
      ? [`${indent}${paintName(name)}: ${verdict}`]
      : [`${indent}${paintName(name)}:`, ...roomy(verdict, indent + INDENT, options)]),
    ...theme.evidence.flatMap(({ text, rule, weight }) =>
      roomy(`${String(weight).padEnd(WEIGHT_WIDTH)}${quoted(text)}  ${showControls(rule)}`, INDENT.repeat(3), options),
    ),
  ]
}

/** What the score alone does not explain of the primary theme. */
function whyPrimary({ score, threshold, leadsFrom }: ExplainedTheme, given: readonly ExplainedTheme[]): string[] {
  return [
    ...(given.some((other) => other.score > score) ? ['chosen by weights of its own, not by the score'] : []),
    ...(score < threshold ? [`below the threshold of ${threshold}, but a main point is given from ${leadsFrom}`] : []),
  ]
}

function whyNot({ whyNot, threshold }: ExplainedTheme): readonly string[] {
  if (whyNot === null) return []
  return [whyNot === 'crowded-out' ? 'but others score higher' : `below the threshold of ${threshold}`]
}

const OVERLOOKED_WORDS = {
  'passing-mention': 'a passing mention',
  'standing-phrase': 'part of a standing phrase',
} as const satisfies Record<OverlookedWords['because'], string>

function overlookedLines({ id, text, rule, because }: OverlookedWords, options: ExplainOptions): readonly string[] {
  const line = `${showControls(id)}: ${quoted(text)} is ${OVERLOOKED_WORDS[because]}  ${showControls(rule)}`
  return roomy(line, INDENT + INDENT, options)
}

function polarityWords({ polarity, polaritySource }: FindingExplanation): string {
  const source = polaritySource === 'section' ? 'said by the section’s heading' : 'judged by its sentences'
  return `${POLARITY_WORDS[polarity]}, ${source}`
}

/** Each sentence's side with its log odds, then what was heard in it. */
function sentenceLines(sentence: ExplainedSentence, { paint, width }: ExplainOptions): readonly string[] {
  const { text, polarity, logOdds, cues } = sentence
  const room = width - 3 * INDENT.length
  const side = polarity === 'neutral' ? 'neutral' : `${polarity} ${signed(logOdds)}`
  const color = (paint ?? NO_PAINT)[polarity === 'neutral' ? 'other' : polarity]
  const heard = cues.map((cue) => `${quoted(cue.text)} ${signed(cue.weight)}`).join(', ')
  return [
    INDENT + INDENT + color(side),
    ...indented(wrap(quoted(text), room), INDENT.repeat(3)),
    ...(heard === '' ? [] : indented(wrap(`heard: ${heard}`, room), INDENT.repeat(3))),
  ]
}
