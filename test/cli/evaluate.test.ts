import path from 'node:path'
import { expect, it } from 'vitest'
import { findingKey } from '../../src/evaluation/keys.ts'
import { folderWith, run } from './fake-world.ts'

const LETTER = '+ehcp Plans are clear.\n-equity Access differs from town to town.\n'

const lines = (...records: readonly object[]): string => records.map((record) => `${JSON.stringify(record)}\n`).join('')
const GOLD = {
  documents: lines({ file: 'a.pdf', area: 'Northshire' }),
  findings: lines({
    file: 'a.pdf',
    type: 'strength',
    key: findingKey('Plans are clear.'),
    primary: 'ehcp',
    others: ['equity'],
  }),
}

async function json(argv: readonly string[], cwd: string) {
  const { code, out, err } = await run(['evaluate', ...argv, '--format', 'json'], { cwd })
  return { code, err, figures: out === '' ? null : JSON.parse(out) }
}

it('finds letters beside the folder of the gold, also with another ending', async () => {
  const cwd = folderWith({
    'a.txt': LETTER,
    'gold/documents.jsonl': GOLD.documents,
    'gold/findings.jsonl': GOLD.findings,
  })
  const { code, err, figures } = await json(['gold'], cwd)
  expect([code, err]).toEqual([0, ''])
  expect(figures.fields).toEqual({ 'document read': { right: 1, of: 1 }, area: { right: 1, of: 1 } })
  expect(figures.themes).toMatchObject({ precision: 1, recall: 0.5, primaryAccuracy: 1 })
  expect(figures.byLetter).toBeUndefined()
})

it('reads a gold with a folder for each letter, joins several, and splits', async () => {
  const other = lines({ file: 'b.txt', area: 'Southshire' })
  const cwd = folderWith({
    'letters/a.txt': LETTER,
    'letters/b.txt': LETTER,
    'gold/a/documents.jsonl': GOLD.documents,
    'gold/a/findings.jsonl': GOLD.findings,
    'gold/notes/anything.txt': 'x',
    'more/documents.jsonl': other,
  })
  const { figures } = await json(['gold', 'more', '--root', 'letters', '--split'], cwd)
  expect(figures.fields.area).toEqual({ right: 1, of: 2 })
  expect(figures.byLetter.map(({ file }: { file: string }) => file)).toEqual(['a.pdf', 'b.txt'])
})

it('scores a letter that is missing as wrong, says so, and exits with 3', async () => {
  const cwd = folderWith({ 'gold/documents.jsonl': GOLD.documents, 'gold/findings.jsonl': GOLD.findings })
  const { code, err, figures } = await json(['gold'], cwd)
  expect([code, err]).toEqual([3, 'send-extract: a.pdf was not found. Name its folder with --root.\n'])
  expect(figures.themes).toMatchObject({ recall: 0, support: 2, primaryAccuracy: 0 })
})

const CODES = 'letter;Finding ID;quotation;Primary: Anna;others anna;primary_ben;polarity_ben\n'

it('reads a spreadsheet of two coders, with any separator and a byte order mark', async () => {
  const rows = [
    'a.txt;f-1;;ehcp;;equity;strength\n',
    '\n',
    'a.txt;;"Access differs\nfrom town to town.";equity;ehcp, equity;equity;mixed\n',
  ]
  const cwd = folderWith({ 'letters/a.txt': LETTER, 'codes.csv': `\ufeff${CODES}${rows.join('')}` })
  const { code, figures } = await json(['codes.csv', '--root', 'letters'], cwd)
  expect([code, figures.coders, figures.findings, figures.notFound]).toEqual([0, ['anna', 'ben'], 2, []])
  const pairs = figures.comparisons.map((one: { expected: string; said: string }) => `${one.said}/${one.expected}`)
  expect(pairs).toEqual(['send-extract/anna', 'send-extract/ben', 'ben/anna'])
  const [anna, ben] = figures.comparisons
  expect([anna.themes.primaryAccuracy, anna.themes.recall, anna.polarity]).toEqual([1, 2 / 3, null])
  expect([ben.themes.primaryAccuracy, ben.polarity.accuracy]).toEqual([0.5, 0.5])
})

