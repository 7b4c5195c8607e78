/** Draws what a terminal shows as an SVG: one `text` a run of words in one colour, each held to its columns. */

const COLUMN = 8
const LINE = 18
const MARGIN = 16
/** Codes of the terminal for the ways of writing that the overview uses, on a dark ground. */
const STYLES: ReadonlyMap<string, string> = new Map([
  ['1', 'fill="#ffffff" font-weight="bold"'],
  ['2', 'fill="#8b949e"'],
  ['31', 'fill="#ff7b72"'],
  ['32', 'fill="#56d364"'],
  ['33', 'fill="#e3b341"'],
])
/** Wider gaps are left out, since viewers collapse them. */
const WORDS = /\S+(?: \S+)*/g
const ENDS: ReadonlySet<string> = new Set(['22', '39'])

interface Run {
  readonly column: number
  readonly text: string
  readonly style: string
}

function runsOf(line: string): Run[] {
  const runs: Run[] = []
  let style = ''
  let column = 0
  for (const [index, part] of line.split(/\u001b\[(\d+)m/).entries()) {
    if (index % 2 === 1) style = ENDS.has(part) ? '' : (STYLES.get(part) ?? '')
    else {
      const from = column
      runs.push(...[...part.matchAll(WORDS)].map(({ 0: text, index: at }) => ({ column: from + at, text, style })))
      column += part.length
    }
  }
  return runs
}

const asXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** @param text as written to a terminal, with its colour codes; characters of one column each */
export function terminalPicture(text: string, title: string): string {
  const lines = text.trimEnd().split('\n').map(runsOf)
  const columns = Math.max(...lines.flat().map((run) => run.column + run.text.length))
  const width = columns * COLUMN + 2 * MARGIN
  const height = lines.length * LINE + 2 * MARGIN
  const drawn = lines.flatMap((runs, row) =>
    runs.map(({ column, text: said, style }) => {
      const at = `x="${MARGIN + column * COLUMN}" y="${MARGIN + row * LINE + 13}"`
      return `<text ${at} textLength="${said.length * COLUMN}" ${style}>${asXml(said)}</text>`.replace(' >', '>')
    }),
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${asXml(title)}</title>`,
    `<rect width="${width}" height="${height}" rx="8" fill="#161b22"/>`,
    '<g font-family="ui-monospace, Menlo, Consolas, monospace" font-size="13" fill="#e6edf3">',
    ...drawn,
    '</g>',
    '</svg>',
    '',
  ].join('\n')
}
