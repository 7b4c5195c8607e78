/** Writes whole files or none: another program never sees half a result, and a failed run leaves the old one. */
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { unwritable } from './unwritable.ts'
import { UsageError } from './usage-error.ts'

async function replaceFile(target: string, text: string): Promise<void> {
  const existing = await stat(target).catch(() => null)
  if (existing && !existing.isFile()) {
    // A device or a named pipe (/dev/stdout, say) cannot be replaced, only written to.
    await writeFile(target, text)
    return
  }
  // In the same folder, since a rename is atomic only within one file system.
  const draft = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`)
  try {
    await writeFile(draft, text, existing ? { mode: existing.mode } : {})
    await rename(draft, target)
  } catch (cause) {
    await rm(draft, { force: true })
    throw cause
  }
}

/** @throws UsageError with one sentence on why it cannot be written */
export async function writeOutput(target: string, text: string): Promise<void> {
  try {
    await replaceFile(target, text)
  } catch (cause) {
    if (cause instanceof Error) throw new UsageError(unwritable(target, cause))
    throw cause
  }
}

/** Makes the folder and those above it where they are missing. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
  } catch (cause) {
    if (cause instanceof Error) throw new UsageError(unwritable(folder, cause))
    throw cause
  }
}
