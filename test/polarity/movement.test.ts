import { describe, expect, it } from 'vitest'
import { MEASURES, MOVED, MOVEMENT_EXAMPLES, MOVING } from '../../src/polarity/cues/movement.ts'
import { judgeSentences } from '../../src/polarity/index.ts'
import { movementAt } from '../../src/polarity/movement.ts'
import { tokensOf } from '../../src/polarity/tokens.ts'

function movementsIn(sentence: string): number[] {
  const tokens = tokensOf(sentence)
  return tokens.flatMap((_, at) => movementAt(tokens, at)?.value ?? [])
}

describe('movementAt', () => {
  it.each(MOVEMENT_EXAMPLES)('hears "%s" as %i', (sentence, sign) => {
    expect(movementsIn(sentence).map(Math.sign)).toContain(sign)
    expect(movementsIn(sentence).map(Math.sign)).not.toContain(-sign)
  })

  it.each([
    'Attendance has not risen.',
    'Attendance should improve.',
    'Attendance needs to be higher.',
    'Inspectors raised questions about attendance.',
    'Waits are recorded from 2019 to 2023.',
    'Waits changed from 2 years to 30 weeks.',
    'The choir rose to sing.',
    'Attendance is recorded, and the choir has grown.',
  ])('hears nothing in "%s"', (sentence) => {
    expect(movementsIn(sentence)).toEqual([])
  })

  it('begins where the measure or the mover stands and ends after the other', () => {
    expect(movementAt(tokensOf('Now attendance has risen again.'), 1)).toMatchObject({ from: 1, to: 4 })
    expect(movementAt(tokensOf('They cleared the long backlog at last.'), 1)).toMatchObject({ from: 1, to: 5 })
    expect(movementAt(tokensOf('Now attendance has risen.'), 0)).toBeNull()
  })

  it('takes the movement nearest to the measure', () => {
    expect(movementsIn('Waits fell and attendance dropped.').map(Math.sign)).toEqual([1, -1])
  })

  it('has patterns whose first words are long enough to look up', () => {
    const patterns = [...Object.values(MEASURES).flat(), ...[...MOVED, ...MOVING].flatMap((table) => table.patterns)]
    expect(patterns.filter((pattern) => /^\.\.\.|^\w\*/.test(pattern))).toEqual([])
  })
})

describe('sentences about movements, families and people who go', () => {
  it.each([
    ['Waits for hearing tests went from 30 to 12 weeks.', 'strength'],
    ['Waits for hearing tests went from 12 to 30 weeks.', 'concern'],
    ['The number of complaints has doubled.', 'concern'],
    ['Complaints to the council have gone down by 40%.', 'strength'],
    ['Exclusions have not risen.', 'concern'],
    ['Carers say that they were fobbed off.', 'concern'],
    ['Families no longer have to chase for replies.', 'strength'],
    ['Grandparents spoke warmly of the club.', 'strength'],
    ['Two schools withdrew from the group.', 'concern'],
    ['Tutors come and go.', 'concern'],
    ['The plan will be reviewed in May.', 'neutral'],
    ['The next visit is due in the spring.', 'neutral'],
  ])('%s: %s', (sentence, polarity) => {
    expect(judgeSentences([sentence], null)).toEqual([polarity])
  })
})
