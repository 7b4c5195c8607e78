import { describe, expect, it } from 'vitest'
import { readFacts } from '../../../src/facts/index.ts'
import type { LetterKind } from '../../../src/model/types.ts'
import { placeLines } from '../placed.ts'
import { profileOf } from '../profile-of.ts'

const outcome = (text: string, kind: LetterKind) => readFacts(placeLines(text), profileOf(kind)).outcome

describe('revisits', () => {
  it.each([
    ['The area has made sufficient progress in addressing all of the significant weaknesses.', 'sufficient-progress'],
    [
      'The local area has made sufficient progress in addressing each of the five areas of weakness.',
      'sufficient-progress',
    ],
    ['The area has made sufficient progress in improving three of the five serious weaknesses.', 'mixed-progress'],
    ['The area has made sufficient progress in all but one of the weaknesses.', 'mixed-progress'],
    [
      'The area has made sufficient progress in two weaknesses. It has not made sufficient progress in the third.',
      'mixed-progress',
    ],
    ['The area has made sufficient progress in one weakness but not in the others.', 'mixed-progress'],
    ['The area has not made sufficient progress in addressing any of the weaknesses.', 'insufficient-progress'],
    ['The area has not made sufficient progress in addressing two of the three weaknesses.', 'mixed-progress'],
    ['The area has made insufficient progress in addressing the weaknesses.', 'insufficient-progress'],
    ['Sufficient progress has been made against all five weaknesses.', 'sufficient-progress'],
  ])('%s', (sentence, code) => {
    const opening = 'Dear Ms Vale\nOfsted revisited Slough to decide whether sufficient progress has been made.\n'
    expect(outcome(opening + sentence, 'revisit-letter')).toMatchObject({ code, text: sentence, reported: false })
  })

  it('are judged item by item where no sentence judges the whole', () => {
    const letter = `The area has made sufficient progress in addressing this significant weakness.
The area has not made sufficient progress in addressing this significant weakness.`
    expect(outcome(letter, 'revisit-letter')?.code).toBe('mixed-progress')
  })

  it('have no outcome where none is given', () => {
    expect(outcome('Ofsted will decide whether sufficient progress has been made.', 'revisit-letter')).toBeNull()
  })

  it('quote an earlier requirement without requiring a statement', () => {
    const letter = `HMCI determined that a written statement of action was required.
The area has made sufficient progress in addressing the weakness.`
    expect(outcome(letter, 'revisit-letter')).toMatchObject({
      code: 'sufficient-progress',
      writtenStatementOfAction: null,
    })
  })
})

describe('monitoring inspections', () => {
  it.each([
    ['The partnership has taken effective action to address all the areas for priority action.', 'effective-action'],
    ['The partnership has not taken effective action.', 'not-effective-action'],
    ['The partnership has taken effective action to address one of the two areas for priority action.', 'mixed-action'],
    ['Outcome: Effective action\nOutcome: Not effective action', 'mixed-action'],
    ['Outcome: Not effective action', 'not-effective-action'],
  ])('%s', (text, code) => {
    expect(outcome(text, 'monitoring-letter')?.code).toBe(code)
  })

  it('do not take an explanation for an outcome', () => {
    const text =
      'Inspectors will reach an effective action outcome if the partnership has taken reasonable steps. Effective action does not mean that work can stop.'
    expect(outcome(text, 'monitoring-letter')).toBeNull()
  })
})

describe('area inspections', () => {
  it('that find failings require a plan and say when inspectors return', () => {
    const report = `Inspection outcome
There are widespread and/or systemic failings, which the partnership must address urgently.
A monitoring inspection will be carried out within approximately 18 months. The next full reinspection will be within
approximately three years.
HMCI requires the local area partnership to prepare and submit a priority action plan (area SEND).`
    expect(outcome(report, 'area-send-report')).toMatchObject({
      code: 'systemic-failings',
      text: 'There are widespread and/or systemic failings, which the partnership must address urgently.',
      priorityActionPlanRequired: true,
      writtenStatementOfAction: null,
      nextInspection: { monitoringWithinMonths: 18, fullWithinYears: 3 },
    })
  })

  it('that find services positive require none', () => {
    const report = `Inspection outcome
The partnership’s arrangements typically lead to positive experiences and outcomes.
The next full area SEND inspection will be within approximately 5 years.`
    expect(outcome(report, 'area-send-report')).toMatchObject({
      code: 'typically-positive',
      priorityActionPlanRequired: false,
      nextInspection: { monitoringWithinMonths: null, fullWithinYears: 5 },
    })
  })
})

describe('other documents', () => {
  it('a joint inspection letter may require a written statement, and has no outcome otherwise', () => {
    const sentence =
      'HMCI has determined that a Written Statement of Action is required because of significant weaknesses.'
    expect(outcome(sentence, 'joint-inspection-letter')).toMatchObject({
      code: 'written-statement-required',
      writtenStatementOfAction: true,
      priorityActionPlanRequired: false,
    })
    expect(outcome('This letter outlines our findings.', 'joint-inspection-letter')).toBeNull()
  })

  it('an article reports an outcome; its sentence is quoted before its headline', () => {
    const article = 'Systemic failings in Slough\nInspectors found widespread and systemic failings in the borough.'
    expect(outcome(article, 'news-article')).toMatchObject({
      code: 'systemic-failings',
      reported: true,
      text: 'Inspectors found widespread and systemic failings in the borough.',
    })
  })

  it('a stocktake has none', () => {
    expect(outcome('The partnership has taken effective action.', 'stocktake-letter')).toBeNull()
  })
})
