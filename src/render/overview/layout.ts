/** Lines of a terminal. Widths count code points; the letters that we read are Latin. */

const lengthOf = (text: string): number => [...text].length

/** Breaks text at spaces into lines of at most `width`; a longer word stands alone, whole. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && lengthOf(longer) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line === '' ? lines : [...lines, line]
}

/** Cuts to `width` with an ellipsis, or fills up with spaces. */
export function fit(text: string, width: number): string {
  const points = [...text]
  if (points.length > width) return `${points.slice(0, Math.max(0, width - 1)).join('')}…`
  return text + ' '.repeat(width - points.length)
}
