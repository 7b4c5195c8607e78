/** Writes a text in the encodings in which letters are found. */

/** Bytes of the text; null where a character has none. */
export type Encode = (text: string) => Uint8Array | null

const utf16 =
  (littleEndian: boolean, mark: string): Encode =>
  (text) => {
    const view = new DataView(new ArrayBuffer((mark.length + text.length) * 2))
    for (const [index, unit] of [...(mark + text).split('')].entries()) {
      view.setUint16(index * 2, unit.charCodeAt(0), littleEndian)
    }
    return new Uint8Array(view.buffer)
  }

function singleByte(encoding: string): Encode {
  const decoder = new TextDecoder(encoding)
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
  return (text) => {
    const found = [...text].map((character) => bytes.get(character))
    return found.includes(undefined) ? null : Uint8Array.from(found as number[])
  }
}

export const ENCODINGS: Readonly<Record<string, Encode>> = {
  'UTF-8 with a byte order mark': (text) => new TextEncoder().encode(`\ufeff${text}`),
  'UTF-16LE with a byte order mark': utf16(true, '\ufeff'),
  'UTF-16BE with a byte order mark': utf16(false, '\ufeff'),
  'UTF-16LE without a mark': utf16(true, ''),
  'UTF-16BE without a mark': utf16(false, ''),
  'Windows-1252': singleByte('windows-1252'),
}
