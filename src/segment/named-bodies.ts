/**
 * Who is responsible, where a table has been flattened to lines: the bodies' names stand before their action, or the
 * names of several rows before the actions of those rows. Names go with actions only where there are as many of one as
 * of the other; otherwise nobody is named, and a problem says so.
 */
import { problem } from '../model/problems.ts'
import type { Problem } from '../model/types.ts'
import type { Block } from '../text/source.ts'
import { columnOf } from './action-columns.ts'
import type { FindingDraft } from './finding-draft.ts'
import { DEMANDS_SOMETHING } from './wording.ts'

const MOST_WORDS = 14
const LABEL = /^responsible (?:body|bodies|partners?|organisations?) ?: ?/i

/** True for a line of names: short, demanding nothing, ending no sentence but for a stray full stop. */
export function namesBodies({ kind, content: { text } }: Block): boolean {
  if (kind === 'row' || kind === 'bullet') return false
  return text.split(' ').length <= MOST_WORDS && !DEMANDS_SOMETHING.test(text) && !/^\p{Ll}.*[.;:]$/u.test(text)
}

export class NamedBodies {
  readonly #cells: { text: string; end: number }[] = []
  readonly #source: string

  constructor(source: string) {
    this.#source = source
  }

  /** Takes a line of names; lines with no blank line between them are one cell. */
  take({ content: { text: printed, spans } }: Block): void {
    const text = printed.replace(LABEL, '')
    if (text === '' || columnOf(text) !== null) return
    const start = spans[0]?.[0] ?? 0
    const end = spans.at(-1)?.[1] ?? start
    const last = this.#cells.at(-1)
    const follows = last !== undefined && !/\n\s*\n|\f/.test(this.#source.slice(last.end, start))
    if (last !== undefined && follows) {
      last.text = `${last.text} ${text}`
      last.end = end
    } else this.#cells.push({ text, end })
  }

  /** The actions with their bodies, and a problem where the names could not be told apart. */
  assign(actions: readonly FindingDraft[]): { actions: FindingDraft[]; problems: Problem[] } {
    if (this.#cells.length === 0 || actions.every(({ bodies }) => bodies !== null))
      return { actions: [...actions], problems: [] }
    if (this.#cells.length === actions.length) {
      const named = actions.map((action, index) => ({ ...action, bodies: this.#cells[index]?.text ?? null }))
      return { actions: named, problems: [] }
    }
    const message =
      'The table of priority actions has lost its columns, so it cannot be told which body is responsible for which action.'
    const hint = 'Read the PDF itself, or text that keeps the layout (pdftotext -layout).'
    return { actions: [...actions], problems: [problem('bodies-not-told-apart', 'warning', message, { hint })] }
  }
}
