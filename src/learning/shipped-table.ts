/** The weights that come with this package: text files, because as code they would take longer to load than to use. */
import { readFileSync } from 'node:fs'
import { ROOT } from '../root.ts'

/**
 * The text of a table of weights.
 *
 * @param folder of `src` that has a folder `weights`
 */
export function shippedTable(folder: string, name: string): string {
  return readFileSync(new URL(`src/${folder}/weights/${name}.tsv`, ROOT), 'utf8')
}
