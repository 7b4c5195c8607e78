/** What a letter demands, and what it says has become of it: priority actions, areas for improvement, weaknesses. */
import type { Document, Finding, FindingType } from '../../model/types.ts'
import { cite } from '../citation.ts'
import type { ThemeLabels } from '../theme-labels.ts'
import { outcomeWords } from '../wording.ts'
import { escapeMarkdown } from './escape.ts'
import { findingThemes } from './finding-themes.ts'
import { table } from './table.ts'

const DEMANDS = [
  ['priority-action', 'Priority actions'],
  ['improvement-area', 'Areas for improvement'],
  ['significant-weakness', 'Significant weaknesses'],
] as const satisfies readonly (readonly [FindingType, string])[]

export function isDemand({ type }: Finding): boolean {
  return DEMANDS.some(([demand]) => demand === type)
}

/** The demand's own outcome, else that of the findings on progress that name it. */
function statusOf(demand: Finding, findings: readonly Finding[]): string {
  const name = `${demand.type}-${demand.number}`
  const reports = findings.filter(({ type, regarding }) => type === 'progress' && regarding.includes(name))
  const codes = [demand, ...reports].flatMap(({ outcome }) => (outcome === null ? [] : [outcome]))
  if (codes.length === 0) return 'not stated'
  return [...new Set(codes)].map((code) => escapeMarkdown(outcomeWords(code))).join('; ')
}

/** @returns Markdown blocks: a heading and a table for each kind of demand that the letter makes or quotes */
export function demands({ findings }: Document, labels: ThemeLabels): readonly string[] {
  return DEMANDS.flatMap(([type, heading]) => {
    const made = findings.filter((finding) => finding.type === type)
    if (made.length === 0) return []
    const rows = made.map((demand) => [
      demand.number ?? '',
      escapeMarkdown(demand.text),
      demand.responsibleBodies.map(escapeMarkdown).join('; ') || 'not stated',
      statusOf(demand, findings),
      findingThemes(demand, labels),
      cite(demand),
    ])
    return [
      `### ${heading}`,
      table(
        [
          ['No.', '#'],
          ['What is asked', '-'],
          ['Responsible', '-'],
          ['Status', '-'],
          ['Themes', '-'],
          ['Where', '-'],
        ],
        rows,
      ),
    ]
  })
}
