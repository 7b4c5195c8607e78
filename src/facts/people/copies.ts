/** To whom a letter is copied: people with their offices, or bodies and offices without a name. */
import type { Person } from '../../model/types.ts'
import { findBodies } from '../bodies.ts'
import type { Passage } from '../passage.ts'
import { readEntries } from './entries.ts'
import { tidy } from './roles.ts'

const COPYING = /\bcopying\s+this\s+(?:letter|report)\s+to\s*:?\s*/iu
const CLOSES = /\.\s*(?:\n|$)/u
const LABEL = /^(?:cc|copied\s+to|copies\s+to)\s*:?\s*/iu
/** Where a new recipient begins in a list whose lines were run together. */
const RECIPIENT =
  /(?<=[^\s,;])\s+(?=(?:Clinical\s+[Cc]ommissioning|Director\s+(?:of\s+)?Public|Department\s+(?:for|of)|NHS\s+England|Integrated\s+[Cc]are|Local\s+[Aa]uthority|Secretary\s+of\s+State)\b)/gu

/** @param body the letter's own text; @param list the lines from "CC:" on */
export function readCopies(body: Passage, list: Passage): Person[] {
  const sentence = COPYING.exec(body.text)
  const from = sentence ? sentence.index + sentence[0].length : body.text.length
  const rest = body.text.slice(from)
  return [
    ...recipients(rest.slice(0, CLOSES.exec(rest)?.index ?? rest.length)),
    ...recipients(list.text.replace(LABEL, '')),
  ]
}

function recipients(text: string): Person[] {
  const people = readEntries(text, 'copied')
  if (people.length > 0) return people
  const pieces = text.includes('\n') ? text.split('\n') : text.split(/,\s+|;\s*|\s+and\s+(?:the\s+)?/u)
  return pieces
    .flatMap((piece) => piece.split(RECIPIENT))
    .flatMap((piece): Person[] => {
      const name = tidy(piece.replace(/^the\s+/iu, ''))
      if (name === null || name.length > 80) return []
      return [{ name, role: null, organisation: findBodies(name)[0]?.kind === undefined ? null : name, part: 'copied' }]
    })
}
