/** The model that ships with the package. */
import { shippedTable } from '../../learning/shipped-table.ts'
import { type Lookup, lookInto } from '../../learning/weight-table.ts'
import type { ThemeModel } from './theme-model.ts'
import { readModel } from './weight-text.ts'

const FOLDER = 'themes/model'

/** What the weights were made of and with, by the names that `training/train.ts` gives it. */
export const shippedAbout = (): Lookup<string> => lookInto(shippedTable(FOLDER, 'about'), (value) => value)

let model: ThemeModel | null = null

/** Read when first asked for, so that commands that tag nothing start without it. */
export function shippedModel(): ThemeModel {
  model ??= readModel({
    themes: shippedAbout().get('themes')?.split(' ') ?? [],
    signals: shippedTable(FOLDER, 'signals'),
    coded: shippedTable(FOLDER, 'coded'),
    primary: shippedTable(FOLDER, 'primary'),
    trust: shippedTable(FOLDER, 'trust'),
    words: shippedTable(FOLDER, 'words'),
  })
  return model
}
