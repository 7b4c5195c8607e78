import { describe, expect, test } from 'vitest'
import { defaultCodebook, makeTagger } from '../../src/themes/index.ts'
import { unitOf } from './unit-of.ts'

const tag = makeTagger(defaultCodebook)

function themesOf(text: string): string[] {
  return tag(unitOf(text)).themes.map(({ id }) => id)
}

test('every theme has an id of its own, examples and cues', () => {
  const ids = defaultCodebook.themes.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { examples, cues } of defaultCodebook.themes) {
    expect(examples.length).toBeGreaterThan(0)
    expect(cues.length).toBeGreaterThan(0)
  }
})

describe.each(defaultCodebook.themes)('$id', ({ id, examples, counterExamples }) => {
  test.each(examples)('is found in: %s', (sentence) => {
    expect(themesOf(sentence)).toContain(id)
  })
  test.each(counterExamples)('is not found in: %s', (sentence) => {
    expect(themesOf(sentence)).not.toContain(id)
  })
})
