/** A table; cells are Markdown already. `-` columns are left-aligned, `#` columns are numbers. */
export function table(
  columns: readonly (readonly [heading: string, kind: '-' | '#'])[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`
  return [
    line(columns.map(([heading]) => heading)),
    line(columns.map(([, kind]) => (kind === '#' ? '--:' : '---'))),
    ...rows.map(line),
  ].join('\n')
}
