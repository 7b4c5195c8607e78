/** What a file is, told by its first bytes and never by its name. */

export type Format = 'pdf' | 'zip' | 'html' | 'text' | 'rtf' | 'ole' | 'image' | 'binary'

const SIGNATURES: readonly (readonly [Format, RegExp])[] = [
  ['zip', /^PK\x03\x04/],
  ['rtf', /^\{\\rtf/],
  ['ole', /^\xd0\xcf\x11\xe0/],
  ['image', /^(?:\x89PNG|\xff\xd8\xff|GIF8|II\*\0|MM\0\*|BM.{4}\0\0)/s],
  ['pdf', /^[\s\S]{0,1023}%PDF-\d/],
  ['html', /^[\s\xef\xbb\xbf]*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,400}?-->\s*)?<(?:!doctype html|html|head|body)\b/i],
]

/** A piece of a page: it opens with an element that holds text, and closes some. */
const FRAGMENT =
  /^[\s\xef\xbb\xbf]*<(?:h[1-6]|p|div|main|article|section|header|table|ul|ol|dl|pre|blockquote|meta|title|style|link)\b[^<>]{0,400}>/i
const CLOSED = /<\/(?:h[1-6]|p|div|li|td|pre|title|strong|b|span)\s*>/gi
const FEWEST_CLOSED = 2

const UTF_16_MARK = /^(?:\xff\xfe|\xfe\xff)/

const SAMPLE = 4096
/** A text has hardly any control characters; a file with more than this share of them is no text. */
const CONTROL_SHARE = 0.02
const FEW_CONTROLS = 3

export function sniffFormat(bytes: Uint8Array): Format {
  const head = firstCharacters(bytes)
  const known = SIGNATURES.find(([, signature]) => signature.test(head))?.[0]
  if (known !== undefined) return known
  if (isFragment(head)) return 'html'
  return looksBinary(head) ? 'binary' : 'text'
}

/** Bytes as characters; of UTF-16, which its mark tells, what the bytes stand for. */
function firstCharacters(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE)
  const head = String.fromCharCode(...sample)
  if (!UTF_16_MARK.test(head)) return head
  const text = new TextDecoder(head.startsWith('\xff') ? 'utf-16le' : 'utf-16be').decode(sample)
  return SIGNATURES.some(([format, signature]) => format === 'html' && signature.test(text)) || isFragment(text)
    ? text
    : head
}

const isFragment = (head: string): boolean => FRAGMENT.test(head) && (head.match(CLOSED)?.length ?? 0) >= FEWEST_CLOSED

function looksBinary(head: string): boolean {
  const isUtf16 = UTF_16_MARK.test(head) || zerosInEveryOtherByte(head)
  if (isUtf16) return false
  const controls = head.match(/[\0-\x08\x0e-\x1a\x1c-\x1f\x7f]/g)?.length ?? 0
  return controls > Math.max(FEW_CONTROLS, head.length * CONTROL_SHARE)
}

function zerosInEveryOtherByte(head: string): boolean {
  const even = head.match(/(?:\0[^\0]){8}/g)?.length ?? 0
  const odd = head.match(/(?:[^\0]\0){8}/g)?.length ?? 0
  return Math.max(even, odd) * 16 > head.length * 0.5
}
