/** The benchmark that comes with the package. The same place from `src` and from `dist`. */
import { fileURLToPath } from 'node:url'

export const BUNDLED_GOLD = fileURLToPath(new URL('../../../seeds/gold', import.meta.url))
export const BUNDLED_LETTERS = fileURLToPath(new URL('../../../seeds', import.meta.url))
