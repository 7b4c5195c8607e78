import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../src/language/index.ts'

const split = (text: string): string[] => splitSentences(text).map(([start, end]) => text.slice(start, end))

describe('splitSentences', () => {
  it.each([
    [['Plans are late.', 'Reviews are not.']],
    [['Dr. Amara Bell chairs the board.', 'Mr. Cole does not.']],
    [['Some services, e.g. Therapies, are thin.', 'Others, i.e. CAMHS, are not.']],
    [['See No. 3 in the list.', 'Was it read?', 'No.', 'Not yet.']],
    [['J. R. Okafor signed it.', 'So did Anna K. Lund.']],
    [['They follow plan B.', 'Leaders agree.']],
    [['They saw clinics, schools, etc. in one week.', 'It was enough.']],
    [['The rate is 4.5 per cent.', 'It was 3.2 before.']],
    [['“We want to bring those waiting times down.” he said.', 'They agreed.']],
    [['He asked: ‘Is it enough?’', 'It was not.']],
    [['It grew (see the annex.)', 'It fell later.']],
    [['Waits grew… and grew.', 'They fell!']],
  ])('keeps each sentence of %j whole', (sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences)
  })

  it('trims, and finds nothing in blank text', () => {
    expect(splitSentences('  One. Two. ')).toEqual([
      [2, 6],
      [7, 11],
    ])
    expect(splitSentences(' ')).toEqual([])
    expect(splitSentences('')).toEqual([])
  })

  it('leaves only white space between sentences, in order, whatever the text', () => {
    const piece = fc.constantFrom(
      'Dr. ',
      'No. 3 ',
      'a.',
      '.',
      ' ',
      '“',
      '”',
      'A. ',
      'e.g. ',
      'Word ',
      '?',
      '\u00a0',
      '7',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('')
        let at = 0
        for (const [start, end] of splitSentences(text)) {
          expect(text.slice(at, start).trim()).toBe('')
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
          at = end
        }
        expect(text.slice(at).trim()).toBe('')
      }),
    )
  })
})
