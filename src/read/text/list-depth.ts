/** Lists inside list items: told by another mark that is set in further, or that follows an item ending in a colon. */
import type { LineGroup } from './assemble.ts'

/** For each group its depth, 0 for what is in no list or in an outermost one. */
export function listDepths(groups: readonly LineGroup[]): number[] {
  let outer: { readonly mark: string; readonly indent: number } | null = null
  let endsInColon = false
  let inside = false
  return groups.map((group) => {
    if (group.kind === 'furniture') return 0
    const glyph = group.kind === 'bullet' ? (group.marker?.glyph ?? null) : null
    if (group.kind !== 'bullet' || glyph === null) {
      outer = null
      inside = false
      return 0
    }
    const mark = glyph.replace(/[\da-z]+/gi, '#')
    const indent = group.lines[0]?.indent ?? 0
    const isOuter: boolean = outer === null || mark === outer.mark
    const isInner: boolean = !isOuter && (inside || endsInColon || indent > (outer?.indent ?? 0))
    endsInColon = group.lines.at(-1)?.text.endsWith(':') === true
    inside = isInner
    if (isInner) return 1
    outer = { mark, indent }
    return 0
  })
}
