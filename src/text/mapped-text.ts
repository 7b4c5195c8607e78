/**
 * A text made from pieces of the source, every character of which knows where it came from.
 *
 * This is how a quotation is made (repairs applied, invisible characters dropped, white space collapsed), and how a
 * range found in the quotation is carried back to spans in the source without ever searching for it again.
 */
import type { Repair } from '../model/types.ts'
import type { Range, Span } from './span.ts'

export interface MappedText {
  readonly text: string
  /** The source spans that the text was made from, in source order; those that hold nothing visible are left out. */
  readonly spans: readonly Span[]
  readonly repairs: readonly Repair[]
  /** Source spans of `text.slice(start, end)`; quoting them gives that slice again. Empty for an empty range. */
  spansOf(range: Range): Span[]
}

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/
const SPACE = /\s/u

/**
 * Makes the quotation of `spans`: each slice with its repairs applied, soft hyphens and zero-width characters deleted,
 * every run of white space one space, trimmed; the spans' results joined by one space.
 *
 * @param source the document's source text
 * @param spans in source order, not overlapping
 * @param repairs those that lie inside a span count; others are ignored
 */
export function mapText(source: string, spans: readonly Span[], repairs: readonly Repair[] = []): MappedText {
  const pieces: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const owners: number[] = []
  const put = (unit: string, start: number, end: number, owner: number): void => {
    for (let i = 0; i < unit.length; i += 1) {
      starts.push(start)
      ends.push(end)
      owners.push(owner)
    }
    pieces.push(unit)
  }
  const kept: Span[] = []
  const used: Repair[] = []
  for (const [owner, [from, to]] of spans.entries()) {
    const inside = repairs.filter(({ span }) => span[0] >= from && span[1] <= to).sort((a, b) => a.span[0] - b.span[0])
    let space: number | null = null
    let empty = true
    const take = (unit: string, start: number, end: number): void => {
      if (INVISIBLE.test(unit)) return
      if (SPACE.test(unit)) {
        space ??= start
        return
      }
      if (space !== null && !empty) put(' ', space, start, owner)
      else if (empty && pieces.length > 0) put(' ', from, from, owner)
      space = null
      empty = false
      put(unit, start, end, owner)
    }
    let at = from
    const takeSource = (until: number): void => {
      for (; at < until; at += 1) take(source.charAt(at), at, at + 1)
    }
    for (const repair of inside) {
      takeSource(repair.span[0])
      for (const unit of repair.to) take(unit, repair.span[0], repair.span[1])
      at = repair.span[1]
    }
    takeSource(to)
    if (empty) continue
    kept.push([from, to])
    used.push(...inside)
  }
  const text = pieces.join('')
  const spansOf = ([start, end]: Range): Span[] => {
    const found: [number, number][] = []
    let owner = -1
    for (let i = start; i < end; i += 1) {
      if (text.charAt(i) === ' ') continue
      const last = found.at(-1)
      if (last && owners[i] === owner) last[1] = ends[i] ?? last[1]
      else found.push([starts[i] ?? 0, ends[i] ?? 0])
      owner = owners[i] ?? -1
    }
    return found
  }
  return { text, spans: kept, repairs: used, spansOf }
}
