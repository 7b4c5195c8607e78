/** The model that ships with the package. */
import type { ThemeModel } from './theme-model.ts'
import { readModel } from './weight-text.ts'
import { CODED, PRIMARY, SIGNALS, THEMES, TRUST, WORDS } from './weights.ts'

let model: ThemeModel | null = null

/** Read when first asked for, so that commands that tag nothing start without it. */
export function shippedModel(): ThemeModel {
  model ??= readModel({ themes: THEMES, signals: SIGNALS, coded: CODED, primary: PRIMARY, trust: TRUST, words: WORDS })
  return model
}
