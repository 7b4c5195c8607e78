/** What cannot be read is said in one sentence that a user can act on. */
import { expect, it } from 'vitest'
import { MOST_BYTES } from '../../src/model/limits.ts'
import { InputError } from '../../src/model/problems.ts'
import { readSource } from '../../src/read/index.ts'

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))

it.each([
  ['an empty file', 'empty-file', bytes('')],
  ['white space only', 'blank-file', bytes(' \n\t\r\n\f ')],
  ['a file that is too large', 'too-large', new Uint8Array(MOST_BYTES + 1)],
  ['binary junk', 'unsupported-format', bytes('\0\x01\x02\x03\0\0\x07\x08')],
  ['rich text', 'unsupported-format', bytes('{\\rtf1 Dear}')],
  ['an old Word file', 'unsupported-format', bytes('\xd0\xcf\x11\xe0')],
  ['a picture', 'unsupported-format', bytes('\x89PNG')],
])('%s', async (_, code, input) => {
  const headings = { isHeading: () => false, opensWithLabel: () => false }
  const error = await readSource(input, headings).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(InputError)
  const { problem } = error as InputError
  expect(problem).toMatchObject({ code, severity: 'error', span: null })
  expect(problem.message).toMatch(/^[A-Z][^\n]{10,160}\.$/)
})
