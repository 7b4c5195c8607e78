import { describe, expect, it } from 'vitest'
import { readEntries } from '../../../src/facts/people/entries.ts'

const read = (text: string) =>
  readEntries(text, 'addressee').map(({ name, role, organisation }) => [name, role, organisation])

const ADA = ['Ada Birch', 'Director of Children’s Services', 'Rutland County Council']

describe('people with their offices', () => {
  it.each([
    'Ada Birch Director of Children’s Services Rutland County Council Catmose Street Oakham LE15 6HP',
    'Ada Birch, Director of Children’s Services, Rutland County Council, Catmose Street, Oakham LE15 6HP',
    'Ms Ada Birch\nDirector of Children’s Services\nRutland County Council\nCatmose House\nOakham',
  ])('%j', (text) => {
    expect(read(text)).toEqual([ADA])
  })

  it('are told apart on one line', () => {
    expect(
      read(
        'Ada Birch, Director of Children’s Services, Rutland County Council, Councillor Tom Ash, Leader of the Council, Rutland County Council, Ivy Elm, Chief Officer Kent and Medway Integrated Care Board',
      ),
    ).toEqual([
      ADA,
      ['Councillor Tom Ash', 'Leader of the Council', 'Rutland County Council'],
      ['Ivy Elm', 'Chief Officer', 'Kent and Medway Integrated Care Board'],
    ])
  })

  it('may have no body', () => {
    expect(read('Tom Ash, local area nominated officer')).toEqual([['Tom Ash', 'local area nominated officer', null]])
    expect(read('Ivy Elm, Clinical Commissioning Group Chief Officer')).toEqual([
      ['Ivy Elm', 'Clinical Commissioning Group Chief Officer', null],
    ])
  })

  it('may have their body before their office', () => {
    expect(read('Tom Ash, NHS England Regional SEND Lead')).toEqual([['Tom Ash', 'Regional SEND Lead', 'NHS England']])
    expect(read('Ivy Elm, DfE Case Lead')).toEqual([['Ivy Elm', 'DfE Case Lead', 'Department for Education']])
  })

  it('are no streets, towns or bodies', () => {
    expect(read('Quarry Bank\nLong Melford\nNorfolk County Council\nMartineau Way')).toEqual([])
  })
})
