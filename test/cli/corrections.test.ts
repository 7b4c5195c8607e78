import { describe, expect, it } from 'vitest'
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
    byAnalyst: ['themes', 'polarity', 'note'],
  })
  expect(second).toMatchObject({ polarity: 'concern', themes: [], byAnalyst: ['themes'] })
})

it('columns may be missing and cells empty', async () => {
  const [first, second] = await findings('finding,polarity\nf-1,\nf-2,Neutral\n')
  expect(first?.themes[0]?.source).toBe('tagger')
  expect(first).not.toHaveProperty('byAnalyst')
  expect(second).toMatchObject({ polarity: 'neutral', themes: [{ id: 'equity', source: 'tagger' }] })
})

it('a decision whose finding is gone is a warning of the run', async () => {
  const cwd = folderWith({ 'a.txt': LETTER, 'c.csv': 'finding,primary\nf-77,ehcp\n' })
  const { code, out, err } = await run(['a.txt', '--corrections', 'c.csv'], { cwd })
  expect(code).toBe(0)
  expect(err).toBe(
    'send-extract: warning: c.csv, line 2: the correction of f-77 (primary ehcp) has no finding in this letter. ' +
      'Its words have changed, or it belongs to another letter.\n',
  )
  expect(JSON.parse(out).problems).toMatchObject([{ code: 'correction-without-finding', severity: 'warning' }])
})

describe('a decision on one letter', () => {
  const letters = { 'x/a.txt': LETTER, 'y/b.txt': `${LETTER}-ehcp Plans are late.\n` }
  const polarities = (out: string) =>
    reportSchema.parse(JSON.parse(out)).documents.map(({ findings }) => findings.map(({ polarity }) => polarity))

  it('holds there only, and against one that holds everywhere', async () => {
    const table = 'finding,file,polarity\nf-1,,neutral\nf-1,b.txt,mixed\nf-2,x/a.txt,neutral\n'
    const cwd = folderWith({ ...letters, 'c.csv': table })
    const { out, err } = await run(['x', 'y', '--corrections', 'c.csv'], { cwd })
    expect(err).toBe('')
    expect(polarities(out)).toEqual([
      ['neutral', 'neutral'],
      ['mixed', 'concern', 'concern'],
    ])
  })

  it('that has no finding there is a warning of the letter, in whatever form it is written', async () => {
    const cwd = folderWith({ ...letters, 'c.csv': 'finding,file,note\nf-3,a.txt,late\n' })
    const { out, err } = await run(['x', 'y', '--corrections', 'c.csv', '-f', 'ndjson'], { cwd })
    const said = 'c.csv, line 2: the correction of f-3 (note “late”) has no finding in this letter.'
    expect(err).toContain(`warning: x/a.txt: ${said}`)
    const lines = out.trim().split('\n')
    expect(lines.map((line) => JSON.parse(line).problems)).toMatchObject([
      [{ code: 'correction-without-finding', message: said }],
      [],
    ])
  })

  it('that is none of these is a warning, and one that may be several is refused', async () => {
    const twins = folderWith({ 'x/a.txt': LETTER, 'y/a.txt': LETTER, 'c.csv': 'finding,file,note\nf-1,a.txt,x\n' })
    expect((await run(['x', 'y', '--corrections', 'c.csv'], { cwd: twins })).err).toBe(
      'send-extract: c.csv, line 2, column file: a.txt may be x/a.txt or y/a.txt.\nName it with its folder.\n',
    )
    expect((await run(['x', '--corrections', 'c.csv'], { cwd: twins })).err).toBe('')
    const cwd = folderWith({ ...letters, 'c.csv': 'finding,file,note\nf-1,lost.txt,x\n' })
    const { code, err } = await run(['x', '--corrections', 'c.csv'], { cwd })
    expect([code, err]).toEqual([
      0,
      'send-extract: warning: c.csv, line 2: lost.txt, in which f-1 is corrected, is none of these letters.\n',
    ])
  })

  it('that holds in several is told, unless they are the same letter', async () => {
    const cwd = folderWith({ ...letters, 'x/copy.txt': LETTER, 'c.csv': 'finding,polarity\nf-1,mixed\nf-3,mixed\n' })
    const { err } = await run(['x/a.txt', 'y', '--corrections', 'c.csv'], { cwd })
    expect(err).toBe(
      'send-extract: warning: c.csv, line 2: the correction of f-1 (polarity mixed) holds in several letters: ' +
        'x/a.txt, y/b.txt. The column file says which is meant.\n',
    )
    expect((await run(['x', '--corrections', 'c.csv'], { cwd })).err).not.toContain('several')
  })
})

it('several tables hold together, and none decides what another has', async () => {
  const cwd = folderWith({
    'a.txt': LETTER,
    'c.csv': 'finding,polarity\nf-1,mixed\n',
    'd.csv': 'finding,polarity\nf-2,mixed\n',
    'e.csv': 'finding,polarity\nf-2,neutral\n',
  })
  const { out, err } = await run(['a.txt', '--corrections', 'c.csv', '--corrections', 'd.csv'], { cwd })
  expect(err).toBe('')
  expect(reportSchema.parse(JSON.parse(out)).documents[0]?.findings.map(({ polarity }) => polarity)).toEqual([
    'mixed',
    'mixed',
  ])
  expect((await run(['a.txt', '--corrections', 'd.csv', '--corrections', 'e.csv'], { cwd })).err).toBe(
    'send-extract: e.csv, line 2, column finding: f-2 is corrected twice.\n',
  )
})

it.each(['finding,note\n', 'finding,note,read by\nf-1,,Ada\n'])('a table without a decision is told', async (table) => {
  const cwd = folderWith({ 'a.txt': LETTER, 'c.csv': table })
  const { code, err } = await run(['a.txt', '--corrections', 'c.csv'], { cwd })
  expect([code, err]).toEqual([0, 'send-extract: warning: c.csv holds no decision.\n'])
})

it.each(['comment', 'date', 'name', 'title', 'team', 'text', 'read by', 'old', ''])(
  'an analyst’s own column "%s" is let be',
  async (column) => {
    const [first] = await findings(`finding,${column},polarity\nf-1,${column && 'x'},mixed\n`)
    expect(first?.polarity).toBe('mixed')
  },
)

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
  ['a column mistyped', 'finding,thems\nf-1,ehcp\n', 'c.csv: the column thems is not known.\nDid you mean themes?'],
  [
    'a column in other words',
    'finding,note,Primary theme\nf-1,,ehcp\n',
    'c.csv: the column Primary theme is not known.',
  ],
  ['a table of no decisions', 'finding,codes\nf-1,ehcp\n', 'c.csv: there is none of the columns themes, primary, '],
  [
    'a cell too many',
    'finding,themes\nf-1,ehcp,equity\n',
    'c.csv, line 2: "equity" stands in cell 3, which has no heading.\nA cell that holds a comma',
  ],
  [
    'several faults at once',
    'finding,themes\nf-1,equty\nf-2,zzzzzz\nf-3,ehcp\n,ehcp\n',
    'c.csv, line 2, column themes: "equty" is not known.\nDid you mean equity? More is wrong in lines 3 and 5.\n',
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
