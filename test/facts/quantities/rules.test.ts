import { describe, expect, it } from 'vitest'
import { findQuantities, QUANTITY_RULES } from '../../../src/facts/quantities/index.ts'

describe.each(QUANTITY_RULES.map((rules) => [rules.kind, rules] as const))('%s', (kind, { patterns }) => {
  describe.each(patterns.map((pattern) => [pattern.name, pattern] as const))(
    '%s',
    (_, { examples, not = [], match }) => {
      it('is a global pattern with an example', () => {
        expect(match.global).toBe(true)
        expect(examples.length).toBeGreaterThan(0)
      })

      it.each(examples.map(([text, quoted, value, comparator = null]) => ({ text, quoted, value, comparator })))(
        'reads "$quoted" in "$text"',
        ({ text, quoted, value, comparator }) => {
          const found = findQuantities(text).find(({ range }) => text.slice(...range) === quoted)
          expect(found).toMatchObject({ kind, value, comparator })
        },
      )

      if (not.length > 0)
        it.each(not)(`finds no ${kind} in %j`, (text) => {
          expect(findQuantities(text).filter((found) => found.kind === kind)).toEqual([])
        })
    },
  )
})

it('has no two patterns of one name', () => {
  const names = QUANTITY_RULES.flatMap(({ kind, patterns }) => patterns.map(({ name }) => `${kind} ${name}`))
  expect(new Set(names).size).toBe(names.length)
})
