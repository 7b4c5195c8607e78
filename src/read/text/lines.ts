/** The physical lines of a text, with what the layout says about each. */

export interface Line {
  /** Offsets of the line's content, without indent and trailing space; an empty line has start === end. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** Columns of white space before the content; a tab goes to the next multiple of eight. */
  readonly indent: number
  /** The column at which the content ends; characters that print nothing take no column. */
  readonly width: number
  /** Blank lines directly before. */
  readonly gap: number
  /** True where a form feed stands between this line and the one before. */
  readonly newPage: boolean
}

const LINE_END = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g
const BLANK = /[\s\u200b-\u200d\u2060\ufeff]/u

/** The lines that hold something, in order; blank lines live on as the `gap` of the next. */
export function splitLines(source: string): Line[] {
  const lines: Line[] = []
  let gap = 0
  let newPage = false
  let from = 0
  const put = (to: number): void => {
    let start = from
    let indent = 0
    for (; start < to && BLANK.test(source.charAt(start)); start += 1) {
      indent = source.charAt(start) === '\t' ? indent + 8 - (indent % 8) : indent + 1
    }
    let end = to
    while (end > start && BLANK.test(source.charAt(end - 1))) end -= 1
    if (start === end) {
      gap += 1
      return
    }
    const text = source.slice(start, end)
    lines.push({ start, end, text, indent, width: indent + text.replace(INVISIBLE, '').length, gap, newPage })
    gap = 0
    newPage = false
  }
  for (const { 0: mark, index } of source.matchAll(LINE_END)) {
    if (mark !== '\f' || index > from) put(index)
    if (mark === '\f') newPage = true
    from = index + mark.length
  }
  if (from < source.length) put(source.length)
  return lines
}
