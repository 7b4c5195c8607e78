import { expect, it } from 'vitest'
import { scoreBenchmark, scoreByLetter } from '../../../src/evaluation/index.ts'
import { benchmarkReport, EVALUATION_FORMATS } from '../../../src/evaluation/render/index.ts'
import { HOSTILE_TEXT, makeTheme } from '../../render/sample-report.ts'
import { FILE, goldFinding, makeGold, readingOf } from '../sample-gold.ts'

const texts = ['Plans are clear.', 'Waits are short.', HOSTILE_TEXT]
const gold = makeGold({
  findings: texts.map((text, index) => goldFinding(text, { n: index + 1, primary: 'ehcp', others: ['equity'] })),
})
const { source, document } = readingOf(texts)
const findings = document.findings.map((finding) => {
  const { text, spans } = finding
  return { ...finding, themes: [{ ...makeTheme('ehcp'), evidence: [{ text, spans, rule: 'r', weight: 1 }] }] }
})
const readings = new Map([[FILE, { source, document: { ...document, findings } }]])
const benchmark = scoreBenchmark(gold, readings)

function render(id: string, most: number | null = null): string {
  const report = benchmarkReport(benchmark, scoreByLetter(gold, readings), most)
  return EVALUATION_FORMATS.find((format) => format.id === id)?.render(benchmark, report) ?? ''
}

it.each(EVALUATION_FORMATS.map(({ id }) => id))(
  '%s ends in one newline and holds nothing that a terminal obeys',
  (id) => {
    const text = render(id)
    expect(text).toMatch(/[^\n]\n$/)
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
  },
)

it('json holds the figures unrounded', () => {
  expect(JSON.parse(render('json'))).toEqual(JSON.parse(JSON.stringify(benchmark)))
})

// 3 hits, 3 missed.
it.each([
  ['table', /^ {2}Themes, micro F1 +0\.667 {2}3 findings$/m],
  ['table', /^ {2}equity +0\.000 +0\.000 +0\.000 +3 +0\.000$/m],
  ['table', /^ {2}northshire\.txt +3 +1\.000 +0\.667 +1\.000 +0 +- +-$/m],
  ['markdown', /^\| Themes, micro F1 \| 0\.667 \| 3 findings \|$/m],
  ['markdown', /^\| equity \| 0\.000 \| 0\.000 \| 0\.000 \| 3 \| 0\.000 \|$/m],
  ['markdown', /^\| Letter \| Findings \| .*\n\| --- \| --: \|/m],
])('%s shows %s', (id, line) => {
  expect(render(id)).toMatch(line)
})

it('lists disagreements with their text, as many as asked for', () => {
  const item = `  themes in northshire.txt, strength 1
    expected ehcp, then equity
    said     ehcp
    “Plans are clear.”
`
  expect(render('table', 1)).toContain(`Disagreements (1 of 3)\n\n${item}`)
  expect(render('table')).toContain(`Disagreements (3)\n\n${item}`)
  expect(render('markdown', 2)).toContain(
    '2 of 3.\n\n- themes in northshire.txt, strength 1: expected ehcp, then equity, said ehcp  \n  “Plans are clear.”\n- ',
  )
  expect(render('markdown', 0)).not.toContain('Disagreements')
})
