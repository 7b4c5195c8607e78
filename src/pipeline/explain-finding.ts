/** From a finding that was read to why it was coded so. */
import type { FindingExplanation } from '../model/explanation.ts'
import { explainSentences } from '../polarity/index.ts'
import type { Range } from '../text/span.ts'
import type { ThemesExplained } from '../themes/index.ts'
import type { FindingReading } from './read-finding.ts'

/** @param explainThemes of the codebook with which the finding was read */
export function explainFinding(
  { finding, unit, headingPolarity, tenor }: FindingReading,
  explainThemes: (unit: FindingReading['unit']) => ThemesExplained,
): FindingExplanation {
  const { id, type, polarity, polaritySource, lines, pages, text } = finding
  const { weighed, overlooked, note } = explainThemes(unit)
  const words = (range: Range): { text: string; range: Range } => ({ text: text.slice(range[0], range[1]), range })
  const verdicts = explainSentences(
    unit.sentences.map(([start, end]) => text.slice(start, end)),
    headingPolarity,
    tenor,
  )
  return {
    id,
    type,
    polarity,
    polaritySource,
    lines,
    pages,
    text,
    themes: weighed.map(({ evidence, ...theme }) => ({
      id: theme.id,
      primary: theme.primary,
      score: theme.score,
      threshold: theme.threshold,
      leadsFrom: theme.leadsFrom,
      judgedBy: theme.judgedBy,
      whyNot: theme.whyNot,
      evidence: evidence.map(({ range, rule, weight }) => ({ ...words(range), rule, weight })),
    })),
    themeNote: note,
    overlooked: overlooked.map(({ id, range, phrase, because }) => ({
      id,
      ...words(range),
      rule: `phrase:${phrase}`,
      because,
    })),
    sentences: unit.sentences.map((range, index) => {
      const { polarity = 'neutral', logOdds = 0, cues = [] } = verdicts[index] ?? {}
      const place = ([start, end]: Range): Range => [range[0] + start, range[0] + end]
      return {
        ...words(range),
        polarity,
        logOdds: round(logOdds),
        cues: cues.map((cue) => ({ ...words(place(cue.range)), weight: round(cue.weight) })),
      }
    }),
  }
}

const round = (value: number): number => Math.round(value * 100) / 100
