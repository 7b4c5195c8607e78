import { expect, it } from 'vitest'
import { tallyThemes, tallyTypes } from '../../src/render/tallies.ts'
import { makeFinding, makeTheme } from './sample-report.ts'

const findings = [
  makeFinding({ polarity: 'strength', themes: [makeTheme('ehcp'), makeTheme('equity', false)] }),
  makeFinding({ polarity: 'concern', type: 'development', themes: [makeTheme('ehcp')] }),
  makeFinding({ polarity: 'mixed', type: 'observation', themes: [makeTheme('workforce'), makeTheme('ehcp', false)] }),
  makeFinding({ polarity: 'neutral', type: 'observation' }),
]

it('counts a finding under each theme that it carries, most frequent theme first', () => {
  expect(tallyThemes(findings)).toEqual([
    { id: 'ehcp', strength: 1, concern: 1, other: 1, total: 3 },
    { id: 'equity', strength: 1, concern: 0, other: 0, total: 1 },
    { id: 'workforce', strength: 0, concern: 0, other: 1, total: 1 },
  ])
})

it('counts types in the order of the vocabulary and leaves out those that do not occur', () => {
  expect(tallyTypes(findings)).toEqual([
    ['strength', 1],
    ['development', 1],
    ['observation', 2],
  ])
})
