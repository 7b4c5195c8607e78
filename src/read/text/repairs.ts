/** What was broken in printing and is mended in quoting: words over a line end, soft hyphens at one, ligatures. */
import type { Repair } from '../../model/types.ts'
import type { Span } from '../../text/span.ts'
import type { HyphenLexicon } from './hyphenation.ts'

const LINE_HYPHEN =
  /(?<![\p{L}\p{N}\u2010'’-])([\p{L}\p{N}]+(?:[-\u2010'’][\p{L}\p{N}]+)*)([-\u2010]\s*[\r\n\f]\s*)([\p{L}\p{N}]+(?:[-\u2010'’][\p{L}\p{N}]+)*)/gu
/** "0–|25": a range in figures has no space in it. */
const LINE_DASH = /(?<=\d)–\s*[\r\n\f]\s*(?=\d)/g
const SOFT_HYPHEN = /\u00ad\s*[\r\n\f]\s*/g
const LIGATURES: Readonly<Record<string, string>> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
}
const LIGATURE = /[\ufb00-\ufb06]/g

/** The repairs inside the spans, in source order; none overlaps another. */
export function findRepairs(source: string, spans: readonly Span[], hyphens: HyphenLexicon): Repair[] {
  return spans.flatMap(([from, to]) => {
    const slice = source.slice(from, to)
    const found: Repair[] = []
    const put = (kind: Repair['kind'], at: number, length: number, replacement: string): void => {
      found.push({ kind, span: [from + at, from + at + length], to: replacement })
    }
    for (const { 0: mark, index } of slice.matchAll(LIGATURE)) put('ligature', index, 1, LIGATURES[mark] ?? mark)
    for (const { 0: mark, index } of slice.matchAll(SOFT_HYPHEN)) put('soft-hyphen', index, mark.length, '')
    for (const { 0: mark, index } of slice.matchAll(LINE_DASH)) put('line-hyphen', index, mark.length, '–')
    for (const { 1: first = '', 2: gap = '', 3: second = '', index } of slice.matchAll(LINE_HYPHEN)) {
      const mending = hyphens.mending(first, second)
      if (mending === 'suspended') continue
      put('line-hyphen', index + first.length, gap.length, mending === 'joined' ? '' : gap.charAt(0))
    }
    return found.sort((a, b) => a.span[0] - b.span[0])
  })
}
