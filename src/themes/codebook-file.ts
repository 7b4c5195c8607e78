/**
 * A user's own codebook as YAML: read, checked, and written to start from. Not imported by `index.ts`, so that only
 * those who have such a file pay for loading a YAML parser.
 */
import { type Document, isNode, LineCounter, parseDocument, stringify } from 'yaml'
import * as z from 'zod'
import { defaultCodebook } from './codebook/index.ts'
import type { Codebook, ThemeEntry } from './codebook/theme-entry.ts'
import { faultWords } from './codebook-fault-words.ts'
import { checkPhrase, PhraseError } from './phrase.ts'

export interface CodebookFault {
  /** Counts from 1. */
  readonly line: number
  /** Where in the file, as `themes[2].cues[0].weight`; empty for the file as a whole. */
  readonly key: string
  readonly message: string
}

/** Thrown for a file that is no codebook; the message lists every fault with its line and key. */
export class CodebookFileError extends Error {
  readonly faults: readonly CodebookFault[]

  constructor(file: string, faults: readonly CodebookFault[]) {
    super(
      faults.map(({ line, key, message }) => `${file}:${line}: ${key === '' ? '' : `${key}: `}${message}`).join('\n'),
    )
    this.name = 'CodebookFileError'
    this.faults = faults
  }
}

const phrase = z.string().superRefine((text, context) => {
  try {
    checkPhrase(text)
  } catch (error) {
    if (!(error instanceof PhraseError)) throw error
    context.addIssue({ code: 'custom', message: error.message })
  }
})
const phrases = z.array(phrase)
const cue = z.strictObject({
  weight: z.number().min(0).max(1),
  any: phrases.min(1),
  with: phrases.min(1).optional(),
  without: phrases.min(1).optional(),
})
const theme = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'),
  label: z.string().min(1),
  codeFor: z.string().min(1),
  notFor: z.string().default(''),
  cues: z.array(cue).min(1),
  examples: z.array(z.string()).default([]),
  counterExamples: z.array(z.string()).default([]),
})
const file = z.strictObject({
  id: z.string().min(1),
  version: z.string().min(1),
  extends: z.literal(defaultCodebook.id).optional(),
  standingPhrases: phrases.default([]),
  themes: z.array(theme).min(1),
})

/**
 * Reads a codebook. With `extends: send` the file's themes replace built-in ones of the same id or are added to them;
 * without, they are all there is.
 *
 * @param name only names the file in errors
 * @throws CodebookFileError with the line and key of each fault
 */
export function readCodebookFile(text: string, name: string): Codebook {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const syntax = document.errors.map(({ pos, message }) => ({
    line: lines.linePos(pos[0]).line,
    key: '',
    message: (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/, ''),
  }))
  if (syntax.length > 0) throw new CodebookFileError(name, syntax)
  const parsed = file.safeParse(contentOf(document, name))
  if (!parsed.success) {
    throw new CodebookFileError(
      name,
      faultsOf(parsed.error, document, lines).sort((a, b) => a.line - b.line),
    )
  }
  const { extends: base, themes: found, ...rest } = parsed.data
  const twice = found.findIndex(({ id }, i) => found.findIndex((other) => other.id === id) < i)
  if (twice >= 0) {
    const path = ['themes', twice, 'id']
    const message = `"${found[twice]?.id}" is the id of an earlier theme`
    throw new CodebookFileError(name, [{ line: lineOf(path, document, lines), key: keyOf(path), message }])
  }
  const themes = found.map(withoutAbsentContext)
  if (base === undefined) return { ...rest, themes }
  const standingPhrases = [...defaultCodebook.standingPhrases, ...rest.standingPhrases]
  return { ...rest, standingPhrases, themes: merge(defaultCodebook.themes, themes) }
}

/** Writes a codebook as YAML that `readCodebookFile` reads back as the same codebook. */
export function writeCodebookFile({ id, version, standingPhrases, themes }: Codebook): string {
  return HEADER + stringify({ id, version, standingPhrases, themes }, { lineWidth: 120 })
}

const HEADER = `# A codebook of themes. A theme is found by its cues: phrases with a weight from 0 to 1.
# 1 names the theme by itself, 0.5 needs company, 0 is a passing mention that hides shorter phrases within it.
# Company is another phrase of the theme in the same finding: two of 0.5 suffice, or one of 0.75, anywhere in it. Themes
# whose cues are untouched are judged by the trained model instead, which weighs these and the finding's other words.
# A phrase matches by word stem. "a/b" is one word or the other, "word?" may be absent, "audit*" is any word that
# begins so, "=use" is that very form, and ".." stands for up to four words of the same sentence.
# "with" and "without": phrases that must, or must not, stand in the same sentence.
# Give it an id or a version of its own when you change it, so that results tell it from the built-in one.
# To change only some themes, add the line "extends: ${defaultCodebook.id}" and keep only those.
`

function merge(base: readonly ThemeEntry[], own: readonly ThemeEntry[]): ThemeEntry[] {
  const changed = base.map((entry) => own.find(({ id }) => id === entry.id) ?? entry)
  return [...changed, ...own.filter(({ id }) => !base.some((entry) => entry.id === id))]
}

/** A key that is not there and one that is undefined are told apart by the types. */
function withoutAbsentContext(entry: z.infer<typeof theme>): ThemeEntry {
  const cues = entry.cues.map((cue) => ({
    weight: cue.weight,
    any: cue.any,
    ...(cue.with && { with: cue.with }),
    ...(cue.without && { without: cue.without }),
  }))
  return { ...entry, cues }
}

function faultsOf(error: z.ZodError, document: Document, lines: LineCounter): CodebookFault[] {
  return error.issues.flatMap((issue) => {
    const path = issue.path.filter((part) => typeof part !== 'symbol')
    const wrong = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path]
    return wrong.map((at) => ({
      line: lineOf(at, document, lines),
      key: keyOf(at),
      message: faultWords(issue, document.getIn(at, true)),
    }))
  })
}

/** An alias that names nothing, or too many of them, shows only when the values are made. */
function contentOf(document: Document, name: string): unknown {
  try {
    return document.toJS()
  } catch (cause) {
    const [message = ''] = cause instanceof ReferenceError ? cause.message.split('\n') : []
    if (message === '') throw cause
    throw new CodebookFileError(name, [{ line: 1, key: '', message }])
  }
}

/** The line of a place in the file, or of the nearest place around it that is there. */
function lineOf(path: readonly (string | number)[], document: Document, lines: LineCounter): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return 1
}

function keyOf(path: readonly (string | number)[]): string {
  return path.reduce<string>(
    (key, part) => (typeof part === 'number' ? `${key}[${part}]` : key === '' ? part : `${key}.${part}`),
    '',
  )
}
