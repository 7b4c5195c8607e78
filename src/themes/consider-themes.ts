/** Weighs themes with the model that ships. */
import { defaultCodebook } from './codebook/index.ts'
import type { Codebook } from './codebook/theme-entry.ts'
import { type Consider, makeConsider } from './consider.ts'
import { shippedModel } from './model/shipped.ts'

/**
 * Weighs a finding's themes without choosing: also the runners-up, for explaining a choice. The trained model judges
 * the themes that have the built-in codebook's cues; the rules judge the others.
 */
export function considerThemes(codebook: Codebook): Consider {
  const model = shippedModel()
  const changed = changedThemes(codebook)
  const kept = codebook.themes.map(({ id }) => id).filter((id) => model.themes.includes(id) && !changed.includes(id))
  return makeConsider(codebook, model, new Set(kept))
}

/** The built-in codebook's themes that have other cues here, so that the model has not learned them. */
export function changedThemes(codebook: Codebook): string[] {
  const builtIn = new Map(defaultCodebook.themes.map(({ id, cues }) => [id, cues]))
  return codebook.themes.flatMap(({ id, cues }) => {
    const known = builtIn.get(id)
    return known === undefined || known === cues || JSON.stringify(known) === JSON.stringify(cues) ? [] : [id]
  })
}
