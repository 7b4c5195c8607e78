/** Which letters a row of a table beside them means. */
import path from 'node:path'
import type { LetterFile } from './find-letters.ts'
import { cellError, type TableRow } from './table-file.ts'

/** The letters of this path, else those of this name in any folder. */
function lettersNamed(name: string, letters: readonly LetterFile[], cwd: string): readonly LetterFile[] {
  const slashed = name.replaceAll('\\', '/')
  const at = path.resolve(cwd, slashed)
  const byPath = letters.filter((letter) => letter.file === slashed || letter.path === at)
  return byPath.length > 0 ? byPath : letters.filter(({ file }) => path.posix.basename(file) === slashed)
}

/**
 * The letter that the cell `file` of a row names.
 *
 * @returns null where it is none of these
 * @throws UsageError where it may be several
 */
export function letterOfRow(
  name: string,
  letters: readonly LetterFile[],
  { row, file, cwd }: { readonly row: TableRow; readonly file: string; readonly cwd: string },
): LetterFile | null {
  const [letter, ...others] = lettersNamed(name, letters, cwd)
  if (letter === undefined) return null
  if (others.length > 0) {
    const meant = [letter, ...others].map((one) => one.file).join(' or ')
    throw cellError(file, row, 'file', `${name} may be ${meant}.`, 'Name it with its folder.')
  }
  return letter
}
