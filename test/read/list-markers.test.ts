import { expect, it } from 'vitest'
import { possibleMarker, sortOfMarker, splitMarker } from '../../src/read/list-markers.ts'

it.each(['•', '♦', '→', '■', '\uf0b7'])('%s opens an item', (glyph) => {
  expect(splitMarker(`${glyph} Plans are late.`, null)).toEqual({ marker: glyph, at: 2 })
})

it.each(['¢', 'e', '+', 'n', '-', '1.', 'b)'])('%s may open an item', (sign) => {
  expect(possibleMarker(`${sign} Plans are late.`)).toBe(`${sign} `)
})

it.each(['A plan is late.', 'I am late.', 'a Plan', '& Care', '£ million'])('%s opens none', (text) => {
  expect(possibleMarker(text)).toBeNull()
  expect(splitMarker(text, null).at).toBe(0)
})

it.each([
  ['1.', '12.', true],
  ['(a)', '(c)', true],
  ['¢ ', 'e ', true],
  ['+', 'o', true],
  ['-', '–', false],
  ['1.', 'a.', false],
])('%s and %s of one list: %s', (one, other, alike) => {
  expect(sortOfMarker(one) === sortOfMarker(other)).toBe(alike)
})
