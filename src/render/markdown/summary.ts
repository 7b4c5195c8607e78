/** The first page: every letter in one table, and what the themes are across them. */

import { LETTER_NAMES } from '../../model/letter-kinds.ts'
import type { Document, Report } from '../../model/types.ts'
import { dateWords, periodWords } from '../dates.ts'
import { countPolarity, tallyThemes } from '../tallies.ts'
import { type ThemeLabels, themeLabel } from '../theme-labels.ts'
import { countWords, OUTCOME_WORDS } from '../wording.ts'
import { escapeMarkdown } from './escape.ts'
import { table } from './table.ts'

/** The date that tells a letter from others of its area: its own, else its inspection's; null where it gives neither. */
export function letterDate({ dates }: Document): string | null {
  if (dates.document) return dateWords(dates.document)
  return dates.inspection ? periodWords(dates.inspection) : null
}

function lettersTable(documents: readonly Document[]): string {
  return table(
    [
      ['Letter', '-'],
      ['Area', '-'],
      ['Kind', '-'],
      ['Date', '-'],
      ['Outcome', '-'],
      ['Findings', '#'],
      ['Strengths', '#'],
      ['Concerns', '#'],
    ],
    documents.map((document) => [
      escapeMarkdown(document.file),
      escapeMarkdown(document.area?.name ?? 'not stated'),
      LETTER_NAMES[document.kind],
      letterDate(document) ?? 'not stated',
      document.outcome ? OUTCOME_WORDS[document.outcome.code] : 'not stated',
      document.findings.length,
      countPolarity(document.findings, 'strength'),
      countPolarity(document.findings, 'concern'),
    ]),
  )
}

/** The theme table of some letters; null where no finding carries a theme. */
export function themesTable(documents: readonly Document[], labels: ThemeLabels): string | null {
  const tallies = tallyThemes(documents.flatMap(({ findings }) => findings))
  if (tallies.length === 0) return null
  return table(
    [
      ['Theme', '-'],
      ['As strength', '#'],
      ['As concern', '#'],
      ['Mixed or neutral', '#'],
      ['Findings', '#'],
    ],
    tallies.map(({ id, strength, concern, other, total }) => [
      escapeMarkdown(themeLabel(labels, id)),
      strength,
      concern,
      other,
      total,
    ]),
  )
}

/** As much of a codebook's hash as tells its namesakes apart. */
const HASH_LENGTH = 8

/** @returns Markdown blocks, to be joined by blank lines */
export function summary({ documents, generator, codebook }: Report, labels: ThemeLabels): readonly string[] {
  const findings = documents.reduce((sum, document) => sum + document.findings.length, 0)
  // Of a single letter the same table stands further down.
  const themes = documents.length > 1 ? themesTable(documents, labels) : null
  return [
    '# SEND letters: findings and themes',
    escapeMarkdown(
      `${countWords(documents.length, ['letter', 'letters'])}, ${countWords(findings, ['finding', 'findings'])}. ` +
        `Made by ${generator.name} ${generator.version} with the codebook ${codebook.id} ${codebook.version} (${codebook.sha256.slice(0, HASH_LENGTH)}).`,
    ),
    ...(documents.length > 0 ? ['## Letters', lettersTable(documents)] : []),
    ...(themes ? ['## Themes', themes, 'A finding is counted under every theme that it carries.'] : []),
  ]
}
