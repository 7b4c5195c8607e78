/** The encoding of an HTML file: byte order mark, then the declaration in its head, then what the bytes look like. */
import { type Decoded, decode, isUtf8 } from '../decode.ts'
import { decodeAs } from '../windows-1252.ts'

/** Bytes in which the HTML standard looks for the declaration. */
const HEAD_BYTES = 1024
const SINGLE_BYTE = /^(?:iso-?8859|windows-?125|latin|us-ascii|ascii|l\d$|cp125|x-cp125|macintosh)/i
const DECLARATION = /<meta[^>]{1,200}?charset\s{0,3}=\s{0,3}["']?([\w-]{2,30})/i

export function decodeHtml(bytes: Uint8Array): Decoded {
  const label = hasMark(bytes) ? null : declaredEncoding(bytes)
  if (label === null) return decode(bytes)
  // Text that is none of UTF-8's cannot pass for it by chance, whatever the page declares.
  if (SINGLE_BYTE.test(label) && bytes.some((byte) => byte > 0x7f) && isUtf8(bytes)) return decode(bytes)
  try {
    return decodeAs(label, bytes)
  } catch (error) {
    // A declaration of an encoding that does not exist is no declaration.
    if (error instanceof RangeError) return decode(bytes)
    throw error
  }
}

function hasMark([a, b, c]: Uint8Array): boolean {
  return (a === 0xef && b === 0xbb && c === 0xbf) || (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)
}

/** The label as declared; null where nothing is. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD_BYTES))
  return DECLARATION.exec(head)?.[1] ?? null
}
