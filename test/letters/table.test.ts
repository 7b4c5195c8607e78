/** The table of letter kinds: each wording is tested by its own example, so that a new kind needs no new test. */
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { HEADINGS, LETTERS, type LetterProfile, recognise } from '../../src/letters/index.ts'
import { PROFILES } from '../../src/letters/table.ts'
import { unknownText } from '../../src/letters/unknown.ts'
import { LETTER_KINDS, LETTER_NAMES } from '../../src/model/letter-kinds.ts'
import { mapText } from '../../src/text/mapped-text.ts'
import type { Block } from '../../src/text/source.ts'

const folder = new URL('../../src/letters/', import.meta.url)

const isProfile = (value: unknown): value is LetterProfile =>
  typeof value === 'object' && value !== null && 'kind' in value && 'signals' in value && 'openings' in value

const paragraphs = (texts: readonly string[]): Block[] =>
  texts.map((text) => ({ kind: 'paragraph', content: mapText(text, [[0, text.length]]) }))

it('holds every profile of the folder', async () => {
  const modules = await Promise.all(
    readdirSync(folder).map((name): Promise<object> => import(new URL(name, folder).href)),
  )
  const profiles = modules.flatMap((module) => Object.values(module)).filter(isProfile)
  expect(new Set(profiles)).toEqual(new Set(PROFILES))
})

it('gives each kind a word and a name of its own, which are the published ones', () => {
  expect(new Set(LETTER_KINDS).size).toBe(PROFILES.length)
  expect(new Set(Object.values(LETTER_NAMES)).size).toBe(PROFILES.length)
  expect(LETTER_NAMES['monitoring-letter']).toBe('Monitoring inspection letter')
})

it('claims nothing of a text that no wording speaks for', () => {
  expect(recognise(paragraphs(['The committee met on Tuesday.']), LETTERS)).toEqual([
    { profile: unknownText, evidence: [] },
  ])
})

describe.each(LETTERS)('$kind', (profile) => {
  const { kind, signals, openings, ratings } = profile

  it('is recognised by the examples of its own signals, with the place of each', () => {
    const blocks = paragraphs(signals.filter(({ weight }) => weight > 0).map(({ example }) => example))
    const [found] = recognise(blocks, LETTERS)
    expect(found.profile.kind).toBe(kind)
    expect(found.evidence.every(({ spans, text }) => spans.length > 0 && text !== '')).toBe(true)
  })

  it('names each signal once', () => {
    expect(new Set(signals.map(({ id }) => id)).size).toBe(signals.length)
  })

  it.each(signals)('signal $id finds its example', ({ pattern, example, weight }) => {
    expect(example).toMatch(pattern)
    expect(weight).not.toBe(0)
  })

  it.each(openings)('$as of $type finds "$example"', ({ pattern, example, as, listed }) => {
    expect(example).toMatch(pattern)
    if (as === 'heading' && !listed) expect(HEADINGS.isHeading(example)).toBe(true)
  })

  it.each(openings.filter(({ as, listed }) => as === 'quote' && !listed))(
    'label "$example" opens a block',
    ({ example }) => {
      expect(HEADINGS.opensWithLabel(example)).toBe(true)
    },
  )

  it.each(ratings)('rating "$example" gives $outcome', ({ pattern, example, outcome }) => {
    const first = ratings.find((rating) => rating.pattern.test(example))
    expect(first?.outcome).toBe(outcome)
    if (outcome === null) expect(pattern.exec(example)?.groups?.rating).toMatch(/\p{L}/u)
    expect(HEADINGS.isHeading(example)).toBe(true)
  })

  it('has no pattern that remembers where it was', () => {
    const patterns = [...signals, ...openings, ...ratings].map(({ pattern }) => pattern)
    expect(patterns.filter(({ global, sticky }) => global || sticky)).toEqual([])
  })
})

it.each([
  'Children wait too long for speech and language therapy.',
  'strengths of the team were plain to see in every school that inspectors visited',
  'The local offer',
  'Area for priority action 1: leaders should make sure that every plan is clear, up to date and agreed with families.',
])('"%s" heads no section', (text) => {
  expect(HEADINGS.isHeading(text)).toBe(false)
})
