import { expect, it } from 'vitest'
import { documentLineSchema, reportSchema } from '../../src/model/schema.ts'
import { PLAIN } from '../../src/render/index.ts'
import { json } from '../../src/render/json.ts'
import { ndjson } from '../../src/render/ndjson.ts'
import { hostileDocument, reportOf, sampleReport } from './sample-report.ts'

const options = { themeLabels: new Map<string, string>(), paint: PLAIN, width: 80 }

it('json reads back as the report, hostile characters and all', () => {
  const report = reportOf([hostileDocument])
  expect(JSON.parse(json.render(report, options))).toEqual(report)
})

it('json is indented by two and keeps the order of the schema', () => {
  const text = json.render(sampleReport, options)
  expect(text).toBe(`${JSON.stringify(reportSchema.parse(JSON.parse(text)), null, 2)}\n`)
})

it('json escapes a C1 control, which JSON itself would leave raw', () => {
  expect(json.render(reportOf([{ ...hostileDocument, title: '\u009b2J' }]), options)).toContain('"title": "\\u009b2J"')
})

it('ndjson is one line a letter, each with what the report says once', () => {
  const lines = ndjson.render(sampleReport, options).trimEnd().split('\n')
  expect(lines).toHaveLength(2)
  const [first] = lines.map((line) => documentLineSchema.parse(JSON.parse(line)))
  expect(first).toEqual({
    ...sampleReport.documents[0],
    schemaVersion: sampleReport.schemaVersion,
    generator: sampleReport.generator,
    codebook: sampleReport.codebook,
  })
})

it('ndjson of no letters is empty', () => {
  expect(ndjson.render(reportOf([]), options)).toBe('')
})
