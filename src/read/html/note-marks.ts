/** The marks in a text that lead to its notes: no words of the sentence that they stand in. */

const LINKED_MARK = /^\s*[[(]?(?:\d{1,3}|[a-z]|[ivx]{1,4}|[*†‡§]{1,3})[\])]?\s*$/i
const RAISED_MARK = /^\s*(?:[[(]?(?:\d{1,3}(?:\s?,\s?\d{1,3}){0,3}|[*†‡§]{1,3})[\])]?|[[(]\s*[\])])?\s*$/
/** Behind a figure or a unit a raised figure is an exponent. */
const EXPONENT_BEFORE = /(?:\d|\b[ckm]?m)$/

/**
 * @param text what the link or the raised text holds
 * @param before the line up to it
 * @param linksHere true inside a link to a place on the same page
 */
export function isNoteMark(text: string, before: string, linksHere: boolean): boolean {
  if (text.trim() === '') return false
  return linksHere ? LINKED_MARK.test(text) : RAISED_MARK.test(text) && !EXPONENT_BEFORE.test(before)
}
