/** Puts an analyst's decisions in the place of the tagger's. */
import type { Document, Finding, Theme } from '../model/types.ts'
import type { Correction, Corrections } from './correction.ts'

/** The same document, but for the findings that were corrected. */
export function correct(document: Document, corrections: Corrections): Document {
  if (!document.findings.some(({ id }) => corrections.has(id))) return document
  const findings = document.findings.map((finding) => {
    const correction = corrections.get(finding.id)
    return correction ? correctFinding(finding, correction) : finding
  })
  return { ...document, findings }
}

function correctFinding(finding: Finding, correction: Correction): Finding {
  if (decisionsOf(correction).length === 0) return finding
  const themes = themesOf(finding, correction)
  return {
    ...finding,
    // A contract with the readers of results: what no heading says counts as judged; `byAnalyst` says by whom.
    ...(correction.polarity === null ? {} : { polarity: correction.polarity, polaritySource: 'judged' as const }),
    themes,
    themeNote: correction.note ?? noteWithout(finding, correction, themes),
    byAnalyst: decisionsOf(correction),
  }
}

function decisionsOf({ themes, primary, polarity, note }: Correction): NonNullable<Finding['byAnalyst']> {
  return [
    ...(themes !== null || primary !== null ? (['themes'] as const) : []),
    ...(polarity !== null ? (['polarity'] as const) : []),
    ...(note !== null ? (['note'] as const) : []),
  ]
}

const NO_THEME = 'an analyst coded no theme'

/** The tagger's note says why it gave no theme; it falls with the tagger's themes. */
function noteWithout(finding: Finding, { themes, primary }: Correction, now: readonly Theme[]): string | null {
  if (themes === null && primary === null) return finding.themeNote
  return now.length === 0 ? NO_THEME : null
}

/** The primary theme first, then as the analyst lists them. */
function themesOf(finding: Finding, { themes, primary }: Correction): readonly Theme[] {
  if (themes === null && primary === null) return finding.themes
  if (themes === null) {
    const others = finding.themes.filter(({ id }) => id !== primary).map((theme) => ({ ...theme, primary: false }))
    return primary === null ? others : [analystTheme(finding, primary, true), ...others]
  }
  const main = primary ?? mainOf(finding, themes)
  const others = new Set(themes.filter((id) => id !== main))
  return [
    ...(main === null ? [] : [analystTheme(finding, main, true)]),
    ...[...others].map((id) => analystTheme(finding, id, false)),
  ]
}

/** Where the analyst names none, the tagger's primary theme if it is among theirs, else their first. */
function mainOf(finding: Finding, themes: readonly string[]): string | null {
  const tagged = finding.themes.find(({ primary }) => primary)?.id
  return themes.find((id) => id === tagged) ?? themes[0] ?? null
}

/** The words that the tagger found stay the evidence; where it found none, the whole finding is. */
function analystTheme(finding: Finding, id: string, primary: boolean): Theme {
  const { text, spans } = finding
  const evidence = finding.themes.find((theme) => theme.id === id)?.evidence ?? [
    { text, spans, rule: 'analyst', weight: null },
  ]
  return { id, primary, score: 1, source: 'analyst', evidence }
}
