import { expect, it } from 'vitest'
import { nameOutputs } from '../../src/cli/output-names.ts'

it.each([
  [
    ['in/a.txt', 'b.pdf'],
    ['a.json', 'b.json'],
  ],
  [['-'], ['stdin.json']],
  [
    ['a.txt', 'a.pdf'],
    ['a.txt.json', 'a.pdf.json'],
  ],
  [
    ['x/a.txt', '../y//a.txt'],
    ['x-a.txt.json', 'y-a.txt.json'],
  ],
  [
    ['x/A.txt', 'y/a.pdf'],
    ['A.txt.json', 'a.pdf.json'],
  ],
  [
    ['a/b.txt', 'a-b.txt', 'c/b.txt'],
    ['1-b.txt.json', '2-a-b.txt.json', '3-b.txt.json'],
  ],
] as const)('%j become %j', (files, names) => {
  expect(nameOutputs(files, 'json')).toEqual(names)
})
