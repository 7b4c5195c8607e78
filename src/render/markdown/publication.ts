/** Where a letter was published, as it was given beside it: for the facts, and to cite the letter by. */

import { LETTER_NAMES } from '../../model/letter-kinds.ts'
import type { Document, Metadata } from '../../model/types.ts'
import { dateWords } from '../dates.ts'
import { escapeMarkdown } from './escape.ts'

/** A link that shows its own address; mere text where it is no address of the web. */
export function webLink(url: string): string {
  const target = URL.canParse(url) ? new URL(url) : null
  if (target === null || !/^https?:$/.test(target.protocol)) return escapeMarkdown(url)
  // What is between angle brackets ends at the next one, and a backslash would escape.
  const href = target.href.replace(/[<>\\\s]/g, (character) => encodeURIComponent(character))
  return `[${escapeMarkdown(url)}](<${href}>)`
}

/** "Ofsted and Care Quality Commission, Area SEND inspection report: Northshire, published 5 March 2024, [address]"; null where nothing was given. */
export function citationOf({ issuers, title, kind, area, dates, metadata }: Document): string | null {
  if (metadata === null || (metadata.published === null && metadata.url === null)) return null
  const name = title ?? [LETTER_NAMES[kind], area?.name].filter(Boolean).join(': ')
  const parts = [
    ...(issuers.length > 0 ? [escapeMarkdown(issuers.join(' and '))] : []),
    escapeMarkdown(name),
    ...(dates.document ? [dateWords(dates.document)] : []),
    ...(dates.published ? [`published ${dateWords(dates.published)}`] : []),
    ...(metadata.url === null ? [] : [webLink(metadata.url)]),
  ]
  return parts.join(', ')
}

/** The user's own columns: "Team: North; Read by: Ada"; null where there is none. */
export function ownFacts(metadata: Metadata | null): string | null {
  const own = Object.entries(metadata?.other ?? {})
  return own.length > 0 ? own.map(([name, value]) => escapeMarkdown(`${name}: ${value}`)).join('; ') : null
}
