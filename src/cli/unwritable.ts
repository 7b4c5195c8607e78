/** One sentence on why an output could not be written. */
export function unwritable(target: string, { code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return `The folder of ${target} does not exist.`
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return `${target} may not be written.`
  if (code === 'ENOSPC' || code === 'EDQUOT') return `${target} could not be written: there is no space left.`
  if (code === 'EISDIR') return `${target} is a folder.`
  return `${target} could not be written: ${message}.`
}
