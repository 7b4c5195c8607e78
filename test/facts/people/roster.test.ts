import { describe, expect, it } from 'vitest'
import { readRoster } from '../../../src/facts/people/roster.ts'

const read = (text: string): [string, string | null][] => readRoster(text).map(({ name, role }) => [name, role])

describe('rosters', () => {
  it.each([
    ['Ada Birch, HMI, Lead inspector\nTom Ash, Ofsted Inspector', 'a name and an office on each line'],
    ['Ada Birch\nHMI, Lead inspector\nTom Ash\nOfsted Inspector', 'offices below names'],
    ['Ada Birch\nTom Ash\nHMI, Lead inspector\nOfsted Inspector', 'a row of names above a row of offices'],
    ['Ada Birch, HMI, Lead inspector Tom Ash, Ofsted Inspector', 'two columns run together'],
  ])('%j: %s', (text) => {
    expect(read(text)).toEqual([
      ['Ada Birch', 'HMI, Lead inspector'],
      ['Tom Ash', 'Ofsted Inspector'],
    ])
  })

  it('reads rows of names above rows of offices that were run together', () => {
    expect(read('Ada Birch Tom Ash HMI Lead Inspector CQC Inspector Ivy Elm Ofsted Inspector')).toEqual([
      ['Ada Birch', 'HMI Lead Inspector'],
      ['Tom Ash', 'CQC Inspector'],
      ['Ivy Elm', 'Ofsted Inspector'],
    ])
  })

  it('puts together an office that one column broke over two rows', () => {
    expect(read('Ada Birch HMI Tom Ash\nLead Inspector CQC Inspector')).toEqual([
      ['Ada Birch', 'HMI Lead Inspector'],
      ['Tom Ash', 'CQC Inspector'],
    ])
  })

  it('joins the lines of a long office', () => {
    expect(
      read(
        'Ada Birch\nTom Ash\nRegional Director, London\nDeputy Chief Inspector, Primary Medical\nServices, Children Health and\nJustice.',
      ),
    ).toEqual([
      ['Ada Birch', 'Regional Director, London'],
      ['Tom Ash', 'Deputy Chief Inspector, Primary Medical Services, Children Health and Justice'],
    ])
  })

  it('reads an office before its name where a colon says so', () => {
    expect(read('Regional Director, London: Ada Birch\nTom Ash, CQC Inspector')).toEqual([
      ['Ada Birch', 'Regional Director, London'],
      ['Tom Ash', 'CQC Inspector'],
    ])
  })

  it('remembers the body that heads a column', () => {
    const entries = readRoster('Ofsted\nAda Birch\nCare Quality Commission\nTom Ash, Inspector')
    expect(entries.map(({ name, heading }) => [name, heading])).toEqual([
      ['Ada Birch', 'Ofsted'],
      ['Tom Ash', 'Care Quality Commission'],
    ])
  })
})
