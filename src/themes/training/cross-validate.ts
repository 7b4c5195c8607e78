/** Scores the model on letters that it was not trained on: each letter is judged by a model of the others. */
import { splitSentences } from '../../language/index.ts'
import type { Codebook } from '../codebook/theme-entry.ts'
import { makeConsider } from '../consider.ts'
import type { ThemeModel } from '../model/theme-model.ts'
import { readModel, writeModel } from '../model/weight-text.ts'
import type { Tags } from '../tag-unit.ts'
import { makeTaggerFrom } from '../tagger.ts'
import { fitThemes, readExamples } from './fit-themes.ts'
import type { LabelledFinding } from './gold.ts'
import { knownThemes } from './train.ts'

export interface TaggedFinding {
  readonly gold: LabelledFinding
  readonly tags: Tags
}

/**
 * Tags every finding of a letter by a model that saw no finding of that letter.
 *
 * @param findings the invented ones are learned from each time
 * @param folds into how many parts the letters are dealt, in the order of their names
 */
export function crossValidate(
  findings: readonly LabelledFinding[],
  codebook: Codebook,
  folds: number,
): TaggedFinding[] {
  const invented = findings.filter((finding) => finding.invented)
  const read = findings.filter((finding) => !finding.invented)
  const documents = [...new Set(read.map(({ document }) => document))].sort()
  const foldOf = new Map(documents.map((document, place) => [document, place % folds]))
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const seen = [...read.filter(({ document }) => foldOf.get(document) !== fold), ...invented]
    const unseen = read.filter(({ document }) => foldOf.get(document) === fold)
    return tagWith(modelOf(seen, codebook), unseen, codebook)
  })
}

/** Tags findings by a model of others. */
export function trainAndTag(
  seen: readonly LabelledFinding[],
  unseen: readonly LabelledFinding[],
  codebook: Codebook,
): TaggedFinding[] {
  return tagWith(modelOf(seen, codebook), unseen, codebook)
}

/** The model as it would be shipped: rounded. */
function modelOf(findings: readonly LabelledFinding[], codebook: Codebook): ThemeModel {
  const known = knownThemes(codebook, findings)
  const themes = known.themes.map(({ id }) => id)
  return readModel(writeModel(fitThemes(readExamples(findings, known), themes)))
}

function tagWith(model: ThemeModel, findings: readonly LabelledFinding[], codebook: Codebook): TaggedFinding[] {
  const tag = makeTaggerFrom(makeConsider(codebook, model, new Set(model.themes)))
  return findings.map((gold) => {
    const sentences = splitSentences(gold.text)
    const polarities = sentences.map(() => 'neutral' as const)
    const unit = {
      text: gold.text,
      sentences,
      polarities,
      findingType: gold.type,
      sectionType: 'narrative',
      aspect: null,
    } as const
    return { gold, tags: tag(unit) }
  })
}
