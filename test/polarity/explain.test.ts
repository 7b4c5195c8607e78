import { expect, it } from 'vitest'
import { explainSentences, judgeSentences } from '../../src/polarity/index.ts'

const SENTENCES = ['Plans have improved.', 'However, although staff work well, too many children wait too long.']

it('judges as the judge does', () => {
  for (const heading of [null, 'strength', 'concern'] as const) {
    expect(explainSentences(SENTENCES, heading).map(({ polarity }) => polarity)).toEqual(
      judgeSentences(SENTENCES, heading),
    )
  }
})

it('places the cues that were heard in their sentence, in the part that decides', () => {
  const [first, second] = explainSentences(SENTENCES, null)
  const words = (sentence: string, found: typeof first) =>
    found?.cues.map(({ range, weight }) => [sentence.slice(...range), Math.sign(weight)])
  expect(words(SENTENCES[0]!, first)).toEqual([['have improved', 1]])
  expect(words(SENTENCES[1]!, second)?.map(([cue]) => cue)).not.toContain('well')
  expect(words(SENTENCES[1]!, second)).toContainEqual(['too many', -1])
  expect(second?.logOdds).toBeLessThan(0)
})
