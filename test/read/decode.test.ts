import { describe, expect, it } from 'vitest'
import { decode } from '../../src/read/decode.ts'
import { ENCODINGS } from '../properties/encodings.ts'

const TEXT =
  'The area’s “local offer” – costing £5m – is well known to families. It isn’t used by café owners…\n'.repeat(4)

it('UTF-8', () => {
  expect(decode(new TextEncoder().encode(TEXT))).toEqual({ text: TEXT, encoding: 'utf-8' })
})

it.each(Object.entries(ENCODINGS))('%s', (name, encode) => {
  const { text, encoding } = decode(encode(TEXT))
  expect(text).toBe(TEXT)
  expect(name.toLowerCase()).toContain(encoding)
})

describe('odd bytes', () => {
  it('of every value have some reading', () => {
    const every = Uint8Array.from({ length: 256 }, (_, byte) => byte)
    expect(() => decode(every)).not.toThrow()
  })

  it('UTF-16 that breaks off in mid-character is still read', () => {
    const bytes = ENCODINGS['UTF-16LE with a byte order mark']?.(TEXT) ?? new Uint8Array()
    expect(decode(bytes.subarray(0, bytes.length - 1)).text.startsWith('The area’s “local offer”')).toBe(true)
  })

  it('UTF-8 that breaks off in mid-character does not become another encoding of the rest', () => {
    const bytes = new TextEncoder().encode(`${TEXT}“`)
    const { text } = decode(bytes.subarray(0, bytes.length - 1))
    expect(text.startsWith(TEXT.slice(0, 40))).toBe(true)
  })

  it('plain ASCII is UTF-8', () => {
    expect(decode(new TextEncoder().encode('Plans are clear.')).encoding).toBe('utf-8')
  })
})
