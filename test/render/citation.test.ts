import { expect, it } from 'vitest'
import { cite } from '../../src/render/citation.ts'

it.each([
  [[12, 12], null, 'line 12'],
  [[12, 14], null, 'lines 12-14'],
  [[90, 90], [6, 6], 'p. 6'],
  [[90, 99], [6, 7], 'pp. 6-7'],
] as const)('lines %j and pages %j are cited as %s', (lines, pages, cited) => {
  expect(cite({ lines, pages })).toBe(cited)
})
