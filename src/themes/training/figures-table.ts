/** The cross-validated figures as Markdown. */
import type { Figures } from './figures.ts'

const three = (share: number): string => share.toFixed(3)
const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`

/** One line for each group of findings. */
export function summaryTable(groups: readonly { readonly name: string; readonly figures: Figures }[]): string {
  return [
    row(['Findings', 'How many', 'Micro F1', 'Precision', 'Recall', 'Macro F1', 'Primary right']),
    row(['---', '--:', '--:', '--:', '--:', '--:', '--:']),
    ...groups.map(({ name, figures: { findings, micro, macroF1, primaryAccuracy } }) =>
      row([
        name,
        findings,
        three(micro.f1),
        three(micro.precision),
        three(micro.recall),
        three(macroF1),
        three(primaryAccuracy),
      ]),
    ),
  ].join('\n')
}

export function themeTable({ byTheme }: Figures): string {
  return [
    row(['Theme', 'F1', 'Precision', 'Recall', 'Coded']),
    row(['---', '--:', '--:', '--:', '--:']),
    ...[...byTheme].map(([id, { f1, precision, recall, support }]) =>
      row([`\`${id}\``, three(f1), three(precision), three(recall), support]),
    ),
  ].join('\n')
}

/** Whether a score is the share of coders' agreement that it says it is. */
export function reliabilityTable({ reliability }: Figures): string {
  return [
    row(['Mean score', 'Share coded by the coders', 'Given themes']),
    row(['--:', '--:', '--:']),
    ...reliability
      .filter(({ count }) => count > 0)
      .map(({ score, right, count }) => row([score.toFixed(2), right.toFixed(2), count])),
  ].join('\n')
}
