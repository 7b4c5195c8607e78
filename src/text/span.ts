/**
 * Positions. One coordinate system everywhere: UTF-16 code units into the document's source text, end exclusive.
 * A `Range` has the same form but counts in a text derived from the source (a finding's text, a sentence).
 */
export type Span = readonly [start: number, end: number]

/** Start and end in a derived text; turned into source spans by `MappedText.spansOf`. */
export type Range = readonly [start: number, end: number]

/** True where every inner span lies inside one of the outer spans. */
export function within(inner: readonly Span[], outer: readonly Span[]): boolean {
  return inner.every(([start, end]) => outer.some(([from, to]) => start >= from && end <= to))
}
