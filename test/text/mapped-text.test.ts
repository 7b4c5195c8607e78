import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Repair } from '../../src/model/types.ts'
import { mapText } from '../../src/text/mapped-text.ts'
import type { Span } from '../../src/text/span.ts'

const spanOf = (source: string, part: string): Span => {
  const at = source.indexOf(part)
  return [at, at + part.length]
}

describe('the quotation', () => {
  it('is the slice where nothing needs mending', () => {
    const source = 'Before. Plans are clear. After.'
    expect(mapText(source, [[8, 24]]).text).toBe('Plans are clear.')
  })

  it('has one space for any run of white space, and none at its ends', () => {
    expect(mapText(' \tPlans\u00a0\u2003are\r\n\fclear. \n', [[0, 23]]).text).toBe('Plans are clear.')
  })

  it('leaves out soft hyphens and zero-width characters, also next to a space', () => {
    const source = 'spe\u00adcial \u200b needs\u200d\u2060\ufeff'
    expect(mapText(source, [[0, source.length]]).text).toBe('special needs')
  })

  it('joins spans by one space, and none where a span holds only white space', () => {
    const source = 'one\n3\ntwo\n  \nthree'
    const spans = [spanOf(source, 'one'), spanOf(source, 'two'), spanOf(source, '  '), spanOf(source, 'three')]
    expect(mapText(source, spans).text).toBe('one two three')
  })

  it('keeps no span that holds nothing visible', () => {
    const source = 'one\f\u00ad\n\ftwo'
    const mapped = mapText(source, [spanOf(source, 'one'), spanOf(source, '\u00ad\n'), spanOf(source, 'two')])
    expect(mapped.spans).toEqual([spanOf(source, 'one'), spanOf(source, 'two')])
  })

  it('has its repairs applied', () => {
    const source = 'the ser-\nvices of o\ufb03cers'
    const repairs: Repair[] = [
      { kind: 'ligature', span: spanOf(source, '\ufb03'), to: 'ffi' },
      { kind: 'line-hyphen', span: spanOf(source, '-\n'), to: '' },
    ]
    expect(mapText(source, [[0, source.length]], repairs).text).toBe('the services of officers')
  })

  it('ignores and does not carry repairs that lie outside its spans', () => {
    const source = 'a \ufb01 b \ufb01 c'
    const inside: Repair = { kind: 'ligature', span: [2, 3], to: 'fi' }
    const outside: Repair = { kind: 'ligature', span: [6, 7], to: 'fi' }
    const mapped = mapText(source, [[0, 5]], [outside, inside])
    expect(mapped.text).toBe('a fi b')
    expect(mapped.repairs).toEqual([inside])
  })

  it('of nothing is empty', () => {
    expect(mapText('text', []).text).toBe('')
    expect(mapText('  \u00ad ', [[0, 4]]).text).toBe('')
  })
})

describe('spansOf', () => {
  it('gives the planted place of a word', () => {
    const source = 'Waits  are\nlong, and plans are late.'
    const mapped = mapText(source, [[0, source.length]])
    const at = mapped.text.indexOf('plans')
    expect(mapped.spansOf([at, at + 5])).toEqual([spanOf(source, 'plans')])
  })

  it('covers what was collapsed between two words', () => {
    const source = 'Waits  are\nlong'
    expect(mapText(source, [[0, 15]]).spansOf([0, 10])).toEqual([[0, 'Waits  are'.length]])
  })

  it('is parted where the source was parted, and not elsewhere', () => {
    const source = 'plans are\n7\nlate now'
    const mapped = mapText(source, [spanOf(source, 'plans are'), spanOf(source, 'late now')])
    expect(mapped.spansOf([6, 14])).toEqual([spanOf(source, 'are'), spanOf(source, 'late')])
    expect(mapped.spansOf([10, 18])).toEqual([spanOf(source, 'late now')])
  })

  it('covers the whole of a repaired slice', () => {
    const source = 'ser-\nvices end'
    const mapped = mapText(source, [[0, 14]], [{ kind: 'line-hyphen', span: [3, 5], to: '' }])
    expect(mapped.spansOf([0, 8])).toEqual([[0, 10]])
  })

  it('of an empty range or of a space is empty', () => {
    const mapped = mapText('a b', [[0, 3]])
    expect(mapped.spansOf([1, 1])).toEqual([])
    expect(mapped.spansOf([1, 2])).toEqual([])
  })
})

/** A source with spans in it, and repairs inside them. */
const MAPPED = fc
  .array(
    fc.constantFrom(
      'plans',
      'of\ufb01ce',
      'x',
      '😀',
      ' ',
      '  ',
      '\n',
      '\u00a0',
      '\u00ad',
      '\u200b',
      'ser-\nvices',
      '\ud800',
    ),
    { minLength: 1, maxLength: 30 },
  )
  .map((pieces) => pieces.join(''))
  .chain((source) =>
    fc.array(fc.nat({ max: source.length }), { maxLength: 8 }).map((cuts) => {
      const edges = [...new Set(cuts)].sort((a, b) => a - b)
      const spans = edges.flatMap((start, at): Span[] => {
        const end = edges[at + 1]
        return at % 2 === 0 && end !== undefined ? [[start, end]] : []
      })
      const repairs = [...source.matchAll(/\ufb01|-\n/g)].map(
        ({ 0: mark, index }): Repair =>
          mark === '\ufb01'
            ? { kind: 'ligature', span: [index, index + 1], to: 'fi' }
            : { kind: 'line-hyphen', span: [index, index + 2], to: '' },
      )
      return { source, spans, repairs }
    }),
  )

it('quoting the spans of any run of words gives those words again', () => {
  fc.assert(
    fc.property(MAPPED, fc.nat(), fc.nat(), ({ source, spans, repairs }, from, to) => {
      const mapped = mapText(source, spans, repairs)
      const words = [...mapped.text.matchAll(/\S+/g)]
      fc.pre(words.length > 0)
      const [first, last] = [from % words.length, to % words.length].sort((a, b) => a - b) as [number, number]
      const start = words[first]!.index
      const end = words[last]!.index + words[last]![0].length
      const found = mapped.spansOf([start, end])
      expect(mapText(source, found, mapped.repairs).text).toBe(mapped.text.slice(start, end))
      for (const [a, b] of found) expect(spans.some(([x, y]) => a >= x && b <= y)).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

it('quoting twice changes nothing', () => {
  fc.assert(
    fc.property(MAPPED, ({ source, spans, repairs }) => {
      const { text } = mapText(source, spans, repairs)
      expect(mapText(text, [[0, text.length]]).text).toBe(text)
    }),
  )
})