it('reads a table for each coder, as JSON Lines too, and names the coder by the file', async () => {
  const cwd = folderWith({
    'a.txt': LETTER,
    'anna.csv': 'file,id,primary\na.txt,f-1,ehcp\n',
    'ben.jsonl': `\ufeff${lines({ file: 'a.txt', id: 'f-1', primary: 'none', others: [] })}`,
  })
  const { figures } = await json(['anna.csv', 'ben.jsonl'], cwd)
  expect(figures.coders).toEqual(['anna', 'ben'])
  expect(figures.comparisons[2].themes.confusion).toEqual([{ expected: 'ehcp', said: 'none', findings: 1 }])
})

it('shows a table, or Markdown, with as many disagreements as asked for', async () => {
  const cwd = folderWith({ 'a.txt': LETTER, 'codes.csv': 'file,id,primary\na.txt,f-1,equity\n' })
  const { out } = await run(['evaluate', 'codes.csv'], { cwd })
  expect(out).toMatch(/^Evaluation on 1 finding of 1 letter, coded by codes\n/)
  expect(out).toContain(
    'send-extract against codes: disagreements (1)\n\n  themes in a.txt, f-1\n    expected equity\n',
  )
  const markdown = await run(['evaluate', 'codes.csv', '--format', 'markdown', '--disagreements', '0'], { cwd })
  expect(markdown.out).toMatch(/^# Evaluation on 1 finding/)
  expect(markdown.out).not.toContain('Plans are clear')
})

it.each<[string, readonly string[], Readonly<Record<string, string>>, string]>([
  [
    'an unknown theme',
    ['c.csv'],
    { 'c.csv': 'file,id,primary\na.txt,f-1,echp\n' },
    'c.csv, row 2: echp is not known.\nDid you mean ehcp?',
  ],
  [
    'an unknown polarity',
    ['c.csv'],
    { 'c.csv': 'file,id,polarity\na.txt,f-1,bad\n' },
    'c.csv, row 2: bad is not known.',
  ],
  [
    'a row without a letter',
    ['c.csv'],
    { 'c.csv': 'id,primary\nf-1,ehcp\n' },
    'c.csv, row 2: the column file, which names the letter, is empty or missing.',
  ],
  [
    'a row without a finding',
    ['c.csv'],
    { 'c.csv': 'file,primary\na.txt,ehcp\n' },
    'c.csv, row 2: a finding needs its id (column id) or its words (column text).',
  ],
  [
    'a table without codes',
    ['c.csv'],
    { 'c.csv': 'file,id,note\na.txt,f-1,x\n' },
    'c.csv holds no codes: a column primary, themes or polarity is needed, and something in it.',
  ],
  ['broken JSON', ['c.jsonl'], { 'c.jsonl': '{"file":' }, 'c.jsonl, line 1: no JSON.'],
  [
    'a gold with a wrong field',
    ['g'],
    { 'g/documents.jsonl': '{"file": "a.txt", "kind": "poem"}' },
    'g/documents.jsonl, line 1: kind: ',
  ],
  [
    'a folder without a gold',
    ['g'],
    { 'g/x.txt': '' },
    'g holds no gold standard: there is no documents.jsonl in it or in a folder of it.',
  ],
  [
    'another file',
    ['x.txt'],
    { 'x.txt': '' },
    'x.txt is neither a folder with a gold standard nor a table of codes (.csv, .tsv, .jsonl).',
  ],
  ['a missing table', ['x.csv'], {}, 'x.csv does not exist.'],
  [
    'folders and tables together',
    ['g', 'c.csv'],
    { 'g/documents.jsonl': '', 'c.csv': '' },
    'g is a gold standard and the others are tables of codes; evaluate one sort at a time.',
  ],
  [
    '--split for codes',
    ['c.csv', '--split'],
    { 'c.csv': '' },
    '--split needs a gold standard in a folder; these are codes.',
  ],
  ['a number that is none', ['g', '--disagreements', 'few'], {}, '--disagreements takes a number or "all", not few.'],
])('refuses %s', async (_, argv, files, said) => {
  const cwd = folderWith({ 'a.txt': LETTER, ...files })
  const { code, out, err } = await run(['evaluate', ...argv], { cwd })
  expect([code, out]).toEqual([2, ''])
  expect(err.replaceAll(cwd + path.sep, '')).toContain(`send-extract: ${said}`)
})
