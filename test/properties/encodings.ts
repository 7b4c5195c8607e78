/** Writes a text in the encodings in which letters are found. */

/** @returns the text's bytes; throws where the encoding lacks a character */
export type Encode = (text: string) => Uint8Array

const utf16 =
  (littleEndian: boolean, mark: string): Encode =>
  (text) => {
    const units = (mark + text).split('')
    const view = new DataView(new ArrayBuffer(units.length * 2))
    for (const [index, unit] of units.entries()) view.setUint16(index * 2, unit.charCodeAt(0), littleEndian)
    return new Uint8Array(view.buffer)
  }

/** What Windows-1252 has at 0x80 to 0x9f, where Latin-1 has control characters; a space where it has nothing. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

const windows1252: Encode = (text) =>
  Uint8Array.from([...text], (character) => {
    const code = character.charCodeAt(0)
    const special = WINDOWS_1252.indexOf(character)
    if (special >= 0 && character !== ' ') return 0x80 + special
    if (code > 0xff) throw new RangeError(`Windows-1252 has no ${character}`)
    return code
  })

export const ENCODINGS: Readonly<Record<string, Encode>> = {
  'UTF-8 with a byte order mark': (text) => new TextEncoder().encode(`\ufeff${text}`),
  'UTF-16LE with a byte order mark': utf16(true, '\ufeff'),
  'UTF-16BE with a byte order mark': utf16(false, '\ufeff'),
  'UTF-16LE without a mark': utf16(true, ''),
  'UTF-16BE without a mark': utf16(false, ''),
  'Windows-1252': windows1252,
}
