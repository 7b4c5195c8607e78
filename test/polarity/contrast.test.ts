import { describe, expect, it } from 'vitest'
import { decidingPart } from '../../src/polarity/contrast.ts'
import { tokensOf } from '../../src/polarity/tokens.ts'

const deciding = (sentence: string) =>
  decidingPart(tokensOf(sentence))
    .map(({ lower }) => lower)
    .join(' ')

describe('decidingPart', () => {
  it.each([
    ['Although the hall is small, it is warm and dry.', 'it is warm and dry'],
    ['However, while some came early, most came late.', 'most came late'],
    ['The hall is warm but the roof leaks.', 'the roof leaks'],
    ['The hall is warm, although the roof leaks.', 'the roof leaks'],
    ['The choir sings well despite the cold hall.', 'the choir sings well'],
    ['Prices are high, because the shop is good.', 'prices are high'],
    ['Despite the cold, the choir sang; the band, however, went home.', 'went home'],
  ])('%s', (sentence, part) => {
    expect(deciding(sentence)).toBe(part)
  })

  it.each([
    'The hall is warm and the roof is new.',
    'It is not only warm but also dry.',
    'Children play while they wait.',
    'Although it rained.',
    'They all came but one.',
  ])('%s decides as a whole', (sentence) => {
    expect(deciding(sentence)).toBe(
      tokensOf(sentence)
        .map(({ lower }) => lower)
        .join(' '),
    )
  })

  it('is empty where the sentence has no words', () => {
    expect(decidingPart(tokensOf('…'))).toEqual([])
  })
})
