import { expect, it } from 'vitest'
import { type CodedUnit, codingOf } from '../../src/evaluation/coding.ts'
import { themeAgreement, themeDisagreements } from '../../src/evaluation/theme-agreement.ts'

const unit = (expected: [string | null, ...string[]], said: [string | null, ...string[]]): CodedUnit => ({
  file: 'a.txt',
  where: 'f-1',
  finding: 'f-1',
  text: 'Plans are clear.',
  type: 'strength',
  expected: codingOf(
    expected[0],
    expected.slice(1).flatMap((id) => id ?? []),
  ),
  said: codingOf(
    said[0],
    said.slice(1).flatMap((id) => id ?? []),
  ),
})

const FOUR = [
  unit(['ehcp', 'waiting-times'], ['ehcp']),
  unit(['leadership'], ['equity', 'leadership']),
  unit(['ehcp'], ['none']),
  unit(['ehcp'], ['ehcp']),
]

it('reckons micro averages over pairs of a finding and a theme: 3 hits, 1 extra, 2 missed', () => {
  const { precision, recall, f1, support, units } = themeAgreement(FOUR)
  expect({ precision, recall, f1, support, units }).toEqual({
    precision: 3 / 4,
    recall: 3 / 5,
    f1: 6 / 9,
    support: 5,
    units: 4,
  })
})

it('leaves themes that are expected less than three times out of the macro average', () => {
  expect(themeAgreement(FOUR).macroF1).toBe(4 / 5) // ehcp alone: 2 hits, 1 missed
})

// ehcp: expected in 1, 3, 4; said in 1, 4. 3 of 4 agree, by chance (3*2 + 1*2) / 16.
it('reckons kappa for each theme on whether it is there', () => {
  const { ehcp, equity } = themeAgreement(FOUR).byTheme
  expect(ehcp).toEqual({ precision: 1, recall: 2 / 3, f1: 4 / 5, support: 3, kappa: 0.5 })
  expect(equity).toEqual({ precision: 0, recall: 0, f1: 0, support: 0, kappa: 0 })
})

// 2 of 4 agree; by chance 3*2 / 16.
it('compares primaries, none being one of them', () => {
  const { primaryAccuracy, primaryKappa, confusion } = themeAgreement(FOUR)
  expect([primaryAccuracy, primaryKappa]).toEqual([0.5, 0.2])
  expect(confusion).toEqual([
    { expected: 'ehcp', said: 'none', findings: 1 },
    { expected: 'leadership', said: 'equity', findings: 1 },
  ])
})

it('leaves findings without a named primary out of its accuracy, not out of the themes', () => {
  const { primaryAccuracy, f1 } = themeAgreement([unit([null, 'ehcp'], ['ehcp']), unit(['equity'], ['equity'])])
  expect([primaryAccuracy, f1]).toEqual([1, 1])
})

it('gives figures for each type of finding', () => {
  const types = themeAgreement([...FOUR, { ...unit(['equity'], ['equity']), type: 'progress' }]).byFindingType
  expect(types).toEqual({
    strength: { units: 4, f1: 6 / 9, primaryAccuracy: 0.5 },
    progress: { units: 1, f1: 1, primaryAccuracy: 1 },
  })
})

it('lists findings that differ in a theme or in which is the primary one', () => {
  const swapped = unit(['ehcp', 'equity'], ['equity', 'ehcp'])
  const same = unit(['ehcp', 'equity', 'leadership'], ['ehcp', 'leadership', 'equity'])
  const unnamed = unit([null, 'ehcp'], ['ehcp'])
  expect(themeDisagreements([swapped, same, unnamed, ...FOUR]).map(({ expected, said }) => [expected, said])).toEqual([
    ['ehcp, then equity', 'equity, then ehcp'],
    ['ehcp, then waiting-times', 'ehcp'],
    ['leadership', 'equity, then leadership'],
    ['ehcp', 'none'],
  ])
})

it('has no figure where there is nothing to reckon it from', () => {
  const rare = themeAgreement([unit(['ehcp'], ['ehcp'])])
  expect([rare.f1, rare.macroF1]).toEqual([1, null])
  const none = themeAgreement([unit(['none'], ['none'])])
  expect([none.precision, none.recall, none.f1, none.primaryAccuracy]).toEqual([null, null, null, 1])
  expect(none.byFindingType).toEqual({ strength: { units: 1, f1: null, primaryAccuracy: 1 } })
  expect(themeAgreement([unit([null, 'ehcp'], ['ehcp'])]).primaryAccuracy).toBeNull()
})
