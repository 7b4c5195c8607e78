import { describe, expect, it } from 'vitest'
import type { Engine } from '../../src/cli/engine.ts'
import { explained, explanationOf } from '../render/sample-explanation.ts'
import { folderWith, run, toyEngine } from './fake-world.ts'

const findings = ['fab1', 'fab1-2', 'fac2'].map((id) => ({ ...explained, id }))
const engine: Engine = { ...toyEngine, explain: async () => explanationOf(...findings) }
const LETTER = { 'a.txt': 'The choir sings.' }

const explain = (argv: readonly string[], given: { terminal?: boolean } = {}) =>
  run(['explain', 'a.txt', ...argv], { cwd: folderWith(LETTER), engine, ...given })

const idsOf = (json: string): string[] => JSON.parse(json).findings.map(({ id }: { id: string }) => id)

it('explains every finding, or the one that is named', async () => {
  const all = await explain(['--format', 'json'])
  expect([all.code, all.err, idsOf(all.out)]).toEqual([0, '', ['fab1', 'fab1-2', 'fac2']])
  expect(idsOf((await explain(['--format', 'json', '--finding', 'fac'])).out)).toEqual(['fac2'])
  expect(idsOf((await explain(['--format', 'json', '--finding', 'fab1'])).out)).toEqual(['fab1'])
  expect((await explain(['--finding', 'fab1-'])).out).toMatch(/^fab1-2 {2}observation, lines 3-4\n/)
})

it.each([
  ['fab', '2 findings of a.txt begin with fab.\nThere is fab1, fab1-2.\n'],
  ['f9', 'a.txt has no finding f9.\nThere is fab1, fab1-2, fac2.\n'],
])('--finding %s is wrong usage', async (id, said) => {
  expect(await explain(['--finding', id])).toEqual({ code: 2, out: '', err: `send-extract: ${said}` })
})

describe('words are marked', () => {
  it('by carets without colour', async () => {
    expect((await explain(['--finding', 'fac2'])).out).toContain('^^^^^^^^^^^ choir\n')
    expect((await explain(['--no-color'], { terminal: true })).out).toContain('^^^^^^^^^^^ choir\n')
  })

  it('by colour and underline on a terminal', async () => {
    const { out } = await explain(['--finding', 'fac2'], { terminal: true })
    expect(out).toContain('The \u001b[36m\u001b[4mchoir\u001b[24m\u001b[39m')
    expect(out).not.toContain('^^')
  })
})

it('a letter that cannot be read is one sentence, and several are too many', async () => {
  const cwd = folderWith({ 'x/a.txt': 'a', 'x/b.txt': 'b' })
  expect(await run(['explain', 'lost.txt'], { cwd })).toEqual({
    code: 3,
    out: '',
    err: 'send-extract: lost.txt does not exist.\n',
  })
  expect(await run(['explain', 'x'], { cwd, engine })).toMatchObject({
    code: 2,
    err: 'send-extract: explain takes one letter; x names 2.\n',
  })
  const empty = folderWith({ 'empty.txt': '' })
  expect(await run(['explain', 'empty.txt'], { cwd: empty })).toEqual({
    code: 3,
    out: '',
    err: expect.stringMatching(/^send-extract: empty\.txt is empty/),
  })
})

it('a letter without findings explains nothing', async () => {
  const none: Engine = { ...toyEngine, explain: async () => explanationOf() }
  expect(await run(['explain', 'a.txt'], { cwd: folderWith(LETTER), engine: none })).toEqual({
    code: 1,
    out: '',
    err: 'send-extract: warning: There is no finding in a.txt to explain.\n',
  })
})
