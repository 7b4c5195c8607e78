import { describe, expect, it } from 'vitest'
import { findDates } from '../../../src/facts/dates/grammar.ts'
import { REFERENCE_RULES, readReferences, referenceKind } from '../../../src/facts/dates/references.ts'
import { joinLines, readLines } from '../../../src/facts/passage.ts'
import { placeLines } from '../placed.ts'

describe('rules for references', () => {
  it.each(REFERENCE_RULES.flatMap(({ what, examples }) => examples.map((example) => [what, ...example] as const)))(
    '%s: %s',
    (what, sentence, value) => {
      const date = findDates(sentence)[0]
      expect(date).toMatchObject({ value })
      expect(date && referenceKind(sentence, date)).toBe(what)
    },
  )
})

describe('readReferences', () => {
  const read = (text: string) => readReferences(joinLines(readLines(placeLines(text))), null)

  it('quotes the date and says what it is the date of', () => {
    const source = 'Your 18-month review will take place on 24 July 2025.'
    const start = source.indexOf('24 July')
    expect(read(source)).toEqual([
      {
        what: 'next-review',
        date: { value: '2025-07-24', text: '24 July 2025', spans: [[start, start + '24 July 2025'.length]] },
        period: null,
      },
    ])
  })

  it('tells the same thing once', () => {
    expect(
      read('A deep dive on 3 May 2024 follows. The next review is on 3 May 2024. The next review is on 3 May 2024.'),
    ).toHaveLength(2)
  })

  it.each([
    'Since September 2024, waits have fallen.',
    'The SEND service opened on 4 May 2023.',
    'The therapies team moved to a new trust on 3 March 2021.',
  ])('leaves alone "%s"', (text) => {
    expect(read(text)).toEqual([])
  })
})
