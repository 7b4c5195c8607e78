/** By what a finding or sentence of the gold is known again, however it was typed or extracted. */
import { createHash } from 'node:crypto'
import { lettersOf } from '../text/letters-of.ts'

const OPENING = 40
const ENDING = 25

const sha1 = (text: string): string => createHash('sha1').update(text).digest('hex')

/** Of its first 40 and last 25 letters and digits: where it begins and ends is what makes it the same finding. */
export function findingKey(text: string): string {
  const letters = lettersOf(text)
  return sha1(`${letters.slice(0, OPENING)}|${letters.slice(-ENDING)}`)
}

/** Of all its letters and digits. */
export function sentenceKey(text: string): string {
  return sha1(lettersOf(text))
}

export function sameLetters(one: string, other: string): boolean {
  return lettersOf(one) === lettersOf(other)
}
