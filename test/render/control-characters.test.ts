import { expect, it } from 'vitest'
import { escapeControlsInJson, showControls, showControlsInLines } from '../../src/render/control-characters.ts'

it.each([
  ['\u001b[31mred', '␛[31mred'],
  ['bell\u0007', 'bell␇'],
  ['a\nb\tc', 'a␊b␉c'],
  ['\u007f', '␡'],
  ['\u009b31m', '<U+009B>31m'],
  ['safe\u202eexe', 'safe<U+202E>exe'],
  ['half \ud83d pair', 'half <U+D83D> pair'],
  ['whole 😀 pair, “quotes”, é, £5m', 'whole 😀 pair, “quotes”, é, £5m'],
])('shows %j as %s', (text, shown) => {
  expect(showControls(text)).toBe(shown)
})

it('keeps lines and tabs where text has several lines', () => {
  expect(showControlsInLines('a\r\nb\tc\f\u001b')).toBe('a␍\nb\tc␌␛')
})

it('escapes for JSON so that the same characters read back', () => {
  const text = 'x\u009b\u202e\u2028\u007fy'
  const escaped = escapeControlsInJson(JSON.stringify(text))
  expect(escaped).toBe('"x\\u009b\\u202e\\u2028\\u007fy"')
  expect(JSON.parse(escaped)).toBe(text)
})
