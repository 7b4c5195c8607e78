import type { Finding } from '../model/types.ts'

/** Where a finding stands: by page where the format has pages ("p. 6", "pp. 6-7"), else by line ("line 12", "lines 12-14"). */
export function cite({ pages, lines }: Pick<Finding, 'pages' | 'lines'>): string {
  const [first, last] = pages ?? lines
  if (first === last) return `${pages ? 'p.' : 'line'} ${first}`
  return `${pages ? 'pp.' : 'lines'} ${first}-${last}`
}
