import { readdirSync, readFileSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { reportSchema } from '../../src/model/schema.ts'
import { folderWith, run } from './fake-world.ts'

const filesOf = (json: string): string[] => reportSchema.parse(JSON.parse(json)).documents.map(({ file }) => file)
const textsOf = (json: string): string[] =>
  reportSchema.parse(JSON.parse(json)).documents.flatMap(({ findings }) => findings.map(({ text }) => text))

const LETTER = '+ehcp Plans are clear.\n-equity Access differs.\n'

describe('where the result goes', () => {
  it('is json in a pipe, and the named command is the same', async () => {
    const cwd = folderWith({ 'a.txt': LETTER })
    const plain = await run(['a.txt'], { cwd })
    expect(plain).toEqual({ code: 0, err: '', out: expect.stringMatching(/^\{\n {2}"schemaVersion": "1\.0"/) })
    expect(await run(['extract', 'a.txt', '--format', 'json'], { cwd })).toEqual(plain)
  })

  it('is the overview on a terminal, in colour unless that is not wanted', async () => {
    const cwd = folderWith({ 'a.txt': LETTER })
    const colored = await run(['a.txt'], { cwd, terminal: true })
    expect(colored.out).toContain('\u001b[1ma.txt\u001b[22m\n')
    for (const plain of [
      await run(['a.txt', '--no-color'], { cwd, terminal: true }),
      await run(['a.txt'], { cwd, terminal: true, env: { NO_COLOR: '1' } }),
      await run(['a.txt', '--format', 'overview'], { cwd }),
    ]) {
      expect(plain.out).toMatch(/^a\.txt\n {2}Monitoring inspection letter\n/)
    }
    const forced = await run(['a.txt', '--format', 'overview'], { cwd, env: { FORCE_COLOR: '1', NO_COLOR: '1' } })
    expect(forced.out).toBe(colored.out)
  })

  it('is a file, whole, in the format that its name says', async () => {
    const cwd = folderWith({ 'a.txt': LETTER, 'out.md': 'old' })
    expect(await run(['a.txt', '-o', 'out.md'], { cwd })).toEqual({ code: 0, out: '', err: '' })
    expect(readFileSync(path.join(cwd, 'out.md'), 'utf8')).toMatch(/^# SEND letters/)
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'out.md'])
  })

  it('is one file a letter in a folder, which is made', async () => {
    const cwd = folderWith({ 'x/a.txt': LETTER, 'y/a.txt': LETTER })
    expect((await run(['x', 'y', '--output', 'deep/results/', '-f', 'ndjson'], { cwd })).code).toBe(0)
    expect(readdirSync(path.join(cwd, 'deep/results')).sort()).toEqual(['x-a.txt.ndjson', 'y-a.txt.ndjson'])
  })

  it('is never a letter', async () => {
    const cwd = folderWith({ 'a.md': LETTER })
    for (const output of ['a.md', '.']) {
      const { code, err } = await run(['a.md', '-f', 'markdown', '-o', output], { cwd })
      expect([code, err]).toEqual([2, expect.stringContaining('would overwrite')])
    }
    expect(readFileSync(path.join(cwd, 'a.md'), 'utf8')).toBe(LETTER)
  })

  it('is never a file that stands beside the letters', async () => {
    const tables = { 'c.csv': 'finding,note\nf-1,x\n', 'm.csv': 'file,url\n', list: 'a.txt\n', 'mine.yaml': 'id: x\n' }
    const cwd = folderWith({ 'a.txt': LETTER, ...tables })
    symlinkSync('c.csv', path.join(cwd, 'link.csv'))
    for (const [option, given, output, what] of [
      ['--corrections', 'c.csv', './c.csv', 'the table of --corrections'],
      ['--corrections', 'link.csv', 'c.csv', 'the table of --corrections'],
      ['--metadata', 'm.csv', 'm.csv', 'the table of --metadata'],
      ['--codebook', 'mine.yaml', 'mine.yaml', 'the codebook'],
      ['--files-from', 'list', 'list', 'the list of --files-from'],
    ] as const) {
      const { code, err } = await run(['a.txt', option, given, '-o', output], { cwd })
      expect([code, err]).toEqual([2, expect.stringContaining(`is ${what}; the output would overwrite it.`)])
    }
    for (const [name, text] of Object.entries(tables)) expect(readFileSync(path.join(cwd, name), 'utf8')).toBe(text)
  })

  it('is told where its name ends in no format', async () => {
    const cwd = folderWith({ 'a.txt': LETTER })
    expect(await run(['a.txt', '-o', 'r.csv'], { cwd })).toEqual({
      code: 0,
      out: '',
      err: 'send-extract: warning: r.csv is written as json, since no format ends in .csv. With --format you say which is meant.\n',
    })
    for (const argv of [['r.json'], ['r.MD'], ['result'], ['r.csv', '-f', 'json'], ['r.csv', '-q']]) {
      expect((await run(['a.txt', '-o', ...argv], { cwd })).err).toBe('')
    }
  })

  it('cannot be a file in a folder that is not there', async () => {
    const cwd = folderWith({ 'a.txt': LETTER })
    const { code, out, err } = await run(['a.txt', '-o', 'no/where.json'], { cwd })
    expect([code, out, err]).toEqual([
      2,
      '',
      expect.stringMatching(/^send-extract: The folder of .* does not exist\.\n$/),
    ])
  })
})

describe('which letters', () => {
  const tree = {
    'b.txt': LETTER,
    'a.pdf': LETTER,
    'sub/c.html': LETTER,
    'README.md': LETTER,
    'notes.csv': 'x',
    '.hid/d.txt': LETTER,
  }

  it('are those of a folder, sorted, without what only speaks of the folder', async () => {
    const cwd = folderWith({ ...prefixed('in', tree) })
    expect(filesOf((await run(['in/'], { cwd })).out)).toEqual(['in/a.pdf', 'in/b.txt', 'in/sub/c.html'])
  })

  it('are those that a quoted glob matches, sorted by code units', async () => {
    const cwd = folderWith({ 'b.txt': LETTER, 'B.txt': LETTER, 'a.txt': LETTER, 'c.md': LETTER })
    expect(filesOf((await run(['*.txt'], { cwd })).out)).toEqual(['B.txt', 'a.txt', 'b.txt'])
  })

  it('are of a glob no others than of a folder, but for what it names', async () => {
    const cwd = folderWith(prefixed('in', { ...tree, 'node_modules/x/e.txt': LETTER, 'readme.txt': LETTER }))
    expect(filesOf((await run(['in/**/*.{txt,md}'], { cwd })).out)).toEqual(['in/b.txt'])
    expect(filesOf((await run(['in/**/README.md'], { cwd })).out)).toEqual(['in/README.md'])
    expect(filesOf((await run(['in/node_modules/**/*.txt'], { cwd })).out)).toEqual(['in/node_modules/x/e.txt'])
  })

  it('that are the same under two names are told', async () => {
    const cwd = folderWith({ 'a.txt': LETTER, 'b.txt': LETTER, 'c.txt': '+ehcp Other.\n' })
    const { code, out, err } = await run(['.'], { cwd })
    const said = './b.txt is the same as ./a.txt, and its findings count twice.'
    expect([code, err]).toEqual([0, `send-extract: warning: ${said} Name one of them only.\n`])
    expect(JSON.parse(out).problems).toMatchObject([{ code: 'same-letter', severity: 'warning', message: said }])
  })

  it('come in the order given, each once', async () => {
    const cwd = folderWith({ 'b.txt': LETTER, 'a.txt': LETTER })
    expect(filesOf((await run(['b.txt', '*.txt', './b.txt'], { cwd })).out)).toEqual(['b.txt', 'a.txt'])
  })

  it('may have a name that looks like a glob', async () => {
    const cwd = folderWith({ '[a].txt': LETTER, 'a.txt': '+ehcp Other.' })
    expect(textsOf((await run(['[a].txt'], { cwd })).out)).toEqual(['Plans are clear.', 'Access differs.'])
  })

  it('may come from standard input', async () => {
    expect(filesOf((await run(['-'], { stdin: LETTER })).out)).toEqual(['-'])
  })

  it.each([
    ['lines', 'b.txt\r\n\na.txt\n'],
    ['NUL', 'b.txt\0a.txt\0'],
  ])('may be listed, separated by %s', async (_, list) => {
    const cwd = folderWith({ 'b.txt': LETTER, 'a.txt': LETTER, list })
    expect(filesOf((await run(['--files-from', 'list'], { cwd })).out)).toEqual(['b.txt', 'a.txt'])
    expect(filesOf((await run(['--files-from', '-'], { cwd, stdin: list })).out)).toEqual(['b.txt', 'a.txt'])
  })
})

it('shows progress on a terminal, takes it away again, and not where it is to be quiet', async () => {
  const cwd = folderWith({ 'a.txt': LETTER, 'b.txt': `${LETTER}b` })
  const { err } = await run(['a.txt', 'b.txt'], { cwd, terminal: true })
  const clear = '\r\u001b[2K'
  expect(err).toBe(`${clear}Reading 1 of 2: a.txt${clear}Reading 2 of 2: b.txt${clear}`)
  expect((await run(['a.txt', '--quiet'], { cwd, terminal: true })).err).toBe('')
})

describe('filters', () => {
  it('keep what is asked for and say so', async () => {
    const { code, out } = await run(['-', '--themes', 'equity', '--types', 'development,strength'], { stdin: LETTER })
    expect([code, textsOf(out)]).toEqual([0, ['Access differs.']])
    expect(JSON.parse(out).problems[0].message).toBe(
      'Only what was asked for is kept (themes equity; types development, strength): 1 of 2 findings.',
    )
  })

  it('may be given several times', async () => {
    const argv = ['-', '--themes', 'equity', '--themes', 'ehcp', '--types', 'response', '--types', 'development']
    expect(textsOf((await run(argv, { stdin: LETTER })).out)).toEqual(['Access differs.'])
  })

  it('exit with 1 where nothing is left', async () => {
    const { code, err } = await run(['-', '--types', 'response'], { stdin: LETTER })
    expect([code, err]).toEqual([1, 'send-extract: warning: No finding is in the result.\n'])
  })
})

function prefixed(folder: string, files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]))
}
