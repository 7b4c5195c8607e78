import fc from 'fast-check'
import { expect, it } from 'vitest'
import { indexLines } from '../../src/text/line-index.ts'

const numbers = (source: string, count: 'lineAt' | 'pageAt'): number[] => {
  const index = indexLines(source)
  return [...source].map((_, offset) => index[count](offset))
}

it.each([
  ['a\nb\nc', [1, 1, 2, 2, 3]],
  ['a\r\nb\r\n', [1, 1, 1, 2, 2, 2]],
  ['a\rb', [1, 1, 2]],
  ['a\n\r\nb', [1, 1, 2, 2, 3]],
  ['a\fb\nc', [1, 1, 1, 1, 2]],
])('lines of %j', (source, expected) => {
  expect(numbers(source, 'lineAt')).toEqual(expected)
})

it.each([
  ['a\nb', [1, 1, 1]],
  ['a\fb\fc', [1, 1, 2, 2, 3]],
  ['\fa', [1, 2]],
])('pages of %j', (source, expected) => {
  expect(numbers(source, 'pageAt')).toEqual(expected)
})

it('the end of an empty text is on line 1 of page 1', () => {
  expect(indexLines('').lineAt(0)).toBe(1)
  expect(indexLines('').pageAt(0)).toBe(1)
})

it('counts as a plain count of what stands before', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\f', '😀'), maxLength: 60 }), (source) => {
      const index = indexLines(source)
      for (let offset = 0; offset < source.length; offset += 1) {
        // A line's own end still belongs to it.
        const before = source.slice(0, source[offset - 1] === '\r' && source[offset] === '\n' ? offset - 1 : offset)
        expect(index.lineAt(offset)).toBe(before.split(/\r\n|\n|\r/).length)
        expect(index.pageAt(offset)).toBe(source.slice(0, offset).split('\f').length)
      }
    }),
  )
})
