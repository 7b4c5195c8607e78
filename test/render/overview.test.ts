import { describe, expect, it } from 'vitest'
import { PLAIN } from '../../src/render/index.ts'
import { overview } from '../../src/render/overview/index.ts'
import { fit, wrap } from '../../src/render/overview/layout.ts'
import { themeBars } from '../../src/render/overview/theme-bars.ts'
import { makeDocument, makeFinding, makeTheme, reportOf, sampleReport, THEME_LABELS } from './sample-report.ts'

const options = { themeLabels: THEME_LABELS, paint: PLAIN, width: 80 }

it('tells kind, area, dates, outcome, findings and themes of each letter, then of all', () => {
  expect(overview.render(sampleReport, options)).toBe(`letters/northshire.txt
  Monitoring inspection letter
  Area       Northshire
  Date       5 March 2024
  Inspected  30 January to 1 February 2024
  Outcome    Effective action
  Findings   3: 1 strength, 1 priority action, 1 finding on progress
  Judged     1 strength, 1 concern, 1 mixed
  Themes     Waiting times and delays  ▒░  2
             EHC plans                 ░   1

letters/southshire.pdf
  Area SEND inspection report
  Area       Southshire
  Date       5 March 2024
  Inspected  30 January to 1 February 2024
  Outcome    not stated
  Findings   2: 1 strength, 1 area for development
  Judged     1 strength, 1 concern
  Themes     EHC plans  █▒  2

All 2 letters
  Findings   5: 2 strengths, 1 area for development, 1 priority action, 1
             finding on progress
  Judged     2 strength, 2 concern, 1 mixed
  Themes     EHC plans                 █▒░  3
             Waiting times and delays  ▒░   2

█ strength  ▒ concern  ░ mixed or neutral

1 input could not be read.
`)
})

it('says how many findings an analyst corrected, where they did', () => {
  const findings = [makeFinding({ id: 'a', byAnalyst: ['polarity'] }), makeFinding({ id: 'b' })]
  expect(overview.render(reportOf([makeDocument({ findings })]), options)).toContain(
    '  Judged     2 strength\n  Corrected  1 by an analyst\n',
  )
})

it.each([44, 60, 80, 120])('keeps within %i columns', (width) => {
  const findings = Array.from({ length: 90 }, (_, index) =>
    makeFinding({ id: `f-${index}`, polarity: index % 2 ? 'strength' : 'concern', themes: [makeTheme('leadership')] }),
  )
  const problems = [
    { code: 'x', severity: 'warning', message: 'A sentence '.repeat(20), span: null, hint: null },
  ] as const
  const text = overview.render(reportOf([makeDocument({ file: 'a.txt', findings, problems })]), { ...options, width })
  expect(text.split('\n').filter((line) => [...line].length > width)).toEqual([])
  expect(text).toContain('  Problem    A sentence')
})

it('paints each part in its own colour', () => {
  const paint = { ...PLAIN, strength: (text: string) => `<s>${text}</s>`, concern: (text: string) => `<c>${text}</c>` }
  const [bar] = themeBars([{ id: 'ehcp', strength: 2, concern: 1, other: 0, total: 3 }], 60, THEME_LABELS, paint)
  expect(bar).toBe('EHC plans  <s>██</s><c>▒</c>  3')
})

it('scales bars down to the longest that has room, the parts still adding up', () => {
  const tallies = [
    { id: 'ehcp', strength: 50, concern: 49, other: 1, total: 100 },
    { id: 'leadership', strength: 0, concern: 50, other: 0, total: 50 },
  ]
  const bars = themeBars(tallies, 67, THEME_LABELS, PLAIN).map((line) => line.replace(/[^█▒░]/g, ''))
  expect(bars).toEqual(['█'.repeat(12) + '▒'.repeat(12), '▒'.repeat(12)])
})

describe('lines', () => {
  it('wrap at spaces; a longer word stands alone', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three'])
    expect(wrap('a incomprehensible b', 5)).toEqual(['a', 'incomprehensible', 'b'])
    expect(wrap('', 5)).toEqual([])
  })

  it('fit by filling up or cutting with an ellipsis', () => {
    expect([fit('ab', 4), fit('abcde', 4), fit('abcd', 4)]).toEqual(['ab  ', 'abc…', 'abcd'])
  })
})
