import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../src/language/index.ts'
import { defaultCodebook, makeTagger } from '../../src/themes/index.ts'

const tag = makeTagger(defaultCodebook)

function themesOf(text: string): string[] {
  const sentences = splitSentences(text)
  const unit = {
    text,
    sentences,
    polarities: sentences.map(() => 'neutral' as const),
    findingType: 'observation' as const,
    sectionType: 'narrative' as const,
    aspect: null,
  }
  return tag(unit).themes.map(({ id }) => id)
}

describe.each(defaultCodebook.themes)('$id', ({ id, examples, counterExamples }) => {
  test.each(examples)('is found in: %s', (sentence) => {
    expect(themesOf(sentence)).toContain(id)
  })
  test.each(counterExamples)('is not found in: %s', (sentence) => {
    expect(themesOf(sentence)).not.toContain(id)
  })
})
