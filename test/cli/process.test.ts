/** The built command in a real shell; what needs no process is tested without one, beside this. */
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { reportSchema } from '../../src/model/schema.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const seeds = path.join(root, 'seeds')
const env = { PATH: process.env.PATH ?? '', BIN: path.join(root, 'bin/send-extract.js') }
let cwd = ''

vi.setConfig({ testTimeout: 30_000 })

/** @param script bash, in which `send-extract` is `node $BIN` */
function shell(
  script: string,
  options: { readonly uid?: number } = {},
): { code: number | null; out: string; err: string } {
  const prelude = 'set -o pipefail; send-extract() { node "$BIN" "$@"; }; '
  const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-c', prelude + script], {
    cwd,
    env,
    encoding: 'utf8',
    ...options,
  })
  return { code: status, out: stdout, err: stderr }
}

beforeAll(() => {
  cwd = mkdtempSync(path.join(tmpdir(), 'send-extract-'))
  chmodSync(cwd, 0o755)
  const letters = readdirSync(seeds)
    .filter((name) => name.endsWith('.txt'))
    .sort()
  for (const [index, name] of letters.entries())
    cpSync(path.join(seeds, name), path.join(cwd, 'letters', `${index}.txt`))
  writeFileSync(path.join(cwd, 'blank.txt'), ' \n\t\r\n')
  writeFileSync(
    path.join(cwd, 'junk.txt'),
    Uint8Array.from({ length: 4096 }, (_, index) => (index * 73) % 256),
  )
  writeFileSync(path.join(cwd, 'large.txt'), Buffer.alloc(50_000_000, 'a'))
})

afterAll(() => rmSync(cwd, { recursive: true, force: true }))

describe('the bundled letters', () => {
  it('come out as json that the schema describes, in its order of fields, all quotations true', () => {
    const { code, out, err } = shell('send-extract letters | tee result.json')
    expect([code, err]).toEqual([0, ''])
    const report = reportSchema.parse(JSON.parse(out))
    expect(report.documents.map(({ file }) => file)).toEqual([0, 1, 2, 3, 4].map((index) => `letters/${index}.txt`))
    expect(out).toBe(`${JSON.stringify(report, null, 2)}\n`)
    expect(shell('send-extract verify result.json')).toEqual({
      code: 0,
      out: expect.stringMatching(/^5 of 5 letters, \d{4} quotations: all hold\.\n$/),
      err: '',
    })
  })

  it('go through pipes that close early without a word', () => {
    const head = shell('send-extract letters/1.txt --format ndjson | head -c 14')
    expect(head).toEqual({ code: 0, out: '{"id":"sha256:', err: '' })
    expect(shell('send-extract letters/0.txt | head -n 1')).toEqual({ code: 0, out: '{\n', err: '' })
  })

  it('that cannot be written are one sentence', () => {
    expect(shell('send-extract letters/1.txt > /dev/full')).toEqual({
      code: 2,
      out: '',
      err: 'send-extract: Standard output could not be written: there is no space left.\n',
    })
    expect(shell('send-extract letters/1.txt -o /dev/full')).toMatchObject({
      code: 2,
      err: 'send-extract: /dev/full could not be written: there is no space left.\n',
    })
  })

  it('give the same from standard input, from a list and by name', () => {
    const named = shell('send-extract letters/1.txt letters/2.txt')
    expect(shell('printf "letters/1.txt\\0letters/2.txt\\0" | send-extract --files-from -')).toEqual(named)
    const piped = shell('send-extract - < letters/1.txt')
    expect(JSON.parse(piped.out).documents[0]).toEqual({ ...JSON.parse(named.out).documents[0], file: '-' })
  })

  it('have a source text that is their decoded bytes', () => {
    expect(shell('send-extract text letters/2.txt | cmp - letters/2.txt').code).toBe(0)
  })
})

it('a PDF is told by its content, whatever it is called', () => {
  cpSync(path.join(root, 'test/fixtures/letter.tagged.pdf'), path.join(cwd, 'renamed.txt'))
  const { code, out, err } = shell('send-extract renamed.txt --format ndjson')
  expect([code, err]).toEqual([0, ''])
  const { file, mediaType, findings } = JSON.parse(out)
  expect([file, mediaType, findings[0].pages]).toEqual([
    'renamed.txt',
    'application/pdf',
    [expect.any(Number), expect.any(Number)],
  ])
})

describe('what cannot be read', () => {
  it.each([
    ['blank.txt', 'blank.txt holds only white space.'],
    ['junk.txt', 'junk.txt holds no text in any encoding that is known here.'],
    ['large.txt', 'large.txt is larger than 32 MiB, the most that is read of a letter.'],
    ['lost.txt', 'lost.txt does not exist.'],
  ])('%s is one sentence and stops no other', (name, sentence) => {
    const { code, out, err } = shell(`send-extract ${name} letters/1.txt --format ndjson`)
    expect([code, err]).toEqual([3, `send-extract: ${sentence}\n`])
    expect(JSON.parse(out).file).toBe('letters/1.txt')
  })

  it('may be a file without permission', () => {
    const options = process.getuid?.() === 0 ? { uid: 65534 } : {}
    writeFileSync(path.join(cwd, 'secret.txt'), 'Secret.')
    chmodSync(path.join(cwd, 'secret.txt'), 0)
    expect(shell('send-extract text secret.txt', options)).toEqual({
      code: 3,
      out: '',
      err: 'send-extract: secret.txt may not be read. Check its permissions.\n',
    })
  })

  it('a letter cut off in mid-sentence is read, with a warning', () => {
    const { code, err } = shell('head -c 3000 letters/2.txt | send-extract - > /dev/null')
    expect([code, err]).toEqual([
      0,
      'send-extract: warning: Standard input: The text ends in mid-sentence: the file may be incomplete.\n',
    ])
  })
})
