/** Where one row of a table ends and the next begins, when no rule between them has survived. */
import type { Piece } from './columns.ts'

export interface TableLine {
  readonly index: number
  /** True where the page turned before the line. */
  readonly turned: boolean
  readonly left: Piece | null
  readonly right: Piece | null
}

const HEADER = /^(?:responsible (?:body|bodies|partners?)|local authorit(?:y|ies)|ofsted)$/i
/** What the name of a body ends with. */
const BODY_END =
  /\b(?:board|icb|council|trust|partnership|partners|leaders?|authority|england|service|cic|borough|ccg|group)\.?$/i

/**
 * True where a new row begins with `line`.
 *
 * Both columns of a row begin together. A row has ended when one of its columns had run out before, or when both end
 * on the same line: the right one its sentence, the left one the name of a body.
 */
export function endsRow(
  source: string,
  before: readonly TableLine[],
  openers: readonly TableLine[],
  line: TableLine,
): boolean {
  const previous = before.at(-1)
  if (previous === undefined || line.left === null) return false
  const text = (piece: Piece | null | undefined): string => (piece ? source.slice(piece[0], piece[1]) : '')
  if (HEADER.test(text(previous.left))) return true
  // A label and its value.
  if (/:$/.test(text(line.left)) || /:$/.test(text(previous.left))) return true
  if (line.right === null) return false
  const right = text(before.findLast((earlier) => earlier.right !== null)?.right)
  const rightEnded = /[.!?;]["'’”)]*$/.test(right)
  const startsAfresh = /^[\p{Lu}‘“"']/u.test(text(line.right))
  if (previous.left === null) return !line.turned || rightEnded
  if (previous.right === null) return startsAfresh
  const left = text(before.findLast((earlier) => earlier.left !== null)?.left)
  const opensLikeFirst = openers.some((opener) => text(opener.left) === text(line.left))
  return rightEnded && startsAfresh && (opensLikeFirst || BODY_END.test(left))
}
