/** Breaks a printed letter into pages, as the printer and the converter between them leave it. */
import type { PrintedLine } from './typeset.ts'

export interface PageStyle {
  /** Lines of text on a page. */
  readonly length: number
  /** What stands at the foot of a page. */
  readonly foot: (page: number) => readonly string[]
  /** What stands at the head of the next page. */
  readonly head: (page: number) => readonly string[]
  readonly formFeed: boolean
}

/** Share of the width from which on a line may have been broken only because the next word did not fit. */
const NEARLY_FULL = 0.8

/**
 * The letter with page breaks. Where a nearly full line ends a sentence, nobody can tell from print whether its
 * paragraph goes on overleaf: there the break comes a line later.
 */
export function paginate(lines: readonly PrintedLine[], { length, foot, head, formFeed }: PageStyle): string {
  const width = Math.max(...lines.map(({ text }) => text.length))
  const pages: string[][] = [[]]
  let onPage = 0
  for (const [index, line] of lines.entries()) {
    const page = pages.length
    if (onPage >= length && !isAmbiguous(lastPrinted(lines, index), line, width)) {
      pages.at(-1)?.push(...foot(page))
      pages.push([...head(page + 1)])
      onPage = 0
    }
    pages.at(-1)?.push(line.text)
    onPage += 1
  }
  pages.at(-1)?.push(...foot(pages.length))
  return pages.map((page) => `${page.join('\n')}\n`).join(formFeed ? '\f' : '')
}

const lastPrinted = (lines: readonly PrintedLine[], before: number): string =>
  lines.slice(0, before).findLast(({ text }) => text !== '')?.text ?? ''

function isAmbiguous(last: string, next: PrintedLine, width: number): boolean {
  return /[.!?:;]["'’”)]*$/.test(last) && (next.inside || last.length > width * NEARLY_FULL)
}
