/** The benchmark that comes with the package. */
import { fileURLToPath } from 'node:url'
import { ROOT } from '../../root.ts'

export const BUNDLED_GOLD = fileURLToPath(new URL('seeds/gold', ROOT))
export const BUNDLED_LETTERS = fileURLToPath(new URL('seeds', ROOT))
