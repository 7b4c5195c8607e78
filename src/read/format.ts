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

const SAMPLE = 4096
/** A text has hardly any control characters; a file with more than this share of them is no text. */
const CONTROL_SHARE = 0.02
const FEW_CONTROLS = 3

export function sniffFormat(bytes: Uint8Array): Format {
  const head = String.fromCharCode(...bytes.subarray(0, SAMPLE))
  const known = SIGNATURES.find(([, signature]) => signature.test(head))?.[0]
  if (known !== undefined) return known
  return looksBinary(head) ? 'binary' : 'text'
}

function looksBinary(head: string): boolean {
  const isUtf16 = /^(?:\xff\xfe|\xfe\xff)/.test(head) || zerosInEveryOtherByte(head)
  if (isUtf16) return false
  const controls = head.match(/[\0-\x08\x0e-\x1a\x1c-\x1f\x7f]/g)?.length ?? 0
  return controls > Math.max(FEW_CONTROLS, head.length * CONTROL_SHARE)
}

function zerosInEveryOtherByte(head: string): boolean {
  const even = head.match(/(?:\0[^\0]){8}/g)?.length ?? 0
  const odd = head.match(/(?:[^\0]\0){8}/g)?.length ?? 0
  return Math.max(even, odd) * 16 > head.length * 0.5
}
