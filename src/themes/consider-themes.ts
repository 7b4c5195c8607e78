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
  const builtIn = new Map(defaultCodebook.themes.map(({ id, cues }) => [id, cues]))
  const unchanged = codebook.themes.filter(({ id, cues }) => {
    const own = builtIn.get(id)
    return own === cues || JSON.stringify(own) === JSON.stringify(cues)
  })
  const model = shippedModel()
  const modelled = new Set(unchanged.map(({ id }) => id).filter((id) => model.themes.includes(id)))
  return makeConsider(codebook, model, modelled)
}
