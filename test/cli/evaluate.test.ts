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
  expect([anna.themes.primaryAccuracy, anna.themes.recall, anna.polarity]).toEqual([1, 1 / 2, null])
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

it.each([
  [
    ['k1/codes.csv', 'k2/codes.csv'],
    ['k1/codes', 'k2/codes'],
  ],
  [
    ['codes.csv', './k1/codes.csv'],
    ['codes', 'k1/codes'],
  ],
  [
    ['k1/codes.csv', 'k1/codes.jsonl'],
    ['k1/codes.csv', 'k1/codes.jsonl'],
  ],
  [['k1/codes.csv', 'k1/../k1/codes.csv'], ['codes']],
])('tells the coders of %j apart', async (tables, coders) => {
  const csv = 'file,id,primary\na.txt,f-1,ehcp\n'
  const cwd = folderWith({
    'a.txt': LETTER,
    'codes.csv': csv,
    'k1/codes.csv': csv,
    'k2/codes.csv': csv,
    'k1/codes.jsonl': lines({ file: 'a.txt', id: 'f-1', primary: 'equity' }),
  })
  expect((await json(tables, cwd)).figures.coders).toEqual(coders)
})

it('looks for a letter beside each table that names it', async () => {
  const csv = 'file,id,primary\na.txt,f-1,ehcp\n'
  const cwd = folderWith({ 'k1/a.txt': LETTER, 'k1/anna.csv': csv, 'k2/ben.csv': csv })
  const { code, figures } = await json(['k1/anna.csv', 'k2/ben.csv'], cwd)
  expect([code, figures.notFound]).toEqual([0, []])
})

it('has figures only for what is coded; an empty cell is not, none and an empty list are', async () => {
  const cwd = folderWith({
    'a.txt': LETTER,
    'anna.csv': 'file,id,primary,themes\na.txt,f-1,ehcp,\na.txt,f-2,equity,\n',
    'ben.csv': 'file,id,themes\na.txt,f-1,ehcp\na.txt,f-2,none\n',
    'eve.jsonl': lines({ file: 'a.txt', id: 'f-1', primary: 'ehcp', others: [] }),
  })
  const { figures } = await json(['anna.csv', 'ben.csv', 'eve.jsonl'], cwd)
  const [anna, ben, eve] = figures.comparisons
  expect(anna.themes).toMatchObject({ f1: null, themesCoded: 0, primaryAccuracy: 1, primariesCoded: 2 })
  expect(ben.themes).toMatchObject({ f1: 2 / 3, themesCoded: 2, primaryAccuracy: null, primariesCoded: 0 })
  expect(eve.themes).toMatchObject({ f1: 1, themesCoded: 1, primaryAccuracy: 1, primariesCoded: 1 })
  const { out } = await run(['evaluate', 'anna.csv'], { cwd })
  expect(out).toContain('Primary theme, accuracy        1.000  2 findings')
  expect(out).not.toContain('micro')
})

it('splits codes by letter', async () => {
  const cwd = folderWith({
    'a.txt': LETTER,
    'b.txt': `${LETTER}\n`,
    'c.csv': 'file,id,primary,themes,polarity\na.txt,f-1,ehcp,none,strength\nb.txt,f-1,equity,,concern\n',
  })
  const { figures } = await json(['c.csv', '--split'], cwd)
  expect(figures.byLetter.map(({ file, findings }: { file: string; findings: number }) => [file, findings])).toEqual([
    ['a.txt', 1],
    ['b.txt', 1],
  ])
  const { out } = await run(['evaluate', 'c.csv', '--split'], { cwd })
  expect(out).toMatch(/^ {2}a\.txt +1 +1\.000 +1 +1\.000 +1 +1\.000$/m)
  expect(out).toMatch(/^ {2}b\.txt +0 +- +1 +0\.000 +1 +0\.000$/m)
})

