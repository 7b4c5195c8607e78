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

const NOTHING_KNOWN = learnHyphens('')

it.each([
  ['decision-|making', 'hyphenated'],
  ['child-|centred', 'hyphenated'],
  ['needs-|led', 'hyphenated'],
  ['Wilbury-|led', 'hyphenated'],
  ['EHC-|related', 'hyphenated'],
  ['multi-|agency', 'hyphenated'],
  ['co-|ordinated', 'hyphenated'],
  ['four-|year-old', 'hyphenated'],
  ['18-month-|old', 'hyphenated'],
  ['post-|16', 'hyphenated'],
  ['0-|25', 'hyphenated'],
  ['COVID-|19', 'hyphenated'],
  ['face-|to-face', 'hyphenated'],
  ['A-|level', 'hyphenated'],
  ['Weston-on-|Sea', 'hyphenated'],
  ['pre-|and', 'suspended'],
  ['16-|to', 'suspended'],
  ['short-|or', 'suspended'],
  ['1-|Leaders', 'suspended'],
  ['assess-|ment', 'joined'],
  ['ser-|vices', 'joined'],
  ['recog-|nise', 'joined'],
  ['self-assess-|ment', 'joined'],
  ['headteach-|ers', 'joined'],
  ['inter-|nships', 'joined'],
  ['dem-|and', 'joined'],
  ['INFORMA-|TION', 'joined'],
])('%s is %s, whatever else the letter says', (word, mending) => {
  const [first = '', second = ''] = word.split('-|')
  expect(NOTHING_KNOWN.mending(first, second)).toBe(mending)
})

it('the letter’s own spelling decides before any list', () => {
  const own = learnHyphens('The wellbeing board met. It is a child-centred plan.')
  expect(own.mending('well', 'being')).toBe('joined')
  expect(own.mending('child', 'centred')).toBe('hyphenated')
})

it('two words that are also one are joined only where the letter breaks words', () => {
  expect(NOTHING_KNOWN.mending('path', 'ways')).toBe('hyphenated')
  const broken = learnHyphens('They recog-\nnise it.\nThe ser-\nvices know.')
  expect(broken.mending('path', 'ways')).toBe('joined')
  expect(broken.mending('decision', 'making')).toBe('hyphenated')
})

it('halves of a broken word teach nothing', () => {
  expect(learnHyphens('They commis-\nsion it.').mending('commis', 'sion')).toBe('joined')
})

it.each([
  ['help for children pre-\nand post-school', 'pre- and post-school'],
  ['help for those aged 0-\n25 years', '0-25'],
  ['help for those aged 0–\n25 years', '0–25'],
  ['help for all two-\nyear-olds here', 'two-year-olds'],
])('a line of %j reads %j', (text, words) => {
  expect(quoted(`Parents were pleased with the ${text}.`)).toContain(words)
})
