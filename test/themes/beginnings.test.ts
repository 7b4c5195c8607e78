/** Phrases are looked up by how a word begins, which holds as long as stemming leaves that alone. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { stemOf, words } from '../../src/language/index.ts'
import { defaultCodebook } from '../../src/themes/index.ts'
import { beginningOf, beginningsOf } from '../../src/themes/phrase.ts'

const seeds = new URL('../../seeds/', import.meta.url)

it('stemming leaves the beginning of every word of the codebook and of the bundled letters as it is', () => {
  const letters = readdirSync(seeds).filter((name) => name.endsWith('.txt'))
  const text = [JSON.stringify(defaultCodebook), ...letters.map((name) => readFileSync(new URL(name, seeds), 'utf8'))]
  const all = new Set(text.flatMap((part) => words(part)).map(({ lower }) => lower))
  expect(all.size).toBeGreaterThan(2000)
  expect([...all].filter((word) => beginningOf(stemOf(word)) !== beginningOf(word))).toEqual([])
})

it('names every way in which a phrase may begin', () => {
  expect(beginningsOf('Audit*/=use/review of plans')).toEqual(['au', 'us', 're'])
  expect(beginningsOf('co-production')).toEqual(['co'])
  expect(beginningsOf('a')).toEqual(['a'])
})
