import { expect, it } from 'vitest'
import type { GoldSentence } from '../../src/evaluation/gold.ts'
import { sentenceKey } from '../../src/evaluation/keys.ts'
import { scorePolarity } from '../../src/evaluation/sentence-polarity.ts'
import { FILE, letterOf, makeGold, readingOf } from './sample-gold.ts'

const gold = (text: string, polarity: GoldSentence['polarity']): GoldSentence => {
  return { file: FILE, key: sentenceKey(text), polarity, text }
}

// The reading calls every sentence a strength.
it('counts a sentence that is not found as missed, and one with another polarity as missed and extra', () => {
  const sentences = [
    gold('Plans are clear.', 'strength'),
    gold('Waits are long.', 'concern'),
    gold('Staff are new.', 'neutral'),
    gold('It rains.', 'strength'),
  ]
  const reading = readingOf(['Plans are clear.', 'Waits are long.', 'Staff are new.'])
  const { figures, disagreements } = scorePolarity(letterOf(makeGold({ sentences }), reading))
  expect(figures).toEqual({
    accuracy: 0.25,
    // 1 of 4 agrees; by chance strength 2*3 / 16.
    kappa: (1 * 4 - 6) / (16 - 6),
    sentences: 4,
    byClass: {
      strength: { precision: 1 / 3, recall: 1 / 2, f1: 2 / 5, support: 2 },
      concern: { precision: 0, recall: 0, f1: 0, support: 1 },
      neutral: { precision: 0, recall: 0, f1: 0, support: 1 },
    },
  })
  expect(disagreements.map(({ expected, said }) => `${expected} ${said}`)).toEqual([
    'concern strength',
    'neutral strength',
    'strength none',
  ])
})

it('misses the sentences of a letter that could not be read', () => {
  const { figures } = scorePolarity(letterOf(makeGold({ sentences: [gold('It rains.', 'concern')] }), null))
  expect([figures.accuracy, figures.sentences]).toEqual([0, 1])
})
