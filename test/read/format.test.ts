import { expect, it } from 'vitest'
import { sniffFormat } from '../../src/read/format.ts'
import { ENCODINGS } from '../properties/encodings.ts'

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))
const letter = 'Dear Ms Aldridge\n\nPlans are clear.\n'

it.each([
  ['pdf', '%PDF-1.7\n%\xe2\xe3'],
  ['pdf', 'junk before it\n%PDF-1.4'],
  ['zip', 'PK\x03\x04\x14\0'],
  ['rtf', '{\\rtf1\\ansi Dear'],
  ['ole', '\xd0\xcf\x11\xe0\xa1\xb1'],
  ['image', '\x89PNG\r\n\x1a\n'],
  ['image', '\xff\xd8\xff\xe0'],
  ['html', '<!DOCTYPE html><html>'],
  ['html', '\n <html lang="en">'],
  ['html', '<?xml version="1.0"?><html>'],
  ['html', '<h1>Report</h1>\n<p class="lead">Plans are clear.</p>'],
  ['html', '\xff\xfe<\0!\0D\0O\0C\0T\0Y\0P\0E\0 \0h\0t\0m\0l\0>\0'],
  ['text', '<p> is how a paragraph starts in HTML.'],
  ['text', '<Name of the council>\n\nDear Ms Aldridge'],
  ['binary', '\0\x01\x02\x03\0\0\x07'],
  ['text', letter],
  ['text', ''],
  ['text', 'A letter on %PDF files is a text.'.padStart(1100, '.')],
  ['text', 'PK is short for Peacehaven.'],
  ['text', `${letter}\f${letter}\x1b[1m`],
] as const)('%s: %j', (format, head) => {
  expect(sniffFormat(bytes(head))).toBe(format)
})

it.each(Object.entries(ENCODINGS))('%s is text', (_, encode) => {
  expect(sniffFormat(encode(letter.repeat(3)))).toBe('text')
})
