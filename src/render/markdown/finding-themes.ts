import type { Finding } from '../../model/types.ts'
import { type ThemeLabels, themeLabel } from '../theme-labels.ts'
import { escapeMarkdown } from './escape.ts'

/** Stands behind what an analyst decided. */
export const BY_ANALYST = ' (analyst)'

/** The themes, or that there is none and why; whose decision it is where an analyst made it, and their note. */
export function findingThemes(finding: Finding, labels: ThemeLabels): string {
  const { themeNote, byAnalyst = [] } = finding
  const said = finding.themes.length > 0 ? listed(finding, labels) : none(finding)
  return byAnalyst.includes('note') && themeNote !== null
    ? `${said} · analyst’s note: ${escapeMarkdown(themeNote)}`
    : said
}

// Labels hold commas themselves, hence the semicolons.
/** The primary theme first and in bold, then the others. */
function listed({ themes }: Finding, labels: ThemeLabels): string {
  const primaryFirst = [...themes].sort((a, b) => Number(b.primary) - Number(a.primary))
  return primaryFirst
    .map(({ id, primary, source }) => {
      const label = escapeMarkdown(themeLabel(labels, id))
      return `${primary ? `**${label}**` : label}${source === 'analyst' ? BY_ANALYST : ''}`
    })
    .join('; ')
}

function none({ themeNote, byAnalyst = [] }: Finding): string {
  if (byAnalyst.includes('themes')) return `no theme${BY_ANALYST}`
  return themeNote === null || byAnalyst.includes('note') ? 'no theme' : `no theme (${escapeMarkdown(themeNote)})`
}
