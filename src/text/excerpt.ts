/** A part of a quoted text as a quotation of its own. */
import { type MappedText, mapText } from './mapped-text.ts'
import type { Range } from './span.ts'

/** The range of `content` as a `MappedText`, keeping the repairs that lie in it. */
export function excerpt(source: string, content: MappedText, range: Range): MappedText {
  return mapText(source, content.spansOf(range), content.repairs)
}

/** Several pieces, in source order, as one quotation. */
export function join(source: string, contents: readonly MappedText[]): MappedText {
  return mapText(
    source,
    contents.flatMap(({ spans }) => spans),
    contents.flatMap(({ repairs }) => repairs),
  )
}
