/** Labelled findings as training examples. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FindingType } from '../../model/types.ts'

export interface LabelledFinding {
  /** File of the letter; findings of one letter are never parted between training and test. */
  readonly document: string
  /** Written for training, as no letter says it: learned from, and never judged by. */
  readonly invented: boolean
  readonly type: FindingType
  readonly text: string
  readonly primary: string
  /** The primary theme and the others. */
  readonly themes: ReadonlySet<string>
}

interface GoldLine {
  readonly file: string
  readonly type: FindingType
  readonly text: string
  readonly primary?: string | null
  readonly others?: readonly string[]
}

/** Reads findings with a primary theme from JSON Lines with `file`, `type`, `text`, `primary` and `others`. */
export function readGold(jsonLines: string, { invented = false } = {}): LabelledFinding[] {
  return jsonLines
    .split('\n')
    .filter((line) => line !== '')
    .map((line): GoldLine => JSON.parse(line))
    .flatMap(({ file, type, text, primary, others = [] }) =>
      primary ? [{ document: file, invented, type, text, primary, themes: new Set([primary, ...others]) }] : [],
    )
}

/** The text of all JSON Lines files of a folder, in the order of their names. */
export function readTables(folder: string): string {
  const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl'))
  return names
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('')
}
