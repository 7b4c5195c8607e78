import type { Problem } from '../../model/types.ts'
import { escapeMarkdown } from './escape.ts'

const SEVERITY_WORDS = { error: 'Error', warning: 'Warning', info: 'Note' } as const satisfies Record<
  Problem['severity'],
  string
>

/** @returns Markdown blocks; none where there is no problem */
export function problems(heading: string, found: readonly Problem[]): readonly string[] {
  if (found.length === 0) return []
  const items = found.map(({ severity, message, hint }) => {
    const advice = hint === null ? '' : ` ${escapeMarkdown(hint)}`
    return `- **${SEVERITY_WORDS[severity]}:** ${escapeMarkdown(message)}${advice}`
  })
  return [heading, items.join('\n')]
}
