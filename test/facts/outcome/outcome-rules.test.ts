import { describe, expect, it } from 'vitest'
import { OUTCOME_RULES } from '../../../src/facts/outcome/outcome-rules.ts'

const RULES = Object.entries(OUTCOME_RULES).flatMap(([question, rules]) =>
  'judgement' in rules ? [] : rules.map((rule) => ({ question, rules, rule })),
)

describe.each(RULES)('$rule.code of $question', ({ rules, rule }) => {
  it.each(rule.examples)('is given by: %s', (sentence) => {
    expect(rules.find(({ match }) => match.test(sentence))?.code).toBe(rule.code)
  })

  it.each([...(rule.not ?? []), 'The partnership has a plan.'])('is not given by: %s', (sentence) => {
    expect(rule.match.test(sentence)).toBe(false)
  })
})
