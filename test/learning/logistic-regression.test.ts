import { describe, expect, it } from 'vitest'
import { probability, scoreOf, trainLogistic } from '../../src/learning/logistic-regression.ts'

const has = (...ids: number[]) => ({ ids, values: ids.map(() => 1) })

describe('trainLogistic', () => {
  it('finds the weights at which the gradient of the penalised loss is zero', () => {
    const examples = [
      { vector: has(0), target: 1 },
      { vector: has(0), target: 1 },
      { vector: has(0), target: 0 },
      { vector: has(1), target: 0 },
    ]
    const penalty = 0.5
    const model = trainLogistic(examples, 2, { penalty })
    const errors = examples.map(({ vector, target }) => probability(scoreOf(model, vector)) - target)
    expect(errors.reduce((sum, error) => sum + error, 0)).toBeCloseTo(0, 4)
    expect(errors[0]! + errors[1]! + errors[2]! + penalty * model.weights[0]!).toBeCloseTo(0, 4)
    expect(errors[3]! + penalty * model.weights[1]!).toBeCloseTo(0, 4)
    expect(model.weights[0]).toBeGreaterThan(0)
    expect(model.weights[1]).toBeLessThan(0)
  })

  it('learns a probability where the label is one', () => {
    const { bias } = trainLogistic([{ vector: has(), target: 0.8 }], 0)
    expect(probability(bias)).toBeCloseTo(0.8, 4)
  })

  it('counts an example as often as its weight says', () => {
    const twice = trainLogistic([...Array(2).fill({ vector: has(0), target: 1 }), { vector: has(), target: 0 }], 1)
    const weighted = trainLogistic(
      [
        { vector: has(0), target: 1, weight: 2 },
        { vector: has(), target: 0 },
      ],
      1,
    )
    expect(weighted.bias).toBeCloseTo(twice.bias, 6)
    expect(weighted.weights[0]).toBeCloseTo(twice.weights[0]!, 6)
  })

  it('gives the same numbers again', () => {
    const examples = Array.from({ length: 40 }, (_, i) => ({ vector: has(i % 7, 7 + (i % 3)), target: i % 2 }))
    expect(trainLogistic(examples, 10)).toEqual(trainLogistic(examples, 10))
  })
})
