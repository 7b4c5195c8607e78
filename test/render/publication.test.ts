import { expect, it } from 'vitest'
import { PLAIN, rendererNamed } from '../../src/render/index.ts'
import { webLink } from '../../src/render/markdown/publication.ts'
import { makeDocument, reportOf, THEME_LABELS } from './sample-report.ts'

const published = { value: '2024-12-03', text: '3/12/2024', spans: [] } as const
const metadata = {
  published: '2024-12-03',
  url: 'https://example.org/file_1',
  urn: '50012345',
  other: { 'Read by': 'Ada *A.*' },
}

function markdown(given: Parameters<typeof makeDocument>[0]): string {
  const report = reportOf([makeDocument(given)])
  return rendererNamed('markdown')?.render(report, { themeLabels: THEME_LABELS, paint: PLAIN, width: 80 }) ?? ''
}

it('what was given beside a letter stands among its facts, and tells how to cite it', () => {
  const out = markdown({ metadata, dates: { ...makeDocument({}).dates, published } })
  expect(out).toContain('- **Published:** 3 December 2024\n')
  expect(out).toContain('- **Web address:** [https\\://example.org/file\\_1](<https://example.org/file_1>)\n')
  expect(out).toContain('- **URN:** 50012345\n')
  expect(out).toContain('- **Given beside it:** Read by: Ada \\*A.\\*\n')
  expect(out).toContain(
    '- **To cite:** Ofsted, Monitoring inspection letter: Northshire, 5 March 2024, published 3 December 2024, [https\\://',
  )
})

it('nothing of it stands there where nothing was given', () => {
  expect(markdown({})).not.toMatch(/Web address|URN|Given beside|To cite/)
  expect(markdown({ metadata: { published: null, url: null, urn: null, other: {} } })).not.toMatch(
    /Web address|URN|Given beside|To cite/,
  )
})

it.each([
  ['https://example.org/a>b\\*c d', '(<https://example.org/a%3Eb/*c%20d>)'],
  ['https://example.org/?q=a\\b<c', '(<https://example.org/?q=a%5Cb%3Cc>)'],
])('an address cannot leave its link: %s', (url, target) => {
  expect(webLink(url).endsWith(target)).toBe(true)
})

it.each(['javascript:alert(1)', 'not an address'])('%s is no link', (url) => {
  expect(webLink(url)).not.toMatch(/\]\(/)
})
