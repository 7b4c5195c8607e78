/** Checks a ZIP archive before it is unpacked: a small file may hold gigabytes of zeros. */
import { inflateRawSync } from 'node:zlib'

/** Bytes of all parts of a document together, pictures included, once unpacked. */
export const MOST_UNPACKED = 200 * 1024 * 1024
export const MOST_PARTS = 5_000

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_HEADER = 0x04034b50
const STORED = 0
const DEFLATED = 8

export interface ZipPart {
  readonly name: string
  /** Bytes as packed. */
  readonly packed: Uint8Array
  readonly deflated: boolean
}

/** The parts that the archive's directory lists; null where it is damaged, or of a kind that Word does not write. */
export function listParts(bytes: Uint8Array): ZipPart[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return readDirectory(bytes, view)
  } catch (error) {
    // An offset in the archive points outside of it.
    if (error instanceof RangeError) return null
    throw error
  }
}

/** True where the parts unpack to no more than the bounds; sizes are measured, since the stated ones may lie. */
export function withinBounds(parts: readonly ZipPart[], most: number = MOST_UNPACKED): boolean {
  if (parts.length > MOST_PARTS) return false
  let left = most
  for (const { packed, deflated } of parts) {
    const size = deflated ? unpackedSize(packed, left) : packed.length
    if (size === null || size > left) return false
    left -= size
  }
  return true
}

/** @throws where the part is damaged; to be called on parts within bounds only */
export function unpack({ packed, deflated }: ZipPart): Uint8Array {
  return deflated ? inflateRawSync(packed) : packed
}

/** Null where it is more than `most`. */
function unpackedSize(packed: Uint8Array, most: number): number | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) }).length
  } catch (error) {
    const tooLong = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    // A part that cannot be unpacked is for the reader behind to complain about.
    return tooLong ? null : 0
  }
}

function readDirectory(bytes: Uint8Array, view: DataView): ZipPart[] | null {
  const end = findEnd(view)
  if (end === null) return null
  const count = view.getUint16(end + 10, true)
  const parts: ZipPart[] = []
  for (let at = view.getUint32(end + 16, true); parts.length < count; ) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) return null
    const method = view.getUint16(at + 10, true)
    const size = view.getUint32(at + 20, true)
    const nameLength = view.getUint16(at + 28, true)
    const local = view.getUint32(at + 42, true)
    if (method !== STORED && method !== DEFLATED) return null
    if (view.getUint32(local, true) !== LOCAL_HEADER) return null
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    parts.push({ name, packed: bytes.subarray(start, start + size), deflated: method === DEFLATED })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return parts
}

/** The archive ends with its directory's place and a comment of at most 64 KB. */
function findEnd(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at
  }
  return null
}
