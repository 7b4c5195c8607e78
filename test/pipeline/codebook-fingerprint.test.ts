import { expect, it } from 'vitest'
import { fingerprint } from '../../src/pipeline/codebook-fingerprint.ts'
import { builtInCodebook } from '../../src/pipeline/prepared-codebook.ts'
import { readCodebookFile, writeCodebookFile } from '../../src/themes/codebook-file.ts'
import { type Codebook, defaultCodebook } from '../../src/themes/index.ts'

const codebook: Codebook = {
  id: 'music',
  version: '1',
  standingPhrases: ['on the whole'],
  themes: [
    {
      id: 'choir',
      label: 'Choir',
      codeFor: 'singing together',
      notFor: 'bands',
      cues: [{ weight: 1, any: ['choir'], with: ['sing'] }],
      examples: ['The choir sings.'],
      counterExamples: [],
    },
  ],
}
const [choir] = codebook.themes

it('is the same for a codebook that was written as YAML and read back', () => {
  expect(fingerprint(readCodebookFile(writeCodebookFile(codebook), 'music.yaml'))).toBe(fingerprint(codebook))
  expect(fingerprint(readCodebookFile(writeCodebookFile(defaultCodebook), 'send.yaml'))).toBe(builtInCodebook.sha256)
})

it('does not ask in which order keys were written', () => {
  const { themes, id, ...rest } = codebook
  expect(fingerprint({ themes, ...rest, id })).toBe(fingerprint(codebook))
})

it.each<[string, Codebook]>([
  ['the version', { ...codebook, version: '2' }],
  ['a standing phrase', { ...codebook, standingPhrases: [] }],
  ['a label', { ...codebook, themes: [{ ...choir!, label: 'Choirs' }] }],
  ['a weight', { ...codebook, themes: [{ ...choir!, cues: [{ weight: 0.9, any: ['choir'], with: ['sing'] }] }] }],
  [
    'with for without',
    { ...codebook, themes: [{ ...choir!, cues: [{ weight: 1, any: ['choir'], without: ['sing'] }] }] },
  ],
  ['an example', { ...codebook, themes: [{ ...choir!, examples: [] }] }],
])('changes with %s', (_, changed) => {
  expect(fingerprint(changed)).not.toBe(fingerprint(codebook))
})
