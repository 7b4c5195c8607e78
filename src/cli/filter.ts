/**
 * Keeps of a report the findings that the user asked for. A filter drops findings and tags, and says so in a problem of
 * severity info; it never alters a quotation, a section or the coverage, which speak of the whole letter.
 */

import { problem } from '../model/problems.ts'
import type { Finding, FindingType, Problem, Report } from '../model/types.ts'

export interface Filter {
  /** Keep findings that carry one of these, after low scores are dropped. Empty keeps all. */
  readonly themes: readonly string[]
  /** Empty keeps all. */
  readonly types: readonly FindingType[]
  /** Drop tags that score lower; null drops none. */
  readonly minScore: number | null
}

/**
 * A dropped primary theme is not replaced: what scored second was never the finding's main point. An analyst's own tags
 * stay whatever their score.
 */
function dropLowScores(finding: Finding, minScore: number): Finding {
  const themes = finding.themes.filter(({ score, source }) => source === 'analyst' || score >= minScore)
  if (themes.length === finding.themes.length) return finding
  if (themes.length === 0) return { ...finding, themes, themeNote: `every theme scores below ${minScore}` }
  const note = themes.some(({ primary }) => primary) ? finding.themeNote : `the primary theme scores below ${minScore}`
  return { ...finding, themes, themeNote: note }
}

function describe({ themes, types, minScore }: Filter, kept: number, all: number): Problem {
  const asked = [
    themes.length > 0 ? `themes ${themes.join(', ')}` : null,
    types.length > 0 ? `types ${types.join(', ')}` : null,
    minScore === null ? null : `scores from ${minScore}`,
  ].filter((part) => part !== null)
  return problem(
    'filtered',
    'info',
    `Only what was asked for is kept (${asked.join('; ')}): ${kept} of ${all} findings.`,
  )
}

const countFindings = ({ documents }: Report): number =>
  documents.reduce((sum, { findings }) => sum + findings.length, 0)

/** @returns the same report where nothing is asked for */
export function filterReport(report: Report, filter: Filter): Report {
  const { themes, types, minScore } = filter
  if (themes.length === 0 && types.length === 0 && minScore === null) return report
  const wanted = (finding: Finding): boolean =>
    (types.length === 0 || types.includes(finding.type)) &&
    (themes.length === 0 || finding.themes.some(({ id }) => themes.includes(id)))
  const documents = report.documents.map((document) => {
    const scored = minScore === null ? document.findings : document.findings.map((one) => dropLowScores(one, minScore))
    return { ...document, findings: scored.filter(wanted) }
  })
  const filtered = { ...report, documents }
  const note = describe(filter, countFindings(filtered), countFindings(report))
  return { ...filtered, problems: [...report.problems, note] }
}
