/** The model that ships with the package. */
import type { ThemeModel } from './theme-model.ts'
import { readModel } from './weight-text.ts'
import { CODED, PRIMARY, SIGNALS, THEMES, TRUST } from './weights.ts'

export const shippedModel: ThemeModel = readModel({
  themes: THEMES,
  signals: SIGNALS,
  coded: CODED,
  primary: PRIMARY,
  trust: TRUST,
})
