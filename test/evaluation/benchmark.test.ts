import { expect, it } from 'vitest'
import { scoreBenchmark, scoreByLetter } from '../../src/evaluation/benchmark.ts'
import { sentenceKey } from '../../src/evaluation/keys.ts'
import type { Quantity } from '../../src/model/types.ts'
import { makeFinding, makeTheme } from '../render/sample-report.ts'
import { FILE, goldFinding, makeGold, readingOf } from './sample-gold.ts'

const TEXT = 'Plans are clear.'
const OTHER = 'southshire.txt'

const gold = makeGold({
  documents: [{ file: FILE }, { file: OTHER }],
  findings: [
    goldFinding(TEXT, { primary: 'ehcp', others: ['equity'] }),
    goldFinding('Waits are short.', { type: 'response' }),
    { ...goldFinding(TEXT, { primary: 'ehcp', others: [] }), file: OTHER },
  ],
})
const { source, document } = readingOf([TEXT])
const findings = [makeFinding({ ...document.findings[0], themes: [makeTheme('ehcp')] })]
const readings = new Map([[FILE, { source, document: { ...document, findings } }]])

it('compares themes of findings that the gold has coded; a letter that is not there has none', () => {
  const { documents, themes, boundaries } = scoreBenchmark(gold, readings)
  expect(documents).toBe(2)
  expect([themes.units, themes.precision, themes.recall, themes.primaryAccuracy]).toEqual([2, 1, 1 / 3, 1 / 2])
  expect(boundaries.all).toEqual({ precision: 1, recall: 1 / 3, f1: 1 / 2, support: 3 })
})

it('gives the figures of each letter', () => {
  const letters = scoreByLetter(gold, readings).map(({ file, documents, themes }) => [file, documents, themes.recall])
  expect(letters).toEqual([
    [FILE, 1, 1 / 2],
    [OTHER, 1, 0],
  ])
})

it('names the finding of a disagreement as the result does, where it was found', () => {
  const sentence = { file: FILE, key: sentenceKey(TEXT), polarity: 'concern', text: TEXT } as const
  const quantities = ['two plans', 'tier 3'].map((text) => {
    return { text, spans: [[0, 1]], kind: 'count', value: 2, unit: null, comparator: null } satisfies Quantity
  })
  const read = { source, document: { ...document, findings: findings.map((one) => ({ ...one, quantities })) } }
  const { disagreements } = scoreBenchmark(
    {
      ...gold,
      findings: gold.findings.map((one) => ({ ...one, outcome: 'sufficient-progress' })),
      sentences: [sentence, { ...sentence, key: sentenceKey('Waits are short.') }],
      quantities: [{ file: FILE, kind: 'count', text: 'two plans', value: 3 }],
      decoys: [{ file: FILE, text: 'tier 3' }],
    },
    new Map([[FILE, read]]),
  )
  const ids = new Map<string, (string | null)[]>()
  for (const { measure, finding } of disagreements) ids.set(measure, [...(ids.get(measure) ?? []), finding])
  expect(Object.fromEntries(ids)).toMatchObject({
    themes: ['f-1', null],
    finding: [null, null],
    polarity: ['f-1', null],
    'quantity value': ['f-1'],
    decoy: ['f-1'],
    grounding: ['f-1'],
    'document read': [null],
  })
})
