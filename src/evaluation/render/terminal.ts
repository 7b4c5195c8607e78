/** An evaluation for the terminal: aligned columns, nothing in them that a terminal would obey. */
import { showControls } from '../../render/control-characters.ts'
import type { DisagreementList, EvaluationReport, FigureTable } from './report.ts'

const GAP = '  '

function tableLines({ title, note, columns, rows }: FigureTable): readonly string[] {
  const lines = [columns.map(({ heading }) => heading), ...rows].map((cells) => cells.map(showControls))
  const widths = columns.map((_, at) => Math.max(...lines.map((cells) => [...(cells[at] ?? '')].length)))
  const set = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => {
        const room = ' '.repeat((widths[at] ?? 0) - [...cell].length)
        return columns[at]?.kind === 'number' ? room + cell : cell + room
      })
      .join(GAP)
      .trimEnd()
  return [title, ...(note === '' ? [] : [note]), '', ...lines.map((cells) => GAP + set(cells))]
}

function listLines({ title, shown, of }: DisagreementList): readonly string[] {
  const count = shown.length === of ? `${of}` : `${shown.length} of ${of}`
  const items = shown.flatMap(({ measure, file, where, expected, said, text }) => [
    `${GAP}${measure} in ${file}${where === null ? '' : `, ${where}`}`,
    `${GAP}${GAP}expected ${expected}`,
    `${GAP}${GAP}said     ${said}`,
    ...(text === '' ? [] : [`${GAP}${GAP}“${text}”`]),
  ])
  return [`${title} (${count})`, ...(items.length > 0 ? ['', ...items.map(showControls)] : [])]
}

export function asTerminal({ title, tables, lists }: EvaluationReport): string {
  const blocks = [[title], ...tables.map(tableLines), ...lists.map(listLines)]
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`
}
