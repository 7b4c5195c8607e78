import { describe, expect, test } from 'vitest'
import { CodebookFileError, readCodebookFile, writeCodebookFile } from '../../src/themes/codebook-file.ts'
import { defaultCodebook } from '../../src/themes/index.ts'

const OWN = `id: mine
version: "2"
extends: send
themes:
  - id: transport
    label: Buses
    codeFor: buses
    cues:
      - weight: 1
        any: [bus]
  - id: gardens
    label: Gardens
    codeFor: gardens
    cues:
      - weight: 0.5
        any: [garden]
        without: [england]
`

function faultsOf(text: string): string[] {
  try {
    readCodebookFile(text, 'own.yaml')
  } catch (error) {
    if (error instanceof CodebookFileError) return error.message.split('\n')
    throw error
  }
  return []
}

test('the built-in codebook is read back as it was written', () => {
  expect(readCodebookFile(writeCodebookFile(defaultCodebook), 'send.yaml')).toEqual(defaultCodebook)
})

test('a file that extends the built-in codebook replaces and adds single themes', () => {
  const { id, themes } = readCodebookFile(OWN, 'own.yaml')
  expect(id).toBe('mine')
  expect(themes.map((theme) => theme.id)).toEqual([...defaultCodebook.themes.map((theme) => theme.id), 'gardens'])
  expect(themes.find((theme) => theme.id === 'transport')?.label).toBe('Buses')
  expect(themes[0]).toEqual(defaultCodebook.themes[0])
})

describe('faults name line and key', () => {
  test.each([
    ['a weight above 1', OWN.replace('weight: 1\n', 'weight: 7\n'), /^own\.yaml:9: themes\[0\]\.cues\[0\]\.weight: /],
    [
      'a phrase that is none',
      OWN.replace('[garden]', '["garden .."]'),
      /^own\.yaml:16: themes\[1\]\.cues\[0\]\.any\[0\]: "garden \.\." /,
    ],
    [
      'an unknown key',
      OWN.replace('label: Buses', 'label: Buses\n    colour: red'),
      /^own\.yaml:7: themes\[0\]\.colour: /,
    ],
    ['a theme twice', OWN.replace('id: gardens', 'id: transport'), /^own\.yaml:11: themes\[1\]\.id: "transport" /],
    ['another base', OWN.replace('extends: send', 'extends: other'), /^own\.yaml:3: extends: /],
    ['no themes', 'id: a\nversion: "1"\n', /^own\.yaml:1: themes: is missing$/],
    ['no YAML', 'id: [\n', /^own\.yaml:\d+: .*[^.:]$/],
    ['an alias of nothing', 'id: *x\n', /^own\.yaml:1: Unresolved alias/],
    ['nothing', '', /^own\.yaml:1: must hold keys with their values$/],
  ])('%s', (_, text, message) => {
    expect(faultsOf(text)[0]).toMatch(message)
  })

  test('in the words of people who know no schema, and in the order of the lines', () => {
    const wrong = OWN.replace('version: "2"', 'version: 2.0')
      .replace('label: Buses', 'lable: Buses')
      .replace('codeFor: gardens', 'codeFor:')
      .replace('[bus]', 'bus')
      .replace('weight: 0.5', 'weight: half')
      .replace('[garden]', '[]')
    expect(faultsOf(wrong)).toEqual([
      "own.yaml:2: version: must be text; put it in quotes, as '2.0'",
      'own.yaml:5: themes[0].label: is missing',
      'own.yaml:6: themes[0].lable: is no key that a codebook has here',
      'own.yaml:10: themes[0].cues[0].any: must be a list',
      'own.yaml:13: themes[1].codeFor: is empty and must be text',
      'own.yaml:15: themes[1].cues[0].weight: must be a number',
      'own.yaml:16: themes[1].cues[0].any: must not be empty',
    ])
    expect(faultsOf(OWN.replace('extends: send', 'extends: other'))).toEqual(['own.yaml:3: extends: must be send'])
    expect(faultsOf(OWN.replace('weight: 0.5', 'weight: 5'))).toEqual([
      'own.yaml:15: themes[1].cues[0].weight: must be from 0 to 1',
    ])
  })
})
