/** A letter's findings under the sections that they stand in, in the letter's order. */
import type { Document, Finding, Section } from '../../model/types.ts'
import { cite } from '../citation.ts'
import type { ThemeLabels } from '../theme-labels.ts'
import { FINDING_WORDS, outcomeWords, POLARITY_WORDS, SECTION_WORDS } from '../wording.ts'
import { isDemand } from './demands.ts'
import { escapeMarkdown } from './escape.ts'
import { BY_ANALYST, findingThemes } from './finding-themes.ts'

const ASPECT_WORDS = {
  identification: 'Identification',
  'assessing-and-meeting': 'Assessing and meeting needs',
  outcomes: 'Outcomes',
} as const satisfies Record<NonNullable<Section['aspect']>, string>

/** A numbered section's heading holds the whole action that it quotes; its type and number name it better. */
export function sectionTitle({ type, heading, number, aspect }: Section): string {
  if (number !== null) return `${SECTION_WORDS[type]} ${number}`
  const name = heading === null ? SECTION_WORDS[type] : escapeMarkdown(heading)
  return aspect === null ? name : `${ASPECT_WORDS[aspect]}: ${name}`
}

/** `improvement-area-4` is "area for improvement 4". */
function regardingWords(reference: string): string {
  const [, type, number] = /^(.+)-(\d+)$/.exec(reference) ?? []
  const known: Readonly<Record<string, readonly [string, string]>> = FINDING_WORDS
  return type === undefined ? reference : `${known[type]?.[0] ?? type} ${number}`
}

function item(finding: Finding, labels: ThemeLabels): string {
  const text = escapeMarkdown(finding.text)
  const notes = [
    findingThemes(finding, labels),
    POLARITY_WORDS[finding.polarity] + (finding.byAnalyst?.includes('polarity') ? BY_ANALYST : ''),
    finding.outcome === null ? null : escapeMarkdown(outcomeWords(finding.outcome)),
    // A discussion of several demands stands under the last of them only.
    finding.regarding.length > 1 ? `on ${finding.regarding.map(regardingWords).join(' and ')}` : null,
    finding.attribution === 'issuer' ? null : `said by ${finding.attribution === 'respondent' ? 'the area' : 'others'}`,
    cite(finding),
  ].filter((note) => note !== null)
  return `- ${finding.quoted ? `“${text}”` : text}\\\n  ${notes.join(' · ')}`
}

/** @returns Markdown blocks; demands are left out, since they have tables of their own */
export function findings(document: Document, labels: ThemeLabels): readonly string[] {
  const told = document.findings.filter((finding) => !isDemand(finding))
  if (told.length === 0) return []
  const blocks = document.sections.flatMap((section) => {
    const inside = told.filter(({ sectionId }) => sectionId === section.id)
    if (inside.length === 0) return []
    return [`#### ${sectionTitle(section)}`, inside.map((finding) => item(finding, labels)).join('\n')]
  })
  return ['### Findings', ...blocks]
}
