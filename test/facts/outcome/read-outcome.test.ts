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

describe('news on progress', () => {
  it.each([
    ['Inspectors found that sufficient progress had been made in three of the four areas.', 'mixed-progress'],
    ['The team had ‘not made sufficient progress’ in three of the four areas.', 'mixed-progress'],
    [
      'When inspectors returned in May, they found sufficient progress had not been made in 12 of the 13.',
      'mixed-progress',
    ],
    ['Progress was seen in all six areas, with three areas making sufficient progress.', 'mixed-progress'],
    ['The council is ‘making sufficient progress’ but still failing parents.', 'mixed-progress'],
    [
      'Sufficient progress had been made on leadership. However, insufficient progress had been made in the other areas.',
      'mixed-progress',
    ],
    ['Work to improve services is now making ‘sufficient progress’.', 'sufficient-progress'],
    ['They asked if waits had fallen, but found the area has ‘not made sufficient progress’.', 'insufficient-progress'],
    ['A revisit in May found that ‘progress has not been made’ in any of them.', 'insufficient-progress'],
    ['It failed to make sufficient progress.', 'insufficient-progress'],
  ])('%s', (sentence, code) => {
    expect(outcome(sentence, 'news-article')).toMatchObject({ code, reported: true })
  })

  it.each(['Inspectors will look at whether sufficient progress has been made.', 'Progress has not been made public.'])(
    'none: %s',
    (sentence) => expect(outcome(sentence, 'news-article')).toBeNull(),
  )

  it('what the council says of itself does not count beside what inspectors are reported to have found', () => {
    const text =
      'Inspectors found it had not made sufficient progress.\n“We have made sufficient progress,” said Cllr Vale.'
    const [found, reply] = placeLines(text)
    if (found === undefined || reply === undefined) throw new Error('two lines were given')
    const placed = [found, { ...reply, section: { ...reply.section, type: 'responses' as const } }]
    expect(readFacts(placed, profileOf('news-article')).outcome?.code).toBe('insufficient-progress')
  })
})

describe('outcomes that an inspection may have', () => {
  const items = (...texts: readonly string[]): string => texts.map((text) => `* ${text}`).join('\n')
  const asList = (text: string) =>
    placeLines(text).map(({ block, section }) => ({
      block: block.content.text.startsWith('*')
        ? { kind: 'bullet' as const, content: block.content, marker: null, depth: 0 }
        : block,
      section,
    }))
  const outcomeOf = (text: string) => readFacts(asList(text), profileOf('news-article')).outcome
  const POSITIVE = 'Arrangements typically lead to positive experiences.'
  const INCONSISTENT = 'Arrangements lead to inconsistent experiences.'

  it('are none where they are listed as possible', () => {
    expect(outcomeOf(`There are three possible inspection outcomes:\n${items(POSITIVE)}`)).toBeNull()
    expect(outcomeOf(`Each visit ends in one way:\n${items(POSITIVE, INCONSISTENT)}`)).toBeNull()
  })

  it('do not hide the one that is given', () => {
    const text = `There are three possible outcomes:\n${items(POSITIVE, INCONSISTENT)}\nHere they lead to inconsistent experiences.`
    expect(outcomeOf(text)?.code).toBe('inconsistent')
  })
})

it('systemic failings require an action plan, whether an article says so or not', () => {
  expect(outcome('Inspectors found systemic failings.', 'news-article')?.priorityActionPlanRequired).toBe(true)
})
