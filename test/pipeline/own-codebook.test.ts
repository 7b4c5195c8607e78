import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { correct } from '../../src/corrections/index.ts'
import { reportSchema } from '../../src/model/schema.ts'
import { codebook, explain, extract, makeReport, prepareCodebook, readCodebook } from '../../src/pipeline.ts'

const seeds = new URL('../../seeds/', import.meta.url)
const [file = ''] = readdirSync(seeds)
  .filter((name) => name.endsWith('.txt'))
  .sort()
const letter = { file, bytes: new Uint8Array(readFileSync(new URL(file, seeds))) }

const OWN = `id: mine
version: '3'
themes:
  - id: reform
    label: Reform
    codeFor: reforms of any kind
    cues:
      - weight: 1
        any: [reform]
`

it('letters are tagged with the user’s themes only, and the report says with which codebook', async () => {
  const own = await readCodebook(OWN, 'mine.yaml')
  const document = await extract(letter, { codebook: own })
  const ids = document.findings.flatMap(({ themes }) => themes.map(({ id }) => id))
  expect(new Set(ids)).toEqual(new Set(['reform']))
  const report = makeReport([document], [], own)
  expect(report.codebook).toEqual({ id: 'mine', version: '3', sha256: own.sha256 })
  expect(reportSchema.parse(report)).toEqual(report)
  expect(makeReport([], []).codebook.sha256).toBe(codebook.sha256)
})

it('a codebook that extends the built-in one judges the other themes as before', async () => {
  const plain = await extract(letter)
  const same = await extract(letter, { codebook: prepareCodebook({ ...codebook, id: 'copy' }) })
  expect(same).toEqual(plain)
  const { findings } = await extract(letter, { codebook: await readCodebook(`extends: send\n${OWN}`, 'mine.yaml') })
  const ids = new Set(findings.flatMap(({ themes }) => themes.map(({ id }) => id)))
  expect(ids).toContain('reform')
  expect(ids).toContain('leadership')
})

it('what is wrong with one is told with file, line and key', async () => {
  await expect(readCodebook(OWN.replace('reform]', '".. reform"]'), 'mine.yaml')).rejects.toMatchObject({
    problem: {
      code: 'bad-codebook',
      message: expect.stringMatching(/^mine\.yaml, line 9, themes\[0\]\.cues\[0\]\.any\[0\]: "\.\. reform" .*[^.]\.$/),
      hint: null,
    },
  })
  const twice = OWN.replace('label: Reform', 'lable: Reform')
  await expect(readCodebook(twice, 'mine.yaml')).rejects.toMatchObject({
    problem: { message: /^mine\.yaml, line \d+, themes\[0\]\.label: /, hint: 'More is wrong in line 5.' },
  })
})

it('an explanation says of every finding what the extraction says', async () => {
  const document = await extract(letter)
  const { findings, codebook: used } = await explain(letter)
  expect(used.sha256).toBe(codebook.sha256)
  expect(findings.map(({ id }) => id)).toEqual(document.findings.map(({ id }) => id))
  for (const [index, finding] of findings.entries()) {
    const extracted = document.findings[index]
    const given = finding.themes.filter(({ whyNot }) => whyNot === null)
    expect(given.map(({ id, primary, score }) => ({ id, primary, score }))).toEqual(
      extracted?.themes.map(({ id, primary, score }) => ({ id, primary, score })),
    )
    expect(finding.sentences.map(({ polarity }) => polarity)).toEqual(
      extracted?.sentences.map(({ polarity }) => polarity),
    )
    const quoted = [...finding.themes.flatMap(({ evidence }) => evidence), ...finding.overlooked, ...finding.sentences]
    for (const { text, range } of [...quoted, ...finding.sentences.flatMap(({ cues }) => cues)]) {
      expect(finding.text.slice(...range)).toBe(text)
    }
  }
})

it('corrections given to the extraction hold in it', async () => {
  const plain = await extract(letter)
  const [first] = plain.findings
  const id = first?.id ?? ''
  const corrections = new Map([[id, { finding: id, themes: ['transport'], primary: null, polarity: null, note: null }]])
  const corrected = await extract(letter, { corrections })
  expect(corrected).toEqual(correct(plain, corrections))
  expect(corrected.findings[0]?.themes).toMatchObject([{ id: 'transport', source: 'analyst' }])
})
