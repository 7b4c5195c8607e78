/** Twice the text takes about twice the time: no input of ordinary size holds the program up. */
import { expect, it } from 'vitest'
import { read } from './printed-text.ts'

const LINES = 10_000
const MOST_MILLISECONDS = 3000

it.each([
  ['short lines that end no sentence', 'a\n'],
  ['short sentences', 'Plans are late.\n'],
  ['list items', '• Plans are late.\n'],
  ['broken words', 'There are many ser-\nvices.\n'],
  ['page breaks', 'Plans are late.\n\f'],
  ['page numbers', 'Plans are late\n7\n'],
  ['indented lines', '  a\n'],
  ['columns', 'Devon        Plans are late\n'],
])(
  '%s',
  (_, line) => {
    const text = line.repeat(LINES)
    const before = performance.now()
    expect(read(text).text).toHaveLength(text.length)
    expect(performance.now() - before).toBeLessThan(MOST_MILLISECONDS)
  },
  60_000,
)
