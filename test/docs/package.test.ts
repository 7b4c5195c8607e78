/** What `npm pack` would publish: the program, four letters and their gold, and nothing of the fifth, a newspaper's. */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** Shorter lines could stand in any text. */
const TELLING = 40

function packed(): string[] {
  const options = ['pack', '--dry-run', '--json', '--ignore-scripts']
  const listed = execFileSync('npm', options, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' })
  const described: { files: { path: string }[] } | { files: { path: string }[] }[] = JSON.parse(listed)
  const found = Array.isArray(described) ? described[0] : described
  return (found ?? Object.values(described)[0]).files.map(({ path }: { path: string }) => path).sort()
}

const files = packed()

it('holds the program, its documents and four letters', () => {
  const letters = readdirSync(`${root}/seeds`).filter((name) => name.endsWith('.txt') && !name.startsWith('003'))
  const gold = readdirSync(`${root}/seeds/gold`).filter((name) => /^00[0124]_/.test(name))
  expect([letters.length, gold.length]).toEqual([4, 4])
  const wanted = [
    'LICENSE',
    'README.md',
    'bin/send-extract.js',
    'dist/index.js',
    'dist/main.js',
    'dist/types/index.d.ts',
  ]
  const weights = readdirSync(`${root}/src`, { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.tsv'))
  expect(weights.length).toBeGreaterThan(0)
  const data = [
    ...weights,
    ...letters.map((name) => `seeds/${name}`),
    ...gold.map((name) => `seeds/gold/${name}/findings.jsonl`),
  ]
  expect([...wanted, ...data].filter((name) => !files.includes(name))).toEqual([])
})

it('holds no tests, no sources but the weights, no training code', () => {
  const foreign =
    /^(?:test|src(?!\/(?:\w+\/)*weights\/\w+\.tsv$)|bench|node_modules|\.ci)\/|\/train(?:ing\/|-)|^seeds\/(?:gold\/)?003/
  expect(['seeds/gold/003_x/findings.jsonl', 'src/a/weights.ts'].filter((name) => !foreign.test(name))).toEqual([])
  expect(files.filter((name) => foreign.test(name))).toEqual([])
})

it('quotes no line of the newspaper', () => {
  const [letter = ''] = readdirSync(`${root}/seeds`).filter((name) => name.startsWith('003'))
  const lines = readFileSync(`${root}/seeds/${letter}`, 'utf8').split('\n')
  const telling = lines.map((line) => line.trim().slice(0, TELLING)).filter((line) => line.length === TELLING)
  expect(telling.length).toBeGreaterThan(20)
  const quoting = files.filter((name) => {
    const text = readFileSync(`${root}/${name}`, 'utf8')
    return telling.some((line) => text.includes(line))
  })
  expect(quoting).toEqual([])
})
