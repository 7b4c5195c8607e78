/** A world without a process: what is written is kept, letters are read by a toy engine with one finding a line. */
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import type { Engine, LetterInput } from '../../src/cli/engine.ts'
import { runCli } from '../../src/cli/run.ts'
import type { World } from '../../src/cli/streams.ts'
import { correct, sharedCorrections, strayCorrections } from '../../src/corrections/index.ts'
import { InputError, problem } from '../../src/model/problems.ts'
import { withMetadata } from '../../src/pipeline/publication.ts'
import { explain, prepareCodebook, readCodebook, writeCodebook } from '../../src/pipeline.ts'
import { mapText } from '../../src/text/mapped-text.ts'
import type { Source } from '../../src/text/source.ts'
import { makeDocument, makeFinding, makeTheme, reportOf } from '../render/sample-report.ts'

function readSource({ bytes }: LetterInput): Source {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  if (text === '') throw new InputError(problem('empty-file', 'error', 'The file is empty.'))
  if (text.startsWith('FAULT')) throw new TypeError('nothing is x')
  return { text, mediaType: 'text/plain', encoding: 'utf-8', paged: false, blocks: [], repairs: [], problems: [] }
}

const POLARITY_OF_MARK = { '+': 'strength', '-': 'concern' } as const

/** "+ehcp Plans are clear." is a strength with the theme ehcp; a line without a mark is no finding. */
export const toyEngine: Engine = {
  codebook: prepareCodebook({
    id: 'toy',
    version: '1.0.0',
    standingPhrases: [],
    themes: [
      { id: 'ehcp', label: 'EHC plans', codeFor: 'plans', notFor: 'personal education plans' },
      { id: 'equity', label: 'Fairness', codeFor: 'differences between places', notFor: '' },
    ].map((theme) => ({ ...theme, cues: [], examples: [], counterExamples: [] })),
  }),
  readCodebook,
  writeCodebook,
  readSource: async (input) => readSource(input),
  extract: async (input, { metadata, corrections } = {}) => {
    const { text } = readSource(input)
    const findings = [...text.matchAll(/^([+-])([a-z]*) (.+)$/gm)].map(({ 1: mark, 2: theme, 3: words, index }, at) => {
      const start = index + 2 + (theme ?? '').length
      const spans: [number, number][] = [[start, start + (words ?? '').length]]
      const polarity = POLARITY_OF_MARK[mark === '+' ? '+' : '-']
      const quoted = { text: mapText(text, spans).text, spans }
      return makeFinding({
        id: `f-${at + 1}`,
        type: polarity === 'strength' ? 'strength' : 'development',
        polarity,
        ...quoted,
        lines: [1, 1],
        sentences: [{ ...quoted, polarity }],
        themes: theme ? [{ ...makeTheme(theme, true, 0.5), evidence: [{ ...quoted, rule: 'toy', weight: 1 }] }] : [],
      })
    })
    const problems = text.includes('?') ? [problem('doubt', 'warning', 'A question is asked.')] : []
    const document = makeDocument({
      id: `sha256:${createHash('sha256').update(input.bytes).digest('hex')}`,
      file: input.file,
      outcome: null,
      dates: { ...makeDocument({}).dates, document: null, inspection: null },
      findings,
      problems,
    })
    const described = metadata ? withMetadata(document, metadata) : document
    return corrections ? correct(described, corrections) : described
  },
  explain,
  sharedCorrections,
  strayCorrections,
  makeReport: (documents, problems, { id, version, sha256 }) => ({
    ...reportOf(documents, problems),
    codebook: { id, version, sha256 },
  }),
}

/** A folder with these files, gone after the test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'send-extract-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    const at = path.join(folder, name)
    mkdirSync(path.dirname(at), { recursive: true })
    writeFileSync(at, content)
  }
  return folder
}

export interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
}

interface Given {
  readonly cwd?: string
  readonly stdin?: string
  readonly terminal?: boolean
  readonly env?: World['env']
  readonly engine?: Engine
}

async function* once(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}

export async function run(argv: readonly string[], given: Given = {}): Promise<Run> {
  let out = ''
  let err = ''
  const stream = (write: (text: string) => void) => ({ isTTY: given.terminal ?? false, columns: 80, write })
  const code = await runCli(argv, {
    stdin: once(given.stdin ?? ''),
    stdout: stream((text) => {
      out += text
    }),
    stderr: stream((text) => {
      err += text
    }),
    cwd: given.cwd ?? tmpdir(),
    env: given.env ?? {},
    loadEngine: async () => given.engine ?? toyEngine,
  })
  return { code, out, err }
}
