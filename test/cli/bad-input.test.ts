import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { unreadable } from '../../src/cli/find-letters.ts'
import { MOST_BYTES } from '../../src/model/limits.ts'
import { folderWith, run } from './fake-world.ts'

const GOOD = '+ehcp Plans are clear.\n'
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/

describe.each([
  ['a missing file', 'lost.txt', 'lost.txt does not exist.'],
  ['a file below a file', 'good.txt/x', 'good.txt/x does not exist.'],
  ['a folder without letters', 'empty', 'The folder empty holds no letters. Letters end in .txt, '],
  ['a glob without matches', '*.docx', 'No file matches *.docx.'],
  ['an empty file', 'empty.txt', 'empty.txt is empty.'],
  ['a file too large', 'large.txt', 'large.txt is larger than 32 MiB, the most that is read of a letter.'],
  [
    'a fault of ours',
    'fault.txt',
    'fault.txt could not be read because of a fault in send-extract: TypeError: nothing is x',
  ],
])('%s', (_, name, sentence) => {
  const folder = (): string => {
    const cwd = folderWith({ 'good.txt': GOOD, 'empty.txt': '', 'fault.txt': 'FAULT', 'empty/notes.csv': 'x' })
    writeFileSync(path.join(cwd, 'large.txt'), Buffer.alloc(MOST_BYTES + 1, 'a'))
    return cwd
  }

  it('is one sentence, exit code 3, and does not stop the others', async () => {
    const { code, out, err } = await run([name, 'good.txt'], { cwd: folder() })
    expect(code).toBe(3)
    expect(err.startsWith(`send-extract: ${sentence}`)).toBe(true)
    expect(err.match(/\n/g)).toHaveLength(1)
    const report = JSON.parse(out)
    expect(report.documents.map((document: { file: string }) => document.file)).toEqual(['good.txt'])
    expect(report.problems).toHaveLength(1)
  })
})

it.each([
  ['EACCES', 'a.txt may not be read.'],
  ['EPERM', 'a.txt may not be read.'],
  ['ENOENT', 'a.txt does not exist.'],
  ['EIO', 'a.txt could not be read: i/o error.'],
])('%s is told in one sentence', (code, sentence) => {
  expect(unreadable('a.txt', Object.assign(new Error('i/o error'), { code })).message).toBe(sentence)
})

it('standard input is bounded too', async () => {
  const { code, err } = await run(['-'], { stdin: 'a'.repeat(MOST_BYTES + 1) })
  expect([code, err]).toEqual([
    3,
    'send-extract: Standard input is larger than 32 MiB, the most that is read of a letter.\n',
  ])
})

it('quiet keeps errors and drops warnings', async () => {
  const cwd = folderWith({ 'a.txt': '+ehcp Are plans clear?\n' })
  const told = await run(['a.txt', 'lost.txt'], { cwd })
  expect(told.err).toBe('send-extract: lost.txt does not exist.\nsend-extract: warning: a.txt: A question is asked.\n')
  const quiet = await run(['a.txt', 'lost.txt', '--quiet'], { cwd })
  expect(quiet).toEqual({ code: 3, out: told.out, err: 'send-extract: lost.txt does not exist.\n' })
})

describe('control characters', () => {
  const hostile = '+ehcp Red \u001b[31malert\u001b[0m \u009b2J\u0007 and \u202eback.\n'

  it.each(['json', 'ndjson', 'markdown', 'overview'])('never leave a letter as %s', async (format) => {
    const { code, out } = await run(['-', '--format', format], {
      stdin: hostile,
      terminal: true,
      env: { NO_COLOR: '1' },
    })
    expect(code).toBe(0)
    expect(out).not.toMatch(CONTROLS)
  })

  it('never leave the name of a file', async () => {
    const cwd = folderWith({})
    mkdirSync(path.join(cwd, '\u001b[2J'))
    const { err } = await run(['\u001b[2J', '\u001b]0;x\u0007.txt'], { cwd })
    expect(err).not.toMatch(CONTROLS)
    expect(err).toContain('The folder ␛[2J holds no letters.')
  })

  it('never leave the arguments', async () => {
    for (const argv of [['--\u001b[2J'], ['-', '--format', '\u001b[2J'], ['-', '--types', '\u001b[2J']]) {
      const { code, err } = await run(argv)
      expect([code, err]).toEqual([2, expect.not.stringMatching(CONTROLS)])
    }
  })

  it('are printed exactly into a pipe by text, and made visible on a terminal', async () => {
    const source = `${hostile}next\r\n\f`
    expect((await run(['text', '-'], { stdin: source })).out).toBe(source)
    expect((await run(['text', '-'], { stdin: source, terminal: true })).out).toBe(
      '+ehcp Red ␛[31malert␛[0m <U+009B>2J␇ and <U+202E>back.\nnext␍\n␌',
    )
  })
})
