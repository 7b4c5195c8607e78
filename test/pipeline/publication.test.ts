import { expect, it } from 'vitest'
import { documentSchema } from '../../src/model/schema.ts'
import { type GivenMetadata, withMetadata } from '../../src/pipeline/publication.ts'
import { makeDocument } from '../render/sample-report.ts'

const given: GivenMetadata = {
  published: '2024-12-03',
  publishedText: '3/12/2024',
  url: 'https://example.org/1',
  urn: '50012345',
  other: { Team: 'North' },
}

it('becomes the letter’s metadata and its date of publication, which has no place in the text', () => {
  const document = withMetadata(makeDocument({}), given)
  expect(document.metadata).toEqual({
    published: '2024-12-03',
    url: 'https://example.org/1',
    urn: '50012345',
    other: { Team: 'North' },
  })
  expect(document.dates.published).toEqual({ value: '2024-12-03', text: '3/12/2024', spans: [] })
  expect(document.problems).toEqual([])
  expect(JSON.stringify(documentSchema.parse(document))).toBe(JSON.stringify(document))
})

it('leaves the letter’s own date where none is given', () => {
  const own = { value: '2024-05-09', text: '9 May 2024', spans: [[0, 10]] } as const
  const letter = makeDocument({ dates: { ...makeDocument({}).dates, published: own } })
  expect(withMetadata(letter, { ...given, published: null, publishedText: null }).dates.published).toEqual(own)
})

it.each([
  ['2024-12-03', []],
  ['2024-12-04', ['conflicting-publication-dates']],
])('says where it differs from the letter’s own: %s', (value, codes) => {
  const own = { value, text: 'x', spans: [[7, 8]] } as const
  const letter = makeDocument({ dates: { ...makeDocument({}).dates, published: own } })
  const { problems, dates } = withMetadata(letter, given)
  expect(problems.map(({ code }) => code)).toEqual(codes)
  expect(problems.map(({ span }) => span)).toEqual(codes.map(() => [7, 8]))
  expect(dates.published?.value).toBe('2024-12-03')
})
