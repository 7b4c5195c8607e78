/** A document that one would send to a director: the letters at a glance, then each with its findings and their places. */

import { LETTER_NAMES } from '../../model/letter-kinds.ts'
import type { Document } from '../../model/types.ts'
import type { Renderer } from '../renderer.ts'
import type { ThemeLabels } from '../theme-labels.ts'
import { demands } from './demands.ts'
import { escapeMarkdown } from './escape.ts'
import { facts } from './facts.ts'
import { figures } from './figures.ts'
import { findings } from './findings.ts'
import { problems } from './problems.ts'
import { letterDate, summary, themesTable } from './summary.ts'

function letter(document: Document, labels: ThemeLabels): readonly string[] {
  const date = letterDate(document)
  const name = [LETTER_NAMES[document.kind], ...(date === null ? [] : [date])].join(', ')
  const themes = themesTable([document], labels)
  return [
    `## ${escapeMarkdown(document.area?.name ?? document.file)}: ${name}`,
    facts(document),
    ...demands(document, labels),
    ...(themes ? ['### Themes', themes] : []),
    ...findings(document, labels),
    ...figures(document),
    ...problems('### Problems', document.problems),
  ]
}

export const markdown: Renderer = {
  id: 'markdown',
  description: 'a document to read and send: tables across letters, then each letter with its findings',
  extension: 'md',
  render: (report, { themeLabels }) => {
    const blocks = [
      ...summary(report, themeLabels),
      ...problems('## Problems', report.problems),
      ...report.documents.flatMap((document) => letter(document, themeLabels)),
    ]
    return `${blocks.join('\n\n')}\n`
  },
}
