import { describe, expect, it } from 'vitest'
import { judgeSentences, weigh } from '../../src/polarity/index.ts'

const side = (sentence: string) => judgeSentences([sentence], null)[0]

describe('judgeSentences', () => {
  it.each([
    ['Therapists work closely with nurseries, and children benefit from this.', 'strength'],
    ['Although the offer is small, parents value the support that it gives them.', 'strength'],
    ['The new rota has reduced waiting times for hearing tests.', 'strength'],
    ['Although waiting times are improving, attendance is lower than in other areas.', 'concern'],
    ['A new team is in place, but the impact is not yet felt by families.', 'concern'],
    ['Leaders recognise that there is more to do.', 'concern'],
    ['Experiences of the service are mixed.', 'concern'],
    ['The partnership should improve the timeliness of effective support.', 'concern'],
    ['Continue to strengthen the good work on short breaks.', 'concern'],
    ['The cut in hours has reduced access to the service.', 'concern'],
    ['Good progress has not been made with the rota.', 'concern'],
    ['None of the plans that the panel read last week had been finished on time.', 'concern'],
    ['The weaknesses in the rota have been addressed.', 'strength'],
    ['The weaknesses in the rota must be addressed.', 'concern'],
    ['A review of the pathway has started.', 'neutral'],
    ['Leaders are planning to open a second centre.', 'neutral'],
  ])('%s: %s', (sentence, polarity) => {
    expect(side(sentence)).toBe(polarity)
  })

  it.each([
    'The plans are held in an office.',
    'The report of the inspection came out on a Tuesday.',
    'Inspectors support the publication of the letter.',
    'What do parents make of this?',
    'Libraries',
  ])('calls it neutral where nothing speaks for a side in a text that tells: %s', (sentence) => {
    expect(judgeSentences([sentence], null, 'telling')).toEqual(['neutral'])
  })

  it('leans to a strength where nothing speaks for a side in a letter that judges', () => {
    const sentence = 'Young people influence decisions in the town.'
    expect(judgeSentences([sentence], null, 'judging')).toEqual(['strength'])
    expect(judgeSentences([sentence], null, 'telling')).toEqual(['neutral'])
  })

  it('lets a continuation take the side of what it continues', () => {
    const example = 'This includes the nursery in the north of the town.'
    expect(judgeSentences(['Support is poor and too slow.', example], null)).toEqual(['concern', 'concern'])
    expect(judgeSentences(['Support is effective and timely.', example], null)).toEqual(['strength', 'strength'])
  })

  it('lets a continuation keep a side of its own', () => {
    expect(
      judgeSentences(['Support is effective.', 'This means that families are frustrated by poor delays.'], null)[1],
    ).toBe('concern')
  })

  it('takes the side of the heading where a sentence says nothing, and leaves none neutral', () => {
    const sentences = ['The panel meets in the town hall.', 'A review has started.']
    expect(judgeSentences(sentences, 'strength')).toEqual(['strength', 'strength'])
    expect(judgeSentences(sentences, 'concern')).toEqual(['concern', 'concern'])
  })

  it('lets a plain contrary sentence stand against its heading', () => {
    expect(judgeSentences(['However, there is a lack of places and plans are poor.'], 'strength')).toEqual(['concern'])
  })

  it('answers for every sentence, also an empty one', () => {
    expect(judgeSentences([], null)).toEqual([])
    expect(judgeSentences(['', '…'], null)).toHaveLength(2)
  })
})

describe('weigh', () => {
  it.each([
    [['strength', 'strength'], 'strength'],
    [['concern', 'neutral'], 'concern'],
    [['strength', 'concern'], 'mixed'],
    [['strength', 'strength', 'strength', 'concern'], 'mixed'],
    [['strength', 'strength', 'strength', 'strength', 'concern'], 'strength'],
    [['neutral'], 'neutral'],
    [[], 'neutral'],
  ] as const)('%j is %s', (polarities, polarity) => {
    expect(weigh(polarities)).toBe(polarity)
  })
})
