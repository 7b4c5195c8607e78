import { expect, it } from 'vitest'
import { findingKey, sameLetters, sentenceKey } from '../../src/evaluation/keys.ts'

const LONG =
  'Leaders know their area well, and they act on what parents and carers tell them about the support they get.'

it('does not look at spaces, hyphens, quotation marks, ligatures and case', () => {
  expect(findingKey('The ﬁrst “well-kept”\nplan.')).toBe(findingKey("The first 'well kept' PLAN"))
  expect(sentenceKey('A plan – made.')).toBe(sentenceKey('A plan-made'))
})

it('knows a finding by where it begins and ends, a sentence by all of it', () => {
  const changed = LONG.replace('parents and carers', 'young people')
  expect(findingKey(changed)).toBe(findingKey(LONG))
  expect(sentenceKey(changed)).not.toBe(sentenceKey(LONG))
})

it.each([
  ['begins later', LONG.replace('Leaders know', 'They know')],
  ['goes on longer', `${LONG} This helps.`],
])('takes a finding for another one where it %s', (_, other) => {
  expect(findingKey(other)).not.toBe(findingKey(LONG))
})

// SHA-1 of "plansareclear|plansareclear", by another program.
it('is the SHA-1 of the first 40 and last 25 letters', () => {
  expect(findingKey('Plans are clear.')).toBe('02e0362f3a5f598d33092135656f43f5e6da3dcb')
})

it('compares names by their letters', () => {
  expect(sameLetters('Anne-Marie O’Neil', "anne marie o'neil")).toBe(true)
  expect(sameLetters('Anne', 'Anna')).toBe(false)
})
