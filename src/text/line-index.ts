/** Line and page numbers of offsets, computed only where they are shown. Both count from 1. */

export interface LineIndex {
  /** Line of a source offset. A line ends at LF, CRLF or a lone CR, as editors count. */
  lineAt(offset: number): number
  /** Page of a source offset; pages are separated by form feeds. */
  pageAt(offset: number): number
}

export function indexLines(source: string): LineIndex {
  const lineStarts = [0]
  const pageStarts = [0]
  for (const { 0: mark, index } of source.matchAll(/\r\n|[\n\r\f]/g)) {
    if (mark === '\f') pageStarts.push(index + 1)
    else lineStarts.push(index + mark.length)
  }
  return { lineAt: (offset) => rank(lineStarts, offset), pageAt: (offset) => rank(pageStarts, offset) }
}

/** How many of the ascending starts are at or before the offset. */
function rank(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
