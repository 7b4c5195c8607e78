import { expect, it } from 'vitest'
import { splitLines } from '../../../src/read/text/lines.ts'

const shown = (source: string): (string | number | boolean)[][] =>
  splitLines(source).map(({ text, indent, gap, newPage }) => [text, indent, gap, newPage])

it.each(['\n', '\r\n', '\r', '\u2028', '\u0085'])('lines end at %j', (end) => {
  expect(shown(`a${end}b${end}${end}c`)).toEqual([
    ['a', 0, 0, false],
    ['b', 0, 0, false],
    ['c', 0, 1, false],
  ])
})

it('an indent counts columns, a tab to the next eighth', () => {
  expect(shown('  a\n\tb\n \u00a0\tc')).toEqual([
    ['a', 2, 0, false],
    ['b', 8, 0, false],
    ['c', 8, 0, false],
  ])
})

it('a form feed opens a page and is no blank line', () => {
  expect(shown('a\n\fb\f\n\nc')).toEqual([
    ['a', 0, 0, false],
    ['b', 0, 0, true],
    ['c', 0, 2, true],
  ])
})

it('offsets are those of the content, without the space around it', () => {
  const source = 'x\n  Plans are clear. \u200b\n'
  const line = splitLines(source)[1]
  expect(source.slice(line?.start, line?.end)).toBe('Plans are clear.')
  expect(line?.text).toBe('Plans are clear.')
})

it('a text of blank lines has no lines', () => {
  expect(splitLines(' \n\t\n\u200b\n\f')).toEqual([])
})
