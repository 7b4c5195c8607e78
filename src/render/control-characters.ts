/**
 * Letters may hold escape sequences and characters that turn the direction of text. A terminal, or a reader's eye, must
 * never obey them, so every rendering makes them visible.
 */

// C0, DEL, C1 (an escape sequence in one character), bidirectional controls, line and paragraph separators, lone surrogates.
const CONTROL =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
const hex = (code: number): string => code.toString(16).padStart(4, '0')

function picture(control: string): string {
  const code = control.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '\u2421' : `<U+${hex(code).toUpperCase()}>`
}

/** Shows control characters as pictures (␛, ␇) or code points (`<U+202E>`). */
export function showControls(text: string): string {
  return text.replace(CONTROL, picture)
}

/** The same for text of several lines: newlines and tabs stay. */
export function showControlsInLines(text: string): string {
  return text.replace(CONTROL, (control) => (control === '\n' || control === '\t' ? control : picture(control)))
}

/** For JSON: what `JSON.stringify` leaves raw inside strings becomes an escape, which reads back as the same character. */
export function escapeControlsInJson(json: string): string {
  return json.replace(CONTROL, (control) => (control === '\n' ? control : `\\u${hex(control.charCodeAt(0))}`))
}
