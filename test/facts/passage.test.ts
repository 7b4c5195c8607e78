import { describe, expect, it } from 'vitest'
import { joinLines, readLines } from '../../src/facts/passage.ts'
import { sentenceAround } from '../../src/facts/sentence-around.ts'
import { placeLines } from './placed.ts'

describe('a passage', () => {
  it('quotes over a line break with a span for each line', () => {
    const source = 'from 4 to\n   8 July 2016.'
    const passage = joinLines(readLines(placeLines(source)))
    const from = passage.text.indexOf('4')
    const quoted = passage.quote([from, passage.text.indexOf('.')])
    expect(quoted).toEqual({
      text: '4 to 8 July 2016',
      spans: [
        [5, 9],
        [13, 24],
      ],
    })
    expect(quoted.spans.map((span) => source.slice(...span)).join(' ')).toBe(quoted.text)
  })

  it('has a line for each cell of a row, with its row and column', () => {
    const lines = readLines(placeLines('Ofsted | CQC\nA B | C D'))
    expect(lines.map(({ content, cell }) => [content.text, cell?.row, cell?.column])).toEqual([
      ['Ofsted', 0, 0],
      ['CQC', 0, 1],
      ['A B', 1, 0],
      ['C D', 1, 1],
    ])
  })

  it('begins a new line where a part of the letter was run on', () => {
    const [office, copies] = readLines(placeLines('CQC Inspector cc: Department for Education'))
    expect([office?.content.text, copies?.content.text]).toEqual(['CQC Inspector', 'cc: Department for Education'])
    expect(copies?.content.spansOf([0, 3])).toEqual([[14, 17]])
  })
})

describe('sentenceAround', () => {
  const sentence = (text: string, word: string): string => {
    const at = text.indexOf(word)
    return text.slice(...sentenceAround(text, [at, at + word.length]))
  }

  it('ends at a full stop and at a short line before a capital, not at a wrapped line', () => {
    expect(sentence('One is here. Two is\nthere. Three.', 'Two')).toBe('Two is\nthere.')
    expect(sentence('Inspection outcome\nThere are failings. More.', 'failings')).toBe('There are failings.')
  })
})
