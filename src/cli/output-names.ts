/** What the outputs are called where every letter has its own. */
import path from 'node:path'

type Naming = (file: string) => string

const withoutExtension = (name: string): string => name.slice(0, name.length - path.posix.extname(name).length)

/** From short to long: the letter's name, with its own ending, with its folders; `../a//b.txt` is `a-b.txt`. */
const NAMINGS: readonly Naming[] = [
  (file) => withoutExtension(path.posix.basename(file)),
  (file) => path.posix.basename(file),
  (file) =>
    file
      .split(/[/\\:]+/)
      .filter((part) => part !== '' && part !== '.' && part !== '..')
      .join('-'),
]

/** Names that differ in upper and lower case only are the same file on many systems. */
const areDistinct = (names: readonly string[]): boolean =>
  new Set(names.map((name) => name.toLowerCase())).size === names.length

/**
 * The shortest naming under which all letters differ, and the longest with ordinals where none does.
 * @param files as given, "-" for standard input
 * @param extension without the dot
 */
export function nameOutputs(files: readonly string[], extension: string): readonly string[] {
  const given = files.map((file) => (file === '-' ? 'stdin' : file))
  const candidates = NAMINGS.map((naming) => given.map(naming))
  const names = candidates.find(areDistinct) ?? given.map((file, index) => `${index + 1}-${path.posix.basename(file)}`)
  return names.map((name) => `${name}.${extension}`)
}
