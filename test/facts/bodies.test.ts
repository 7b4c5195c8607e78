import { describe, expect, it } from 'vitest'
import { findBodies } from '../../src/facts/bodies.ts'

const said = (text: string): [string, string][] => findBodies(text).map(({ kind, name }) => [kind, name])

describe('findBodies', () => {
  it.each([
    [
      'Director of Children’s Wellbeing Rutland County Council, Catmose',
      [['local-authority', 'Rutland County Council']],
    ],
    ['the London Borough of Barking and Dagenham.', [['local-authority', 'London Borough of Barking and Dagenham']]],
    [
      'Deputy Chief Executive Officer Kent and Medway Integrated Care Board',
      [['health-body', 'Kent and Medway Integrated Care Board']],
    ],
    [
      'Cornwall Council and Cornwall and the Isles of Scilly Integrated Care Board',
      [
        ['local-authority', 'Cornwall Council'],
        ['health-body', 'Cornwall and the Isles of Scilly Integrated Care Board'],
      ],
    ],
    ['Director for Children and Young People, Norfolk and Waveney ICB', [['health-body', 'Norfolk and Waveney ICB']]],
    ['Chair, Halton Clinical\nCommissioning Group', [['health-body', 'Halton Clinical Commissioning Group']]],
    ['CEO Sussex Integrated Care Board', [['health-body', 'Sussex Integrated Care Board']]],
    ['NHS Devon said it was sorry.', [['health-body', 'NHS Devon']]],
    ['a post at NHS Halton, Luton and Slough.', [['health-body', 'NHS Halton, Luton and Slough']]],
    [
      'the NHS north-east Wessex Clinical Commissioning Group',
      [['health-body', 'NHS north-east Wessex Clinical Commissioning Group']],
    ],
    [
      'the City of London Corporation and the North East Wessex Integrated Care Board',
      [
        ['local-authority', 'City of London Corporation'],
        ['health-body', 'North East Wessex Integrated Care Board'],
      ],
    ],
    ['NHS England North East and Yorkshire', [['national', 'NHS England North East and Yorkshire']]],
    ['Department\nfor Education', [['national', 'Department for Education']]],
  ])('%s', (text, bodies) => {
    expect(said(text)).toEqual(bodies)
  })

  it.each([
    'the clinical commissioning group',
    'leaders in Kent',
    'Jo Smith, Clinical Commissioning Group Chief Officer',
  ])('finds none in "%s"', (text) => {
    expect(said(text)).toEqual([])
  })

  it('gives the place of each in the text', () => {
    const text = 'and Wigan Council, too'
    expect(findBodies(text).map(({ range }) => text.slice(...range))).toEqual(['Wigan Council'])
  })
})
