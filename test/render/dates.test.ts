import { expect, it } from 'vitest'
import { dateWords, periodWords } from '../../src/render/dates.ts'

it.each([
  ['2025-12-02', '2 December 2025'],
  ['2025-01', 'January 2025'],
  ['--11-10', '10 November'],
  ['some day', 'some day'],
])('date %s is %s', (value, words) => {
  expect(dateWords({ value })).toBe(words)
})

it.each([
  ['2016-07-04', '2016-07-08', '4 to 8 July 2016'],
  ['2024-09-23', '2024-10-04', '23 September to 4 October 2024'],
  ['2023-12-28', '2024-01-03', '28 December 2023 to 3 January 2024'],
  ['2018-03-19', '2018-03-19', '19 March 2018'],
])('period from %s to %s is %s', (start, end, words) => {
  expect(periodWords({ start, end })).toBe(words)
})
