/** Text pasted as Markdown: what dresses a heading, a label or a table is no part of its words. */
import type { Line } from './lines.ts'

const HEADING = /^#{1,6}\s+(?=\S)/
const BOLD_LINE = /^(?:\*\*|__)(?=\S)(.*\S)(?:\*\*|__)$/
const TABLE_ROW = /^\|.*\|$/
const TABLE_RULE = /^\|(?:\s*:?-{3,}:?\s*\|)+$/

/** The lines without the signs of headings and of lines that are bold throughout; the rules of tables go. */
export function undress(lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => {
    if (TABLE_RULE.test(line.text)) return []
    const sign = HEADING.exec(line.text)?.[0].length ?? 0
    const bold = BOLD_LINE.exec(line.text.slice(sign)) === null ? 0 : 2
    if (sign === 0 && bold === 0) return [line]
    const start = line.start + sign + bold
    const end = line.end - bold
    // A heading stands apart, whatever the blank lines say.
    return [{ ...line, start, end, text: line.text.slice(sign + bold, line.text.length - bold), gap: line.gap + 1 }]
  })
}

/** A letter quoted in a mail: where most lines open with the quotation mark of mails, it is a margin. */
export function withoutQuoteMargin(lines: readonly Line[]): Line[] {
  const quoted = lines.filter(({ text }) => text.startsWith('>')).length
  if (quoted * 2 <= lines.length) return [...lines]
  let blanks = 0
  return lines.flatMap((line) => {
    const margin = /^(?:>\s?)*/.exec(line.text)?.[0].length ?? 0
    if (margin === line.text.length) {
      blanks += line.gap + 1
      return []
    }
    const gap = line.gap + blanks
    blanks = 0
    return [{ ...line, start: line.start + margin, text: line.text.slice(margin), width: line.width - margin, gap }]
  })
}

/** The cells of a table's row as offsets into the source; null for any other line. */
export function markdownCells({ text, start }: Line): [number, number][] | null {
  if (!TABLE_ROW.test(text)) return null
  return [...text.matchAll(/(?<=\|)[^|]+(?=\|)/g)].map(({ 0: cell, index }) => {
    const lead = cell.length - cell.trimStart().length
    return [start + index + lead, start + index + lead + Math.max(0, cell.trim().length)]
  })
}
