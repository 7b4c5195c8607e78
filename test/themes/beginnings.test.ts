/** Phrases are looked up by how a word begins and compared by more of it, as long as stemming leaves that alone. */
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { stemOf, words } from '../../src/language/index.ts'
import { defaultCodebook } from '../../src/themes/index.ts'
import { beginningOf, firstWord, Opening } from '../../src/themes/phrase.ts'

const seeds = new URL('../../seeds/', import.meta.url)

it('stemming leaves the beginning of every word of the codebook and of the bundled letters as it is', () => {
  const letters = readdirSync(seeds).filter((name) => name.endsWith('.txt'))
  const text = [JSON.stringify(defaultCodebook), ...letters.map((name) => readFileSync(new URL(name, seeds), 'utf8'))]
  const all = new Set(text.flatMap((part) => words(part)).map(({ lower }) => lower))
  expect(all.size).toBeGreaterThan(2000)
  expect([...all].filter((word) => beginningOf(stemOf(word)) !== beginningOf(word))).toEqual([])
})

it('stemming changes no letter before the last of the stem', () => {
  const ending = fc.constantFrom(
    '',
    'ational',
    'izer',
    'ability',
    'ousness',
    'icate',
    'ied',
    'ying',
    'ement',
    'ely',
    'es',
  )
  const word = fc.tuple(fc.string({ unit: fc.constantFrom(...'abcdeghilmnoprstuvy'), minLength: 1 }), ending, ending)
  fc.assert(
    fc.property(word, (parts) => {
      const written = parts.join('')
      expect(written.startsWith(stemOf(written).slice(0, -1))).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

it('names every way in which a phrase may begin', () => {
  const beginnings = (phrase: string) => new Opening(firstWord(phrase)).beginnings
  expect(beginnings('Audit*/=use/review of plans')).toEqual(['au', 'us', 're'])
  expect(beginnings('co-production')).toEqual(['co'])
  expect(beginnings('a')).toEqual(['a'])
})
