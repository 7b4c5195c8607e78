import { describe, expect, it } from 'vitest'
import { PLAIN } from '../../src/render/index.ts'
import { escapeMarkdown } from '../../src/render/markdown/escape.ts'
import { markdown } from '../../src/render/markdown/index.ts'
import {
  makeDocument,
  makeFinding,
  makeTheme,
  monitoringLetter,
  reportOf,
  sampleReport,
  THEME_LABELS,
} from './sample-report.ts'

const render = (report: typeof sampleReport): string =>
  markdown.render(report, { themeLabels: THEME_LABELS, paint: PLAIN, width: 80 })

describe('text from letters', () => {
  it.each([
    ['a | b', 'a \\| b'],
    ['`x` *y* _z_ ~w~', '\\`x\\` \\*y\\* \\_z\\_ \\~w\\~'],
    ['<b> & [a](b)', '\\<b\\> \\& \\[a\\](b)'],
    ['# One', '\\# One'],
    ['- one', '\\- one'],
    ['+ one', '\\+ one'],
    ['=== one', '\\=== one'],
    ['12. one', '12\\. one'],
    ['3) one', '3\\) one'],
    ['in 2016. Then 3) - none', 'in 2016. Then 3) - none'],
    ['see https://a.example or www.b.example', 'see https\\://a.example or www\\.b.example'],
    ['write to a@b.example', 'write to a\\@b.example'],
    ['£5m, $5 and $6', '£5m, \\$5 and \\$6'],
    ['back\\slash', 'back\\\\slash'],
    ['  two\n lines\u00a0here ', 'two lines here'],
    ['\u001b[2J', '␛\\[2J'],
  ])('%j is written %s', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped)
  })
})

describe('the document', () => {
  const text = render(sampleReport)

  it('opens with all letters and the themes across them', () => {
    expect(text).toContain(
      '| letters/northshire.txt | Northshire | Monitoring inspection letter | 5 March 2024 | Effective action | 3 | 1 | 1 |\n' +
        '| letters/southshire.pdf | Southshire | Area SEND inspection report | 5 March 2024 | not stated | 2 | 1 | 1 |\n',
    )
    expect(text).toContain('| EHC plans | 1 | 1 | 1 | 3 |\n| Waiting times and delays | 0 | 1 | 1 | 2 |\n')
  })

  it('tells facts, and leaves out those that the letter does not give', () => {
    expect(text).toContain('- **Inspected:** 30 January to 1 February 2024\n')
    expect(text).toContain('- **Next inspection:** monitoring inspection within 18 months\n')
    expect(text).not.toContain('**Previous inspections:**')
  })

  it('tells each priority action with the status that a finding on its progress gives', () => {
    expect(text).toContain(
      '| 1 | Leaders should act on waits. | Northshire Council; Northshire ICB | Effective action | **Waiting times and delays** | lines 12-14 |',
    )
  })

  it('names the codebook with so much of its hash as tells namesakes apart', () => {
    expect(text).toContain(' with the codebook send 1.0.0 (00000000).\n')
  })

  it('says what is an analyst’s decision', () => {
    const analysts = { ...makeTheme('ehcp'), source: 'analyst' } as const
    const findings = [
      makeFinding({ id: 'a', themes: [analysts, makeTheme('equity', false)], byAnalyst: ['themes', 'polarity'] }),
      makeFinding({ id: 'b', themeNote: 'see *p. 2*', byAnalyst: ['themes', 'note'] }),
      makeFinding({ id: 'c', themes: [makeTheme('equity')], themeNote: 'so', byAnalyst: ['note'] }),
      makeFinding({ id: 'd', type: 'priority-action', themes: [analysts], byAnalyst: ['themes'] }),
    ]
    const told = render(reportOf([makeDocument({ findings })]))
    expect(told).toContain('  **EHC plans** (analyst); equity · strength (analyst) · line 1\n')
    expect(told).toContain('  no theme (analyst) · analyst’s note: see \\*p. 2\\* · strength · line 1\n')
    expect(told).toContain('  **equity** · analyst’s note: so · strength · line 1\n')
    expect(told).toContain('| **EHC plans** (analyst) | line 1 |')
  })

  it('lists findings by section with primary theme, others, polarity, outcome and line', () => {
    expect(text).toContain(
      '#### Priority action 1\n\n- Waits fell. Over 30 children still wait for a plan.\\\n' +
        '  **Waiting times and delays**; EHC plans · mixed · Effective action · lines 16-17\n\n' +
        '#### Outcomes: Strengths\n\n- Plans are clear.\\\n  no theme (no cue) · strength · line 20\n',
    )
  })

  it('cites pages where the letter has pages', () => {
    expect(text).toContain('**EHC plans** · strength · p. 6\n')
    expect(text).toContain('**EHC plans** · concern · pp. 6-7\n')
  })

  it('quotes key figures in their sentence, and no ages', () => {
    expect(text).toContain('| Over 30 children | Over 30 children still wait for a plan. | lines 16-17 |\n')
    expect(text).not.toContain('aged 5')
  })

  it('tells problems of the run first and those of a letter with it', () => {
    expect(text.indexOf('- **Error:** lost.txt does not exist.')).toBeLessThan(text.indexOf('## Northshire'))
    expect(text.indexOf('- **Note:** Two dates disagree.')).toBeGreaterThan(text.indexOf('## Southshire'))
  })

  it('says of a demand without progress that its status is not stated', () => {
    const alone = makeDocument({ ...monitoringLetter, findings: monitoringLetter.findings.slice(0, 1) })
    expect(render(reportOf([alone]))).toContain('| Northshire Council; Northshire ICB | not stated |')
  })

  it('names all demands that one discussion regards, and who speaks where it is not the issuer', () => {
    const spoken = makeFinding({
      type: 'progress',
      regarding: ['improvement-area-1', 'improvement-area-4'],
      attribution: 'respondent',
    })
    expect(render(reportOf([makeDocument({ findings: [spoken] })]))).toContain(
      '· on area for improvement 1 and area for improvement 4 · said by the area · line 1',
    )
  })
})
