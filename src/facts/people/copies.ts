/** To whom a letter is copied: people with their offices, or bodies and offices without a name. */
import type { Person } from '../../model/types.ts'
import { findBodies } from '../bodies.ts'
import type { Passage } from '../passage.ts'
import { readEntries } from './entries.ts'
import { fullName, tidy } from './roles.ts'

const COPYING = /\bcopying\s+this\s+(?:letter|report)\s+to\s*:?\s*/iu
const CLOSES = /\.\s*(?:\n|$)/u
const LABEL = /^(?:cc|c\.c\.?|copied\s+to|copies\s+to)\s*:?\s*/gimu
/** Where a new recipient begins in a list whose lines were run together. */
const RECIPIENT =
  /(?<=[^\s,;])(?<!DfE)(?<!NHS (?!England)(?:\p{Lu}[\p{L}'’-]* (?:and )?){0,3}\p{Lu}[\p{L}'’-]*) +(?=(?:Clinical\s+[Cc]ommissioning|Director\s+(?:of\s+)?Public|Department\s+(?:for|of)|NHS\s+England|Integrated\s+[Cc]are|Local\s+[Aa]uthority|Secretary\s+of\s+State)\b)/gu

/** Dates of the page and telephone numbers stand below some lists; no recipient has so many figures. */
const HAS_YEAR_OR_NUMBER = /\d{4}/

/** @param body the letter's own text; @param list the lines from "CC:" on */
export function readCopies(body: Passage, list: Passage): Person[] {
  const sentence = COPYING.exec(body.text)
  const from = sentence ? sentence.index + sentence[0].length : body.text.length
  const rest = body.text.slice(from)
  const named = recipients(rest.slice(0, CLOSES.exec(rest)?.index ?? rest.length))
  return [...named, ...recipients(list.text.replace(LABEL, '').replace(RECIPIENT, '\n'))]
}

function recipients(text: string): Person[] {
  const people = readEntries(text, 'copied')
  if (people.length > 0) return people
  const pieces = text.includes('\n') ? text.split('\n') : text.split(/,\s+|;\s*|\s+and\s+(?!Social\s+Care)(?:the\s+)?/u)
  return pieces.flatMap((piece): Person[] => {
    const name = tidy(piece.replace(/^(?:the\s+|DfE\s+(?=Department))/iu, ''))
    if (name === null || name.length > 80 || HAS_YEAR_OR_NUMBER.test(name)) return []
    const body = findBodies(name)[0]?.name
    return [{ name, role: null, organisation: body === undefined ? null : fullName(body), part: 'copied' }]
  })
}
