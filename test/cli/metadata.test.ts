import { expect, it } from 'vitest'
import { documentLineSchema, reportSchema } from '../../src/model/schema.ts'
import { folderWith, run } from './fake-world.ts'

const LETTER = '+ehcp Plans are clear.\n'
const FILES = { 'x/a.txt': LETTER, 'x/b.txt': `${LETTER}b`, 'y/b.txt': `${LETTER}y` }

it('facts beside a letter are carried into the result', async () => {
  const cwd = folderWith({
    ...FILES,
    'm.csv':
      'File,Published,url,URN,Read by,Empty\na.txt,3/12/2024,https://example.org/1,50012345,Ada,\n./y/b.txt,2024-02-29,,,,\n',
  })
  const { code, out, err } = await run(['x', 'y', '--metadata', 'm.csv'], { cwd })
  expect([code, err]).toEqual([0, ''])
  const { documents } = reportSchema.parse(JSON.parse(out))
  expect(documents.map(({ metadata }) => metadata)).toEqual([
    { published: '2024-12-03', url: 'https://example.org/1', urn: '50012345', other: { 'Read by': 'Ada' } },
    null,
    { published: '2024-02-29', url: null, urn: null, other: {} },
  ])
  expect(documents.map(({ dates }) => dates.published)).toEqual([
    { value: '2024-12-03', text: '3/12/2024', spans: [] },
    null,
    { value: '2024-02-29', text: '2024-02-29', spans: [] },
  ])
})

it('and into every line of ndjson', async () => {
  const cwd = folderWith({ 'm.csv': 'file;published\n-;1/2/2023\n' })
  const { out } = await run(['-', '--metadata', 'm.csv', '-f', 'ndjson'], { cwd, stdin: LETTER })
  expect(documentLineSchema.parse(JSON.parse(out)).metadata?.published).toBe('2023-02-01')
})

it('a row without a letter is a warning', async () => {
  const cwd = folderWith({ ...FILES, 'm.csv': 'file,urn\na.txt,1\nlost.pdf,2\n' })
  const { code, out, err } = await run(['x', '--metadata', 'm.csv'], { cwd })
  expect([code, err]).toEqual([0, 'send-extract: warning: m.csv, line 3: lost.pdf is none of these letters.\n'])
  expect(JSON.parse(out).problems).toMatchObject([{ code: 'metadata-without-letter', severity: 'warning' }])
})

it.each([
  [
    'a name that two letters have',
    'file\nb.txt\n',
    'line 2, column file: b.txt may be x/b.txt or y/b.txt.\nName it with its folder.',
  ],
  ['a letter twice', 'file\na.txt\nx/a.txt\n', 'line 3, column file: x/a.txt has a row already.'],
  ['a row without a name', 'file,urn\n,1\n', 'line 2, column file: the name of the letter is missing.'],
  [
    'a day that is none',
    'file,published\na.txt,31/4/2024\n',
    'line 2, column published: "31/4/2024" is no date.\nWrite 2024-12-03',
  ],
  [
    'a date with the month first',
    'file,published\na.txt,12/31/2024\n',
    'line 2, column published: "12/31/2024" is no date.',
  ],
  ['a date in words', 'file,published\na.txt,May 2024\n', 'line 2, column published: "May 2024" is no date.'],
  [
    'another scheme',
    'file,url\na.txt,javascript:alert(1)\n',
    'line 2, column url: "javascript:alert(1)" is no web address.',
  ],
  ['half an address', 'file,url\na.txt,example.org\n', 'line 2, column url: "example.org" is no web address.'],
  ['a number that is none', 'file,urn\na.txt,URN 5\n', 'line 2, column urn: "URN 5" is not all digits.'],
  ['a table without names', 'urn\n5\n', 'line 1: there is no column file.'],
])('refuses %s', async (_, table, said) => {
  const cwd = folderWith({ ...FILES, 'm.csv': table })
  const { code, out, err } = await run(['x', 'y', '--metadata', 'm.csv'], { cwd })
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(`send-extract: m.csv, ${said}`)
})
