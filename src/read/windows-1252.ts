/**
 * Decodes bytes by the Encoding Standard. In some releases of Node 20, `TextDecoder` reads windows-1252 as Latin-1, which
 * has control characters in the place of curly quotes and dashes; those are put right here.
 */

/** What bytes 0x80 to 0x9f mean in windows-1252. The five that mean nothing stay control characters. */
const WINDOWS =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178'

/**
 * @param encoding a label that `TextDecoder` knows
 * @throws RangeError for any other
 */
export function decodeAs(encoding: string, bytes: Uint8Array): { readonly text: string; readonly encoding: string } {
  const decoder = new TextDecoder(encoding)
  const text = decoder.decode(bytes)
  if (decoder.encoding !== 'windows-1252') return { text, encoding: decoder.encoding }
  const mended = text.replace(/[\x80-\x9f]/g, (control) => WINDOWS.charAt(control.charCodeAt(0) - 0x80))
  return { text: mended, encoding: decoder.encoding }
}
