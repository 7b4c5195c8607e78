/** Bytes of a letter, never more than the bound. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { MOST_BYTES } from '../model/limits.ts'
import { InputError, problem } from '../model/problems.ts'
import { type LetterFile, unreadable } from './find-letters.ts'
import type { World } from './streams.ts'

function tooLarge(file: string): InputError {
  const name = file === '-' ? 'Standard input' : file
  return new InputError(
    problem(
      'too-large',
      'error',
      `${name} is larger than ${MOST_BYTES / 1024 / 1024} MiB, the most that is read of a letter.`,
    ),
  )
}

async function readBounded(file: string, stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    size += bytes.length
    if (size > MOST_BYTES) throw tooLarge(file)
    chunks.push(bytes)
  }
  // Not Buffer.concat: some readers refuse a Buffer, which is a view into memory that others share.
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

/** @throws InputError with one sentence on why it cannot be read */
export async function readLetter({ file, path }: LetterFile, { stdin }: Pick<World, 'stdin'>): Promise<Uint8Array> {
  if (path === null) return readBounded(file, stdin)
  try {
    if ((await stat(path)).size > MOST_BYTES) throw tooLarge(file)
    return await readBounded(file, createReadStream(path))
  } catch (cause) {
    if (cause instanceof InputError || !(cause instanceof Error)) throw cause
    throw new InputError(unreadable(file, cause))
  }
}
