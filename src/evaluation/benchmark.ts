/** Everything that is measured against a gold standard, by one function. */
import { type Boundaries, scoreBoundaries } from './boundaries.ts'
import { type CodedUnit, codingBy, codingOf } from './coding.ts'
import type { Disagreement } from './disagreement.ts'
import { type Share, scoreFields } from './fields.ts'
import type { Gold } from './gold.ts'
import { type Grounding, scoreGrounding } from './grounding.ts'
import { type Letter, lettersOfGold, nameOf, type Reading } from './letter.ts'
import { type QuantityFigures, scoreQuantities } from './quantities.ts'
import { type PolarityFigures, scorePolarity } from './sentence-polarity.ts'
import { type ThemeAgreement, themeAgreement, themeDisagreements } from './theme-agreement.ts'

/** Shares are 0 to 1 and not rounded. */
export interface Benchmark {
  /** Letters in the gold, read or not. */
  readonly documents: number
  readonly fields: Readonly<Record<string, Share>>
  readonly boundaries: Boundaries
  readonly themes: ThemeAgreement
  readonly polarity: PolarityFigures
  readonly quantities: QuantityFigures
  readonly grounded: Grounding
  readonly disagreements: readonly Disagreement[]
}

/** Findings that the gold has coded for themes. */
function codedUnits({ file, pairs }: Letter): CodedUnit[] {
  return pairs.flatMap(({ gold, found }) => {
    const { type, primary, others = [], text = gold.first ?? '' } = gold
    if (primary === undefined) return []
    const coded = { expected: codingOf(primary, others), said: codingBy(found) }
    return [{ file, where: nameOf(gold), finding: found?.id ?? null, text, type, ...coded }]
  })
}

function measure(letters: readonly Letter[]): Benchmark {
  const fields = scoreFields(letters)
  const boundaries = scoreBoundaries(letters)
  const units = letters.flatMap(codedUnits)
  const polarity = scorePolarity(letters)
  const quantities = scoreQuantities(letters)
  const grounding = scoreGrounding(letters)
  return {
    documents: letters.length,
    fields: fields.figures,
    boundaries: boundaries.figures,
    themes: themeAgreement(units),
    polarity: polarity.figures,
    quantities: quantities.figures,
    grounded: grounding.figures,
    disagreements: [
      ...fields.disagreements,
      ...boundaries.disagreements,
      ...themeDisagreements(units),
      ...polarity.disagreements,
      ...quantities.disagreements,
      ...grounding.disagreements,
    ],
  }
}

/** @param readings what was read, by the gold's file names; a letter that is missing counts as wrong throughout */
export function scoreBenchmark(gold: Gold, readings: ReadonlyMap<string, Reading>): Benchmark {
  return measure(lettersOfGold(gold, readings))
}

/** The same for each letter alone, in the gold's order. */
export function scoreByLetter(
  gold: Gold,
  readings: ReadonlyMap<string, Reading>,
): readonly (Benchmark & { readonly file: string })[] {
  return lettersOfGold(gold, readings).map((letter) => ({ file: letter.file, ...measure([letter]) }))
}
