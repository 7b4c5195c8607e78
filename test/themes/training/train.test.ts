import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { defaultCodebook } from '../../../src/themes/index.ts'
import { crossValidate } from '../../../src/themes/training/cross-validate.ts'
import { figuresOf } from '../../../src/themes/training/figures.ts'
import { readGold } from '../../../src/themes/training/gold.ts'
import { trainThemes } from '../../../src/themes/training/train.ts'

const KINDS = [
  ['transport', 'The school bus is late and transport is poor.'],
  ['therapies', 'Occupational therapy helps children well.'],
  ['mental-health', 'CAMHS is a strong service.'],
] as const

const GOLD = ['a.pdf', 'b.pdf', 'c.pdf', 'd.pdf', 'e.pdf']
  .flatMap((file) => KINDS.map(([primary, text]) => ({ file, type: 'strength', text, primary, others: [] })))
  .map((finding) => `${JSON.stringify(finding)}\n`)
  .join('')

function folderWithGold(): string {
  const folder = mkdtempSync(join(tmpdir(), 'themes-'))
  mkdirSync(join(folder, 'gold', 'reports'), { recursive: true })
  writeFileSync(join(folder, 'gold', 'reports', 'findings.jsonl'), GOLD)
  return folder
}

test('training twice gives the same bytes', () => {
  const folder = folderWithGold()
  const once = trainThemes(folder, defaultCodebook)
  expect(trainThemes(folder, defaultCodebook)).toEqual(once)
  expect(once.about).toContain('\nthemes\ttherapies mental-health transport\n')
})

test('a letter is judged by a model of the others', () => {
  const findings = readGold(GOLD)
  const figures = figuresOf(crossValidate(findings, defaultCodebook, 2))
  expect(figures.findings).toBe(15)
  expect(figures.primaryAccuracy).toBe(1)
  expect(figures.byTheme.get('therapies')).toMatchObject({ recall: 1, support: 5 })
})

test('a finding without a primary theme is not learned from', () => {
  expect(readGold('{"file":"a","type":"strength","text":"x","primary":null}\n\n')).toEqual([])
})
