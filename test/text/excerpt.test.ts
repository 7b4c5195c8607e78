import { expect, it } from 'vitest'
import { excerpt, join } from '../../src/text/excerpt.ts'
import { mapText } from '../../src/text/mapped-text.ts'
import type { Span } from '../../src/text/span.ts'

const SOURCE = 'Area 1: ‘Cut the\nwaits of o\ufb03ces.’ Then\n4\nmore.'
const place = (part: string): Span => [SOURCE.indexOf(part), SOURCE.indexOf(part) + part.length]

const LIGATURE = { kind: 'ligature', span: place('\ufb03'), to: 'ffi' } as const
const ACTION = place('Cut the\nwaits of o\ufb03ces.')
const whole = mapText(SOURCE, [[0, place('Then')[1]], place('more.')], [LIGATURE])

it('an excerpt has its own place and the repairs that lie in it', () => {
  expect(whole.text).toBe('Area 1: ‘Cut the waits of offices.’ Then more.')
  const quoted = excerpt(SOURCE, whole, [whole.text.indexOf('Cut'), whole.text.indexOf('’')])
  expect(quoted.text).toBe('Cut the waits of offices.')
  expect(quoted.spans).toEqual([ACTION])
  expect(quoted.repairs).toEqual([LIGATURE])
})

it('an excerpt leaves behind the repairs outside it', () => {
  const quoted = excerpt(SOURCE, whole, [0, 'Area 1:'.length])
  expect(quoted.text).toBe('Area 1:')
  expect(quoted.repairs).toEqual([])
})

it('an excerpt over a page break is in two places', () => {
  const quoted = excerpt(SOURCE, whole, [whole.text.indexOf('Then'), whole.text.length])
  expect(quoted.text).toBe('Then more.')
  expect(quoted.spans).toEqual([place('Then'), place('more.')])
})

it('pieces are joined by one space, each with its place and repairs', () => {
  const joined = join(SOURCE, [mapText(SOURCE, [ACTION], [LIGATURE]), mapText(SOURCE, [place('more.')])])
  expect(joined.text).toBe('Cut the waits of offices. more.')
  expect(joined.spans).toEqual([ACTION, place('more.')])
  expect(joined.repairs).toEqual([LIGATURE])
})
