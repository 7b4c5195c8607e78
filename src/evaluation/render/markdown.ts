/** An evaluation as GitHub-flavoured Markdown. */
import { escapeMarkdown } from '../../render/markdown/escape.ts'
import { table } from '../../render/markdown/table.ts'
import type { DisagreementList, EvaluationReport, FigureTable } from './report.ts'

function tableBlocks({ title, note, columns, rows }: FigureTable): readonly string[] {
  return [
    `## ${escapeMarkdown(title)}`,
    ...(note === '' ? [] : [escapeMarkdown(note)]),
    table(
      columns.map(({ heading, kind }) => [escapeMarkdown(heading), kind === 'number' ? '#' : '-']),
      // A number is ours, and Markdown would take the point of "1.000" for that of a list.
      rows.map((cells) => cells.map((cell, at) => (columns[at]?.kind === 'number' ? cell : escapeMarkdown(cell)))),
    ),
  ]
}

function listBlocks({ title, shown, of }: DisagreementList): readonly string[] {
  if (shown.length === 0) return []
  const count = shown.length === of ? `All ${of}.` : `${shown.length} of ${of}.`
  const items = shown.map(({ measure, file, where, expected, said, text }) => {
    const place = where === null ? file : `${file}, ${where}`
    const difference = `${measure} in ${place}: expected ${expected}, said ${said}`
    return `- ${escapeMarkdown(difference)}${text === '' ? '' : `  \n  “${escapeMarkdown(text)}”`}`
  })
  return [`## ${escapeMarkdown(title)}`, count, items.join('\n')]
}

export function asMarkdown({ title, tables, lists }: EvaluationReport): string {
  return `${[`# ${escapeMarkdown(title)}`, ...tables.flatMap(tableBlocks), ...lists.flatMap(listBlocks)].join('\n\n')}\n`
}
