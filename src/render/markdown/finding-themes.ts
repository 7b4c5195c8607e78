import type { Finding } from '../../model/types.ts'
import { type ThemeLabels, themeLabel } from '../theme-labels.ts'
import { escapeMarkdown } from './escape.ts'

// Labels hold commas themselves, hence the semicolons.
/** The primary theme first and in bold, then the others; where there is none, why. */
export function findingThemes({ themes, themeNote }: Finding, labels: ThemeLabels): string {
  if (themes.length === 0) return themeNote === null ? 'no theme' : `no theme (${escapeMarkdown(themeNote)})`
  const primaryFirst = [...themes].sort((a, b) => Number(b.primary) - Number(a.primary))
  return primaryFirst
    .map(({ id, primary }) => {
      const label = escapeMarkdown(themeLabel(labels, id))
      return primary ? `**${label}**` : label
    })
    .join('; ')
}
