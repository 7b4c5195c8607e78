/** Columns of an analyst's table that look misspelt, since what is misspelt is not read, or makes a coder of its own. */
import { problem } from '../../model/problems.ts'
import type { Problem } from '../../model/types.ts'
import { editDistance, nearest } from '../nearest.ts'
import { type CodeHeading, isPlace, plainHeading } from './code-columns.ts'

const WORDS = ['primary', 'themes', 'others', 'polarity'] as const

/** The word that a column which is not read begins with, but for a third of its letters. */
function meantBy(heading: string): string | null {
  const [head = ''] = plainHeading(heading).split('_')
  return WORDS.find((word) => editDistance(head, word) <= Math.floor(head.length / 3)) ?? null
}

function unread(headings: readonly string[], codes: readonly CodeHeading[], name: string): Problem[] {
  const read = new Set(codes.map(({ heading }) => heading))
  return headings.flatMap((heading) => {
    const word = read.has(heading) || isPlace(heading) ? null : meantBy(heading)
    if (word === null) return []
    const hint = `Is it a column ${word}?`
    return [problem('unread-column', 'warning', `${name}: the column ${heading.trim()} is not read.`, { hint })]
  })
}

/** Coders whose names are near, and who share no column: one coder, with a slip in a heading. */
function likelyOne(codes: readonly CodeHeading[], name: string): Problem[] {
  const coders = [...new Set(codes.map(({ coder }) => coder))]
  return coders.flatMap((coder, at) => {
    const own = codes.filter((one) => one.coder === coder)
    const apart = coders.slice(0, at).filter((other) => {
      const theirs = codes.filter((one) => one.coder === other)
      return theirs.every(({ column }) => own.every((one) => one.column !== column))
    })
    const other = nearest(coder, apart)
    if (other === null) return []
    const headings = codes.filter((one) => one.coder === coder || one.coder === other)
    const message = `${name}: ${other} and ${coder} are taken for two coders.`
    const hint = `If they are one, spell the columns ${headings.map(({ heading }) => heading.trim()).join(' and ')} alike.`
    return [problem('similar-coders', 'warning', message, { hint })]
  })
}

export function doubtfulColumns(headings: readonly string[], codes: readonly CodeHeading[], name: string): Problem[] {
  return [...unread(headings, codes, name), ...likelyOne(codes, name)]
}
