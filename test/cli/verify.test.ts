import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { folderWith, run } from './fake-world.ts'

const LETTER = '+ehcp Plans are clear.\n-equity Access differs.\n'

async function extracted(format: 'json' | 'ndjson'): Promise<string> {
  const cwd = folderWith({ 'in/a.txt': LETTER, 'in/b.txt': '+ehcp Reviews are on time.\n' })
  await run(['in', '--output', `result.${format}`], { cwd })
  return cwd
}

it.each(['json', 'ndjson'] as const)('says that all quotations of a %s result hold', async (format) => {
  const cwd = await extracted(format)
  expect(await run(['verify', `result.${format}`], { cwd })).toEqual({
    code: 0,
    out: '2 of 2 letters, 9 quotations: all hold.\n',
    err: '',
  })
})

it('names each quotation that does not hold, and a letter that changed', async () => {
  const cwd = await extracted('json')
  writeFileSync(path.join(cwd, 'in/b.txt'), '+ehcp Reviews are so late.\n')
  const { code, out, err } = await run(['verify', 'result.json'], { cwd })
  const found = 'is “Reviews are on time.”, but the letter says “Reviews are so late.” there.'
  expect(code).toBe(1)
  expect(out.split('\n')).toEqual([
    `in/b.txt: finding f-1, ${found}`,
    `in/b.txt: finding f-1, a sentence, ${found}`,
    `in/b.txt: finding f-1, its evidence for ehcp, ${found}`,
    '2 of 2 letters, 9 quotations: 3 do not hold.',
    '',
  ])
  expect(err).toBe('send-extract: warning: in/b.txt has changed since it was extracted.\n')
})

it('finds a quotation outside its finding, outside the letter and without a place', async () => {
  const cwd = await extracted('json')
  const at = path.join(cwd, 'result.json')
  const report = JSON.parse(readFileSync(at, 'utf8'))
  const [finding, other] = report.documents[0].findings
  finding.sentences[0] = { ...other.sentences[0] }
  finding.themes[0].evidence[0].spans = []
  other.sentences[0].spans = [[9000, 9001]]
  writeFileSync(at, JSON.stringify(report))
  const { code, out } = await run(['verify', 'result.json'], { cwd })
  expect([code, out.split('\n').slice(0, 3)]).toEqual([
    1,
    [
      'in/a.txt: finding f-1, a sentence, lies outside its finding.',
      'in/a.txt: finding f-1, its evidence for ehcp, has no place.',
      'in/a.txt: finding f-2, a sentence, points outside the letter.',
    ],
  ])
})

it('looks for letters below --root, and exits with 3 where one is missing', async () => {
  const cwd = await extracted('json')
  expect((await run(['verify', '../result.json', '--root', '..'], { cwd: path.join(cwd, 'in') })).code).toBe(0)
  const { code, out, err } = await run(['verify', 'result.json', '--root', 'in'], { cwd })
  expect([code, out]).toEqual([3, '0 of 2 letters, 0 quotations: nothing was checked.\n'])
  expect(err).toBe('send-extract: in/a.txt does not exist.\nsend-extract: in/b.txt does not exist.\n')
})

it.each([
  ['{"documents": []}', /^send-extract: result\.json is no result of send-extract: schemaVersion: /],
  ['not json', /^send-extract: result\.json is no result of send-extract: line 1: /],
  ['', /^send-extract: result\.json is no result of send-extract: it is empty\./],
])('refuses %j', async (text, said) => {
  const { code, out, err } = await run(['verify', 'result.json'], { cwd: folderWith({ 'result.json': text }) })
  expect([code, out, err]).toEqual([2, '', expect.stringMatching(said)])
})
