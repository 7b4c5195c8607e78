import { expect, it } from 'vitest'
import { scoreBoundaries } from '../../src/evaluation/boundaries.ts'
import { makeDocument, makeFinding } from '../render/sample-report.ts'
import { goldFinding, letterOf, makeGold, readingOf } from './sample-gold.ts'

it('pairs findings by text and type, each once', () => {
  const gold = makeGold({
    findings: [goldFinding('Plans are clear.'), goldFinding('Plans are clear.'), goldFinding('Waits are short.')],
  })
  const { figures, disagreements } = scoreBoundaries(letterOf(gold, readingOf(['Plans are clear.', 'Waits are long.'])))
  expect(figures.all).toEqual({ precision: 0.5, recall: 1 / 3, f1: 2 / 5, support: 3 })
  expect(disagreements.map(({ where, expected, said, text }) => [where, expected, said, text])).toEqual([
    ['strength', 'strength', 'none', 'Plans are clear.'],
    ['strength', 'strength', 'none', 'Waits are short.'],
    ['f-2', 'none', 'strength', 'Waits are long.'],
  ])
})

it('takes the right text with the wrong type for missed and extra', () => {
  const gold = makeGold({
    findings: [goldFinding('Plans are clear.', { type: 'development', n: 4 }), goldFinding('Waits are short.')],
  })
  const { figures } = scoreBoundaries(letterOf(gold, readingOf(['Plans are clear.', 'Waits are short.'])))
  expect(figures.byType).toEqual({
    development: { precision: 0, recall: 0, f1: 0, support: 1 },
    strength: { precision: 0.5, recall: 1, f1: 2 / 3, support: 1 },
  })
})

it('does not judge types that the gold has not in this letter', () => {
  const gold = makeGold({ findings: [goldFinding('Plans are clear.')] })
  const found = ['strength', 'response'] as const
  const document = makeDocument({ findings: found.map((type) => makeFinding({ type, text: 'Plans are clear.' })) })
  const { figures } = scoreBoundaries(letterOf(gold, { document, source: '' }))
  expect(figures.all).toEqual({ precision: 1, recall: 1, f1: 1, support: 1 })
})

it('misses every finding of a letter that could not be read', () => {
  const gold = makeGold({ findings: [goldFinding('Plans are clear.')] })
  expect(scoreBoundaries(letterOf(gold, null)).figures.all).toEqual({ precision: 0, recall: 0, f1: 0, support: 1 })
})
