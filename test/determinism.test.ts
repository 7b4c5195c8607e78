/** Two runs of the built command give the same bytes, wherever and however it is run. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const BIN = path.join(ROOT, 'bin', 'send-extract.js')
const SEEDS = readdirSync(path.join(ROOT, 'seeds'))
  .filter((name) => name.endsWith('.txt'))
  .sort()
const FORMATS = ['json', 'ndjson', 'markdown']

interface Given {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  readonly files?: readonly string[]
}

/** What the command writes, letters named as `seeds/NAME`. */
function run(format: string, { cwd = ROOT, env = {}, files = SEEDS }: Given = {}): string {
  const args = [BIN, 'extract', '--format', format, ...files.map((name) => path.join('seeds', name))]
  const { PATH = '' } = process.env
  const { status, stdout } = spawnSync(process.execPath, args, {
    cwd,
    env: { PATH, ...env },
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  expect(status).toBe(0)
  return stdout
}

function copyOfSeeds(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'send-extract-'))
  cpSync(path.join(ROOT, 'seeds'), path.join(folder, 'seeds'), { recursive: true })
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

describe.skipIf(!existsSync(path.join(ROOT, 'dist', 'main.js')))('the built command', () => {
  it.each(FORMATS)(
    'writes the same %s in another time zone, locale and folder',
    (format) => {
      const there = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }
      const here = { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' }
      const first = run(format, { env: here })
      expect(first.length).toBeGreaterThan(10_000)
      expect(run(format, { env: there, cwd: copyOfSeeds() })).toBe(first)
    },
    60_000,
  )

  it('reads each letter as if it were alone', () => {
    const together = run('ndjson').trimEnd().split('\n')
    const reversed = run('ndjson', { files: [...SEEDS].reverse() })
      .trimEnd()
      .split('\n')
    expect(reversed.sort()).toEqual([...together].sort())
    const alone = run('ndjson', { files: SEEDS.slice(2, 3) }).trimEnd()
    expect(together).toContain(alone)
  }, 60_000)
})
