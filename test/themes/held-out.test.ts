/**
 * The tagger on findings that it never learns from: 1,600 invented ones in the manner of every kind of letter, coded under
 * the codebook. Labelled letters of most kinds are few; these tell whether the tagger holds on the others.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../src/language/index.ts'
import { tagThemes } from '../../src/themes/index.ts'
import { type Figures, figuresOf } from '../../src/themes/training/figures.ts'
import { readGold } from '../../src/themes/training/gold.ts'

/** Floors: raised when the tagger gets better, never lowered. */
const SETS = [
  { name: 'joint-inspection-letters', micro: 0.8, primary: 0.82 },
  { name: 'revisits-and-monitoring', micro: 0.82, primary: 0.82 },
  { name: 'stocktakes-and-news', micro: 0.79, primary: 0.73 },
  { name: 'area-reports', micro: 0.83, primary: 0.77 },
] as const

function measure(name: string): Figures {
  const lines = readFileSync(new URL(`held-out/${name}.jsonl`, import.meta.url), 'utf8')
  return figuresOf(
    readGold(lines).map((gold) => {
      const sentences = splitSentences(gold.text)
      const polarities = sentences.map(() => 'neutral' as const)
      const unit = { text: gold.text, sentences, polarities, findingType: gold.type, aspect: null }
      return { gold, tags: tagThemes({ ...unit, sectionType: 'narrative' }) }
    }),
  )
}

describe.each(SETS)('$name', ({ name, micro, primary }) => {
  it(`themes: micro F1 at least ${micro}, primary right at least ${primary}`, () => {
    const figures = measure(name)
    console.info(
      `${name}: ${figures.findings} findings, micro F1 ${figures.micro.f1.toFixed(3)}, primary ${figures.primaryAccuracy.toFixed(3)}`,
    )
    expect(figures.micro.f1).toBeGreaterThanOrEqual(micro)
    expect(figures.primaryAccuracy).toBeGreaterThanOrEqual(primary)
  })
})
