/** The encoding of an HTML file: byte order mark, then the declaration in its head, then what the bytes look like. */
import { type Decoded, decode } from '../decode.ts'

/** Bytes in which the HTML standard looks for the declaration. */
const HEAD_BYTES = 1024
const DECLARATION = /<meta[^>]{1,200}?charset\s{0,3}=\s{0,3}["']?([\w-]{2,30})/i

export function decodeHtml(bytes: Uint8Array): Decoded {
  const declared = hasMark(bytes) ? null : declaredEncoding(bytes)
  if (declared === null) return decode(bytes)
  return { text: declared.decode(bytes), encoding: declared.encoding }
}

function hasMark([a, b, c]: Uint8Array): boolean {
  return (a === 0xef && b === 0xbb && c === 0xbf) || (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)
}

/** Null where nothing is declared, or an encoding that is not known. */
function declaredEncoding(bytes: Uint8Array): InstanceType<typeof TextDecoder> | null {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD_BYTES))
  const label = DECLARATION.exec(head)?.[1]
  if (label === undefined) return null
  try {
    return new TextDecoder(label)
  } catch {
    return null
  }
}
