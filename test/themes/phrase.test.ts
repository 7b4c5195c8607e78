import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../src/language/index.ts'
import { checkPhrase, matchAt, Phrase, PhraseError } from '../../src/themes/phrase.ts'
import { tokensOf } from '../../src/themes/tokens.ts'

/** The words that a phrase matches in a text, at the first place where it matches. */
function found(phrase: string, text: string): string | null {
  const tokens = tokensOf(text, splitSentences(text))
  checkPhrase(phrase)
  const read = new Phrase(phrase)
  for (const at of tokens.keys()) {
    const end = matchAt(read, tokens, at)
    if (end !== null) return text.slice(tokens[at]!.range[0], tokens[end - 1]!.range[1])
  }
  return null
}

describe('a phrase', () => {
  test.each([
    ['annual review', 'Annual reviews are late.', 'Annual reviews'],
    ['multi agency', 'A multi-agency panel.', 'multi-agency'],
    ['wait/delay', 'Plans were delayed.', 'delayed'],
    ['new special? school', 'A new school opened.', 'new school'],
    ['new special? school', 'A new special school opened.', 'new special school'],
    ['audit*', 'The auditors came.', 'auditors'],
    ['wait .. long', 'They wait far too long.', 'wait far too long'],
    ['parent voice', 'Each parent’s voice counts.', 'parent’s voice'],
  ])('%s matches in: %s', (phrase, text, words) => {
    expect(found(phrase, text)).toBe(words)
  })

  test.each([
    ['=use', 'It was used.'],
    ['wait .. long', 'They wait for one two three four five long.'],
    ['wait .. long', 'They wait. It was long.'],
    ['annual review', 'A review of annual plans.'],
  ])('%s does not match in: %s', (phrase, text) => {
    expect(found(phrase, text)).toBeNull()
  })

  test.each(['.. wait', 'wait ..', 'long? wait', 'wait !', ''])('"%s" is refused', (phrase) => {
    expect(() => checkPhrase(phrase)).toThrow(PhraseError)
  })
})
