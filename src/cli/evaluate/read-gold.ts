/** Reads a gold standard from its folder: the tables lie in it, or in a folder a letter. */
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import type * as z from 'zod'
import { GOLD_TABLES, type Gold } from '../../evaluation/index.ts'
import { unreadable } from '../find-letters.ts'
import { readTextFile } from '../text-file.ts'
import { UsageError } from '../usage-error.ts'
import { parseJsonLines } from './json-lines.ts'

type Table = keyof Gold

const fileOf = (table: Table): string => `${table}.jsonl`

/** Folders that hold a table of documents: the named one first, then those in it, sorted. */
async function goldFolders(folder: string): Promise<readonly (readonly string[])[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: NodeJS.ErrnoException) => {
    throw new UsageError(unreadable(folder, cause).message)
  })
  const below = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  const listed = await Promise.all(below.sort().map((name) => readdir(path.join(folder, name)).catch(() => [])))
  const own = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name)
  const candidates = [
    { at: folder, names: own },
    ...listed.map((names, index) => ({ at: path.join(folder, below[index] ?? ''), names })),
  ]
  return candidates
    .filter(({ names }) => names.includes(fileOf('documents')))
    .map(({ at, names }) => names.map((name) => path.join(at, name)))
}

async function readTable<Entry>(
  table: Table,
  schema: z.ZodType<Entry>,
  folders: readonly (readonly string[])[],
): Promise<readonly Entry[]> {
  const files = folders.flatMap((names) => names.filter((at) => path.basename(at) === fileOf(table)))
  const tables = await Promise.all(
    files.map(async (at) =>
      parseJsonLines(await readTextFile(at), at).map(({ line, value }) => {
        const parsed = schema.safeParse(value)
        if (parsed.success) return parsed.data
        const issue = parsed.error.issues[0]
        throw new UsageError(`${at}, line ${line}: ${issue?.path.join('.') || 'record'}: ${issue?.message}.`)
      }),
    ),
  )
  return tables.flat()
}

/** @throws UsageError where the folder holds no gold standard, or a line of it is not what it should be */
export async function readGold(folder: string): Promise<Gold> {
  const folders = await goldFolders(folder)
  if (folders.length === 0) {
    throw new UsageError(
      `${folder} holds no gold standard: there is no ${fileOf('documents')} in it or in a folder of it.`,
    )
  }
  return {
    documents: await readTable('documents', GOLD_TABLES.documents, folders),
    findings: await readTable('findings', GOLD_TABLES.findings, folders),
    sentences: await readTable('sentences', GOLD_TABLES.sentences, folders),
    quantities: await readTable('quantities', GOLD_TABLES.quantities, folders),
    decoys: await readTable('decoys', GOLD_TABLES.decoys, folders),
  }
}
