/** Bytes to text: byte order marks, UTF-8, UTF-16 with and without a mark, and the single-byte encodings of Windows. */
import chardet from 'chardet'
import { decodeAs } from './windows-1252.ts'

export interface Decoded {
  readonly text: string
  /** The encoding's name as the Encoding Standard spells it. */
  readonly encoding: string
}

/** Bytes that the detector looks at; a letter's encoding shows early. */
const SAMPLE = 64 * 1024

/**
 * Decodes a text file and removes its byte order mark, nothing else.
 *
 * @throws never: what cannot be told is read as Windows-1252, in which every byte has a meaning
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = markedEncoding(bytes) ?? (isUtf8(bytes) ? 'utf-8' : (utf16ByZeros(bytes) ?? detected(bytes)))
  return { text: decodeAs(encoding, bytes).text, encoding }
}

function markedEncoding([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return null
}

export function isUtf8(bytes: Uint8Array): boolean {
  if (bytes.subarray(0, SAMPLE).includes(0)) return false
  try {
    // A file that was cut off may end in the middle of a character.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** English in UTF-16 has a zero in every other byte: the odd ones where it is little-endian. */
function utf16ByZeros(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE)
  const zeros = [0, 0]
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (odd * 4 > sample.length && even * 20 < odd) return 'utf-16le'
  if (even * 4 > sample.length && odd * 20 < even) return 'utf-16be'
  return null
}

const SINGLE_BYTE = new Set(['windows-1250', 'windows-1252', 'iso-8859-15', 'macintosh'])

function detected(bytes: Uint8Array): string {
  const guess = chardet.detect(bytes.subarray(0, SAMPLE))?.toLowerCase() ?? ''
  return SINGLE_BYTE.has(guess) ? guess : 'windows-1252'
}
