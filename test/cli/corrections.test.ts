import { expect, it } from 'vitest'
import { reportSchema } from '../../src/model/schema.ts'
import { folderWith, run } from './fake-world.ts'

const LETTER = '+ehcp Plans are clear.\n-equity Access differs.\n'

async function findings(table: string) {
  const cwd = folderWith({ 'a.txt': LETTER, 'c.csv': table })
  const { code, out, err } = await run(['a.txt', '--corrections', 'c.csv'], { cwd })
  expect([code, err]).toEqual([0, ''])
  return reportSchema.parse(JSON.parse(out)).documents.flatMap((document) => document.findings)
}

it('a table of decisions holds against the tagger', async () => {
  const [first, second] = await findings(
    '\ufeffFinding;Themes;Primary;Polarity;Note\nf-1;equity, ehcp;equity;mixed;"both, ""really"""\n\n;;;;\nf-2;none;;;\n',
  )
  expect(first).toMatchObject({
    polarity: 'mixed',
    polaritySource: 'judged',
    themes: [
      { id: 'equity', primary: true, source: 'analyst', score: 1, evidence: [{ rule: 'analyst' }] },
      { id: 'ehcp', primary: false, source: 'analyst', score: 1, evidence: [{ rule: 'toy' }] },
    ],
    themeNote: 'both, "really"',
  })
  expect(second).toMatchObject({ polarity: 'concern', themes: [] })
})

it('columns may be missing and cells empty', async () => {
  const [first, second] = await findings('finding,polarity\nf-1,\nf-2,Neutral\n')
  expect(first?.themes[0]?.source).toBe('tagger')
  expect(second).toMatchObject({ polarity: 'neutral', themes: [{ id: 'equity', source: 'tagger' }] })
})

it('a decision whose finding is gone is a warning of the run', async () => {
  const cwd = folderWith({ 'a.txt': LETTER, 'c.csv': 'finding,primary\nf-77,ehcp\n' })
  const { code, out, err } = await run(['a.txt', '--corrections', 'c.csv'], { cwd })
  expect(code).toBe(0)
  expect(err).toMatch(/^send-extract: warning: The correction of f-77 has no finding in these letters\./)
  expect(JSON.parse(out).problems).toMatchObject([{ code: 'correction-without-finding', severity: 'warning' }])
})

it('its quotations verify', async () => {
  const cwd = folderWith({ 'a.txt': LETTER, 'c.csv': 'finding,themes\nf-1,equity\n' })
  await run(['a.txt', '--corrections', 'c.csv', '-o', 'result.json'], { cwd })
  expect((await run(['verify', 'result.json'], { cwd })).out).toMatch(/all hold\.\n$/)
})

it.each([
  [
    'an unknown theme',
    'finding,themes\nf-1,ehcp\nf-2,ehcp;equty\n',
    'c.csv, line 3, column themes: "equty" is not known.\nDid you mean equity?',
  ],
  [
    'an unknown primary theme',
    'finding,primary\nf-1,zzzzzz\n',
    'c.csv, line 2, column primary: "zzzzzz" is not known.',
  ],
  [
    'an unknown polarity',
    'finding,note,polarity\nf-1,"a\nb",\nf-2,,bad\n',
    'c.csv, line 4, column polarity: "bad" is not known.',
  ],
  ['a finding twice', 'finding,note\nf-1,x\nf-1,y\n', 'c.csv, line 3, column finding: f-1 is corrected twice.'],
  ['a row without a finding', 'finding,note\n,x\n', 'c.csv, line 2, column finding: the id of the finding is missing.'],
  [
    'none beside a theme',
    'finding,themes\nf-1,none;ehcp\n',
    'c.csv, line 2, column themes: "none" stands beside a theme.',
  ],
  [
    'no primary beside themes',
    'finding,themes,primary\nf-1,ehcp,none\n',
    'c.csv, line 2, column primary: "none" stands',
  ],
  [
    'a table without ids',
    'findings,note\nf-1,x\n',
    'c.csv, line 1: there is no column finding.\nIs it the column findings?',
  ],
  ['a column twice', 'finding,note,Note\nf-1,x,y\n', 'c.csv, line 1: there are two columns Note.'],
  ['no CSV', 'finding\n"f-1\n', 'c.csv is no CSV: Quote Not Closed'],
])('refuses %s and reads nothing', async (_, table, said) => {
  const cwd = folderWith({ 'a.txt': LETTER, 'c.csv': table })
  const { code, out, err } = await run(['a.txt', '--corrections', 'c.csv'], { cwd })
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(`send-extract: ${said}`)
})

it('refuses a table that is not there', async () => {
  const { code, err } = await run(['-', '--corrections', 'lost.csv'], { stdin: LETTER, cwd: folderWith({}) })
  expect([code, err]).toEqual([2, 'send-extract: lost.csv does not exist.\n'])
})
