/** Labelled findings as training examples. */
import type { FindingType } from '../../model/types.ts'

export interface LabelledFinding {
  /** File of the letter; findings of one letter are never parted between training and test. */
  readonly document: string
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
export function readGold(jsonLines: string): LabelledFinding[] {
  return jsonLines
    .split('\n')
    .filter((line) => line !== '')
    .map((line): GoldLine => JSON.parse(line))
    .flatMap(({ file, type, text, primary, others = [] }) =>
      primary ? [{ document: file, type, text, primary, themes: new Set([primary, ...others]) }] : [],
    )
}
