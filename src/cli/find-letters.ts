/** From what the user named to the letters to read: files, folders, globs, standard input. In the order given; each once. */
import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { problem } from '../model/problems.ts'
import type { Problem } from '../model/types.ts'
import { UsageError } from './usage-error.ts'

export const STDIN = '-'

/** What counts as a letter in a folder. A file that is named by itself is read whatever its name ends in. */
export const LETTER_EXTENSIONS: readonly string[] = ['.txt', '.md', '.pdf', '.docx', '.html', '.htm']
/** Files that speak of a folder, not of an area. */
const NOT_LETTERS: readonly string[] = ['readme', 'licence', 'license', 'notice', 'changelog', 'contributing']

/** A folder that holds other people's files. */
const PACKAGES = 'node_modules'

export interface LetterFile {
  /** As given, with "/" as separator. */
  readonly file: string
  /** Absolute; null for standard input. */
  readonly path: string | null
}

export interface FoundLetters {
  readonly letters: readonly LetterFile[]
  readonly problems: readonly Problem[]
}

const slashes = (name: string): string => (path.sep === '\\' ? name.replaceAll('\\', '/') : name)
const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function isAboutFolder(name: string): boolean {
  return NOT_LETTERS.includes(path.parse(name.toLowerCase()).name)
}

function isLetterName(name: string): boolean {
  return LETTER_EXTENSIONS.includes(path.extname(name.toLowerCase())) && !isAboutFolder(name) && !name.startsWith('.')
}

async function isFile(entry: Dirent, at: string): Promise<boolean> {
  if (entry.isSymbolicLink()) return (await stat(at).catch(() => null))?.isFile() ?? false
  return entry.isFile()
}

/** @returns names of letters below the folder, sorted; hidden folders and `node_modules` are passed over */
async function lettersIn(folder: string, cwd: string): Promise<string[]> {
  const found: string[] = []
  for (const entry of await readdir(path.resolve(cwd, folder), { withFileTypes: true })) {
    const name = `${folder.replace(/\/+$/, '')}/${entry.name}`
    if (entry.isDirectory()) {
      if (!entry.name.startsWith('.') && entry.name !== PACKAGES) found.push(...(await lettersIn(name, cwd)))
    } else if (isLetterName(entry.name) && (await isFile(entry, path.resolve(cwd, name)))) found.push(name)
  }
  return found.sort(byCodeUnit)
}

/** A glob passes over what a folder passes over, but for what it names in so many words. */
function isMeant(match: string, pattern: string, isPattern: (part: string) => boolean): boolean {
  const said = pattern.split('/').filter((part) => !isPattern(part))
  const parts = slashes(match).split('/')
  const [name = ''] = parts.slice(-1)
  if (parts.includes(PACKAGES) && !said.includes(PACKAGES)) return false
  return !isAboutFolder(name) || said.includes(name)
}

/** @returns the files that a name stands for, or why it stands for none */
async function expand(given: string, cwd: string): Promise<readonly string[] | Problem> {
  const name = slashes(given)
  const stats = await stat(path.resolve(cwd, given)).catch((cause: NodeJS.ErrnoException) => cause)
  if (!(stats instanceof Error)) {
    if (!stats.isDirectory()) return [name]
    const letters = await lettersIn(name, cwd).catch((cause: NodeJS.ErrnoException) => cause)
    if (letters instanceof Error) return unreadable(name, letters)
    return letters.length > 0
      ? letters
      : problem('no-letters', 'error', `The folder ${name} holds no letters.`, {
          hint: `Letters end in ${LETTER_EXTENSIONS.join(', ')}.`,
        })
  }
  if (stats.code !== 'ENOENT' && stats.code !== 'ENOTDIR') return unreadable(name, stats)
  const { glob, isDynamicPattern } = await import('tinyglobby')
  if (!isDynamicPattern(name)) return problem('missing-file', 'error', `${name} does not exist.`)
  const matches = (await glob(name, { cwd, onlyFiles: true, expandDirectories: false })).filter((match) =>
    isMeant(match, name, isDynamicPattern),
  )
  if (matches.length === 0) return problem('no-match', 'error', `No file matches ${name}.`)
  return matches.map(slashes).sort(byCodeUnit)
}

/** One sentence for what the file system said. */
export function unreadable(file: string, { code, message }: NodeJS.ErrnoException): Problem {
  if (code === 'ENOENT') return problem('missing-file', 'error', `${file} does not exist.`)
  if (code === 'EACCES' || code === 'EPERM') {
    return problem('unreadable-file', 'error', `${file} may not be read.`, { hint: 'Check its permissions.' })
  }
  if (code === 'EISDIR') return problem('unreadable-file', 'error', `${file} is a folder, not a file.`)
  return problem('unreadable-file', 'error', `${file} could not be read: ${message}.`)
}

/** @throws UsageError for an empty name */
export async function findLetters(given: readonly string[], cwd: string): Promise<FoundLetters> {
  const letters = new Map<string, LetterFile>()
  const problems: Problem[] = []
  for (const name of given) {
    if (name === STDIN) {
      letters.set(STDIN, { file: STDIN, path: null })
      continue
    }
    // Elsewhere an empty path is this folder, and all that is below it.
    if (name === '') throw new UsageError('A letter is named by nothing.', 'Is it a variable that is not set?')
    const found = await expand(name, cwd)
    if ('code' in found) {
      problems.push(found)
      continue
    }
    for (const file of found) {
      const at = path.resolve(cwd, file)
      if (!letters.has(at)) letters.set(at, { file, path: at })
    }
  }
  return { letters: [...letters.values()], problems }
}
