import { describe, expect, it } from 'vitest'
import { reportSchema } from '../../src/model/schema.ts'
import { PLAIN, RENDERERS, type RenderOptions } from '../../src/render/index.ts'
import { HOSTILE_TEXT, hostileDocument, reportOf, sampleReport, THEME_LABELS } from './sample-report.ts'

const options: RenderOptions = { themeLabels: THEME_LABELS, paint: PLAIN, width: 80 }
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/

it('samples are valid reports', () => {
  expect(reportSchema.parse(sampleReport)).toEqual(sampleReport)
  expect(reportSchema.safeParse(reportOf([hostileDocument])).success).toBe(true)
})

it('formats have ids and descriptions of their own', () => {
  expect(new Set(RENDERERS.map(({ id }) => id)).size).toBe(RENDERERS.length)
  expect(RENDERERS.filter(({ description }) => description === '')).toEqual([])
})

describe.each(RENDERERS)('$id', ({ render }) => {
  it('ends in exactly one newline', () => {
    expect(render(sampleReport, options)).toMatch(/[^\n]\n$/)
  })

  it('gives the same text for the same report, and leaves the report as it was', () => {
    const before = JSON.stringify(sampleReport)
    expect(render(sampleReport, options)).toBe(render(structuredClone(sampleReport), options))
    expect(JSON.stringify(sampleReport)).toBe(before)
  })

  it('lets no control character out of a letter, a file name or a problem', () => {
    const report = reportOf(
      [hostileDocument],
      [
        { code: 'x', severity: 'warning', message: HOSTILE_TEXT, span: null, hint: null },
        { code: 'y', severity: 'error', message: HOSTILE_TEXT, span: null, hint: HOSTILE_TEXT },
      ],
    )
    expect(render(report, options)).not.toMatch(CONTROLS)
  })

  it('renders a report of nothing', () => {
    expect(render(reportOf([]), options)).not.toContain('undefined')
  })
})

describe.each(RENDERERS.filter(({ extension }) => extension === 'md' || extension === 'txt'))('$id', ({ render }) => {
  it('says no undefined, null or NaN of what a letter does not give', () => {
    expect(render(sampleReport, options)).not.toMatch(/undefined|\bnull\b|NaN|\[object/)
  })
})
