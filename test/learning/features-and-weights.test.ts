import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexFeatures } from '../../src/learning/feature-index.ts'
import { dot, normalise } from '../../src/learning/sparse-vector.ts'
import { lookInto, namesIn, writeTable, writeWeights } from '../../src/learning/weight-table.ts'

describe('indexFeatures', () => {
  it('numbers features by name, whatever order the rows come in, and drops the rare ones', () => {
    const index = indexFeatures([['wait', 'long'], ['long', 'wait', 'wait'], ['once']], 2)
    expect(index.names).toEqual(['long', 'wait'])
    expect(index.vectorOf(['wait', 'unknown', 'long', 'wait'])).toEqual({ ids: [0, 1], values: [1, 1] })
  })
})

describe('sparse vectors', () => {
  it('multiplies only what both have', () => {
    expect(dot({ ids: [1, 9], values: [2, 5] }, Float64Array.of(7, 3))).toBe(6)
  })

  it('gives a vector length 1 and leaves an empty one alone', () => {
    expect(normalise({ ids: [0, 4], values: [3, 4] }).values).toEqual([0.6, 0.8])
    expect(normalise({ ids: [], values: [] })).toEqual({ ids: [], values: [] })
  })
})

describe('weight tables', () => {
  it('round to two decimals, leave zeros out and are in order', () => {
    const table = writeWeights(['b c', 'a', 'none'], Float64Array.of(-0.126, 1, 0.004))
    expect(table).toBe('a\t1.00\nb c\t-0.13\n')
    expect(namesIn(table)).toEqual(['a', 'b c'])
  })

  it('give every line that is in them, and none that is not', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '#', '-', 'é'), maxLength: 4 })
    const lines = fc.uniqueArray(fc.tuple(cell, cell), { selector: ([name]) => name, maxLength: 30 })
    fc.assert(
      fc.property(lines, cell, (written, other) => {
        const table = lookInto(writeTable(written), (rest) => `<${rest}>`)
        for (const [name, rest] of written) expect(table.get(name)).toBe(`<${rest}>`)
        expect(table.get(other) !== undefined).toBe(written.some(([name]) => name === other))
      }),
    )
  })

  it('read a line once', () => {
    let read = 0
    const table = lookInto('a\t1\n', () => ++read)
    expect([table.get('a'), table.get('a'), table.get('b'), table.get('b')]).toEqual([1, 1, undefined, undefined])
  })
})
