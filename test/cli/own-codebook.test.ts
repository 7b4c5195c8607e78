import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import * as pipeline from '../../src/pipeline.ts'
import { folderWith, run, toyEngine } from './fake-world.ts'

const OWN = `id: mine
version: '3'
themes:
  - id: reviews
    label: Reviews
    codeFor: reviews of plans
    cues:
      - weight: 1
        any: [review]
`
const LETTER = '+reviews Reviews are on time.\n'

it('themes --init writes the built-in codebook, which is then the same one', async () => {
  const cwd = folderWith({})
  expect(await run(['themes', '--init', '-o', 'send.yaml'], { cwd, engine: pipeline })).toEqual({
    code: 0,
    out: '',
    err: '',
  })
  const printed = await run(['themes', '--init'], { cwd, engine: pipeline })
  expect(readFileSync(path.join(cwd, 'send.yaml'), 'utf8')).toBe(printed.out)
  const argv = ['themes', '--format', 'json', '--codebook', 'send.yaml']
  expect(await run(argv, { cwd })).toEqual(await run(argv.slice(0, 3), { cwd, engine: pipeline }))
})

it('themes --init never writes over a file, and --output goes with it only', async () => {
  const cwd = folderWith({ 'mine.yaml': OWN })
  expect((await run(['themes', '--init', '-o', 'mine.yaml'], { cwd })).err).toBe(
    'send-extract: mine.yaml is there already; --init does not write over it.\n',
  )
  expect(readFileSync(path.join(cwd, 'mine.yaml'), 'utf8')).toBe(OWN)
  expect(await run(['themes', '-o', 'x.yaml'], { cwd })).toMatchObject({
    code: 2,
    err: 'send-extract: --output goes with --init.\n',
  })
})

it('is what themes, extract and evaluate then use', async () => {
  const cwd = folderWith({ 'mine.yaml': OWN, 'a.txt': LETTER, 'codes.csv': 'file,id,primary\na.txt,f-1,reviews\n' })
  const own = ['--codebook', 'mine.yaml']
  expect((await run(['themes', ...own], { cwd })).out).toBe(
    'Codebook mine 3: 1 theme\n\nReviews (reviews)\n  Code for: reviews of plans\n',
  )
  const { codebook } = JSON.parse((await run(['a.txt', ...own, '--themes', 'reviews'], { cwd })).out)
  expect(codebook).toEqual({ id: 'mine', version: '3', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
  expect((await run(['a.txt', ...own, '-f', 'markdown'], { cwd })).out).toContain('**Reviews**')
  expect((await run(['a.txt', '--themes', 'reviews'], { cwd })).code).toBe(2)
  expect((await run(['evaluate', 'codes.csv', ...own], { cwd })).code).toBe(0)
  expect((await run(['evaluate', 'codes.csv'], { cwd })).code).toBe(2)
})

it('says which themes the model no longer judges, and that it goes by the built-in one’s name', async () => {
  const changed = OWN.replace('id: reviews', 'id: transport').replace('id: mine', 'extends: send\nid: mine')
  const cwd = folderWith({ 'mine.yaml': changed, 'a.txt': '+transport Buses run.\n' })
  const engine = { ...toyEngine, codebook: pipeline.codebook }
  const note =
    'send-extract: note: Judged by their cues alone, and not by the trained model: transport. ' +
    'Their cues differ from those of the built-in codebook, which the model has learned.\n'
  const { err, out } = await run(['a.txt', '--codebook', 'mine.yaml'], { cwd, engine })
  expect(err).toBe(note)
  expect(JSON.parse(out).problems).toMatchObject([{ code: 'themes-by-cues', severity: 'info' }])
  expect((await run(['a.txt', '--codebook', 'mine.yaml', '-q'], { cwd, engine })).err).toBe('')
  expect((await run(['themes', '--codebook', 'mine.yaml'], { cwd, engine })).err).toBe(note)

  writeFileSync(path.join(cwd, 'same.yaml'), OWN.replace('id: mine', 'id: send').replace("'3'", '1.0.0'))
  const namesake = await run(['a.txt', '--codebook', 'same.yaml'], { cwd, engine })
  expect(namesake.err).toBe(
    'send-extract: warning: The codebook calls itself send 1.0.0 as the built-in one does, and differs from it. ' +
      'Give it an id or a version of its own.\n',
  )
  expect(namesake.code).toBe(0)
})

describe('what is wrong with it is told in one sentence', () => {
  it.each([
    [
      'a phrase that begins with a gap',
      OWN.replace('[review]', '[".. review"]'),
      /mine\.yaml, line 9, themes\[0\]\.cues\[0\]\.any\[0\]: "\.\. review" .*[^.]\.\n$/,
    ],
    ['an unknown key', OWN.replace('codeFor:', 'codefor:'), /line \d+, themes\[0\]\.code[fF]or: /],
    ['no YAML', 'id: [', /line \d+: /],
    [
      'a theme twice',
      `${OWN}${OWN.slice(OWN.indexOf('  - id'))}`,
      'line 10, themes[1].id: "reviews" is the id of an earlier theme.\n',
    ],
  ])('%s', async (_, yaml, said) => {
    const cwd = folderWith({ 'a.txt': LETTER })
    writeFileSync(path.join(cwd, 'mine.yaml'), yaml)
    for (const argv of [['a.txt'], ['themes'], ['explain', 'a.txt'], ['themes', '--init']]) {
      const { code, out, err } = await run([...argv, '--codebook', 'mine.yaml'], { cwd })
      expect([code, out]).toEqual([2, ''])
      expect(err).toMatch(/^send-extract: mine\.yaml, /)
      if (typeof said === 'string') expect(err).toBe(`send-extract: mine.yaml, ${said}`)
      else expect(err).toMatch(said)
    }
  })

  it('a file that is not there', async () => {
    const { code, err } = await run(['themes', '--codebook', 'lost.yaml'], { cwd: folderWith({}) })
    expect([code, err]).toEqual([2, 'send-extract: lost.yaml does not exist.\n'])
  })
})
