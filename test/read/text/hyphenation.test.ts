import { describe, expect, it } from 'vitest'
import { learnHyphens } from '../../../src/read/text/hyphenation.ts'
import { read } from './printed-text.ts'

const quoted = (text: string): string =>
  read(text)
    .blocks.map(({ content }) => content.text)
    .join(' | ')

describe('a word broken over a line end', () => {
  it.each([
    ['Families are pleased with the help that they get from the many ser-\nvices in the town.', 'services'],
    ['The plan was drawn up after a careful and long look at it, a point-in-\ntime one.', 'point-in-time'],
    ['Plans are long-term. Leaders made it clear that what they want is long-\nterm change.', 'long-term'],
    ['The coordination is good. Families were very pleased with the co-\nordination of help.', 'coordination'],
    ['Parents told us that they find help with the use of a spe\u00ad\ncial chair.', 'special'],
  ])('%j', (text, word) => {
    expect(quoted(text)).toContain(word)
  })

  it('is a repair with its place', () => {
    const { text, repairs } = read(
      'Families are pleased with the help that they get from the many ser-\nvices in the town.',
    )
    const at = text.indexOf('-\n')
    expect(repairs).toEqual([{ kind: 'line-hyphen', span: [at, at + 2], to: '' }])
  })

  it('is none where a new name or a dash follows', () => {
    const dash = 'Leaders have done much to help families with children who have no place -\nbut it is late.'
    expect(read(dash).repairs).toEqual([])
  })
})

it('ligatures are spelled out', () => {
  const { blocks, repairs } = read('The of\ufb01cers \ufb02y o\ufb00 with e\ufb03cient sta\ufb04.')
  expect(blocks[0]?.content.text).toBe('The officers fly off with efficient staffl.')
  expect(repairs.map(({ to }) => to)).toEqual(['fi', 'fl', 'ff', 'ffi', 'ffl'])
})

it('the letter’s own spelling decides before any list', () => {
  const own = learnHyphens('The wellbeing board met. It is a child-centred plan.')
  expect(own.keepsHyphen('well', 'being')).toBe(false)
  expect(own.keepsHyphen('child', 'centred')).toBe(true)
  expect(own.keepsHyphen('multi', 'agency')).toBe(true)
  expect(own.keepsHyphen('informa', 'tion')).toBe(false)
})

it('halves of a broken word teach nothing', () => {
  const own = learnHyphens('They commis-\nsion it.')
  expect(own.keepsHyphen('commis', 'sion')).toBe(false)
})