it.each([
  [
    'a coder whose name is misspelt in one column',
    'file,id,primary_anna,themes_ana\na.txt,f-1,ehcp,none\n',
    'c.csv: anna and ana are taken for two coders. If they are one, spell the columns primary_anna and themes_ana alike.',
  ],
  [
    'a code column that is misspelt',
    'file,id,primary,Theme anna,polarty\na.txt,f-1,ehcp,equity,concern\n',
    'c.csv: the column Theme anna is not read. Is it a column themes?\n' +
      'send-extract: warning: c.csv: the column polarty is not read. Is it a column polarity?',
  ],
  [
    'a quotation that is too short',
    'file,text,primary\na.txt,Plans,ehcp\na.txt,Plans are clear.,ehcp\n',
    'c.csv, row 2: a quotation of less than 20 letters does not tell which finding it is; the row is left out. ' +
      "Quote more of it, or give the finding's id.",
  ],
  [
    'an id beside the words of another finding',
    'file,id,text,primary\na.txt,f-2,Plans are clear.,ehcp\n',
    'c.csv, row 2: the text is that of f-1, and the id is f-2; the id is taken. Correct one of the two.',
  ],
])('warns of %s', async (_, csv, said) => {
  const cwd = folderWith({ 'a.txt': LETTER, 'c.csv': csv })
  const { code, err } = await run(['evaluate', 'c.csv'], { cwd })
  expect([code, err]).toEqual([0, `send-extract: warning: ${said}\n`])
  expect((await run(['evaluate', 'c.csv', '--quiet'], { cwd })).err).toBe('')
})

it.each([
  'file,id,primary_coder1,primary_coder2,themes_coder1,notes,priority,order,region,date,page\na.txt,f-1,ehcp,ehcp,none,,,,,,\n',
  'file,id,primary_anna,themes_ben,comment\na.txt,f-1,ehcp,none,x\n',
])('does not warn of the columns of %j', async (csv) => {
  const cwd = folderWith({ 'a.txt': LETTER, 'c.csv': csv })
  expect((await run(['evaluate', 'c.csv'], { cwd })).err).toBe('')
})

it('warns of themes of the gold standard that the codebook does not have', async () => {
  const findings = lines(
    ...['zebras', 'none', 'ehcp'].map((primary, n) => ({ file: 'a.txt', type: 'strength', key: `${n}`, primary })),
  )
  const cwd = folderWith({ 'a.txt': LETTER, 'g/documents.jsonl': '{"file": "a.txt"}', 'g/findings.jsonl': findings })
  const { code, err } = await run(['evaluate', 'g'], { cwd })
  expect(code).toBe(0)
  expect(err).toBe(
    'send-extract: warning: The codebook does not have these themes of the gold standard, which count as missed: zebras. ' +
      'Is it the codebook that was coded with?\n',
  )
  expect((await run(['evaluate', 'g', '-q'], { cwd })).err).toBe('')
})

it.each<[string, readonly string[], Readonly<Record<string, string>>, string]>([
  [
    'an unknown theme',
    ['c.csv'],
    { 'c.csv': 'file,id,primary\na.txt,f-1,echp\n' },
    'c.csv, row 2, column primary: echp is not known.\nDid you mean ehcp?',
  ],
  [
    'an unknown polarity',
    ['c.csv'],
    { 'c.csv': 'file,id,polarity\na.txt,f-1,bad\n' },
    'c.csv, row 2, column polarity: bad is not known.',
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
    'two rows of a coder on one finding that differ, in whichever way they name it',
    ['c.csv'],
    { 'c.csv': 'file,id,text,primary\na.txt,f-1,,ehcp\na.txt,,Plans are clear.,equity\n' },
    'c.csv, row 2 and c.csv, row 3: c codes f-1 twice, primary ehcp and equity.\nKeep one of the two.',
  ],
  [
    'two columns of a coder for the same',
    ['c.csv'],
    { 'c.csv': 'file,id,primary_Anna,primary_anna\na.txt,f-1,ehcp,equity\n' },
    'c.csv: the columns primary_Anna and primary_anna both hold what anna says as primary.',
  ],
  [
    'the same column twice',
    ['c.csv'],
    { 'c.csv': 'file,id,themes,themes\na.txt,f-1,ehcp,equity\n' },
    'c.csv: the columns themes and themes both hold what c says as themes.',
  ],
  [
    'a theme beside none',
    ['c.csv'],
    { 'c.csv': 'file,id,primary,others\na.txt,f-1,none,equity\n' },
    'c.csv, row 2, column others: "none" stands beside a theme.',
  ],
  [
    'a table whose only code column is misspelt',
    ['c.csv'],
    { 'c.csv': 'file,id,primry\na.txt,f-1,ehcp\n' },
    'c.csv holds no codes: a column primary, themes or polarity is needed, and something in it.\n' +
      'c.csv: the column primry is not read. Is it a column primary?',
  ],
  ['a number that is none', ['g', '--disagreements', 'few'], {}, '--disagreements takes a number or "all", not few.'],
])('refuses %s', async (_, argv, files, said) => {
  const cwd = folderWith({ 'a.txt': LETTER, ...files })
  const { code, out, err } = await run(['evaluate', ...argv], { cwd })
  expect([code, out]).toEqual([2, ''])
  expect(err.replaceAll(cwd + path.sep, '')).toContain(`send-extract: ${said}`)
})
