import { describe, expect, it } from 'vitest'
import { findNames } from '../../../src/facts/people/names.ts'

const said = (text: string): string[] => findNames(text).map(({ name }) => name)

describe('names', () => {
  it.each([
    ['Asha Renton, HMI', ['Asha Renton']],
    ['Ruth McAlister Brown HMI, Ofsted', ['Ruth McAlister Brown']],
    ['Seán O’Neill-Hart, CQC inspector', ['Seán O’Neill-Hart']],
    ['Jan van Dijk, Ofsted Inspector', ['Jan van Dijk']],
    ['Mr Owen Prideaux, Ofsted lead inspector', ['Owen Prideaux']],
    ['Ms Vale', ['Ms Vale']],
    ['said Asha Renton. She left.', ['Asha Renton']],
    ['St. John Field', ['St. John Field']],
    ['Cllr Tim Wednes', ['Cllr Tim Wednes']],
    ['Dame Joan Field', ['Dame Joan Field']],
    ['Mary Head, Ofsted Inspector', ['Mary Head']],
    ['Karen Lane\nHMI', ['Karen Lane']],
    ['Joan Vale (OBE)', ['Joan Vale']],
    ['Ada Birch Tom Ash Ofsted Inspector CQC Inspector', ['Ada Birch', 'Tom Ash']],
    ['Ada Birch Dr Tom Ash', ['Ada Birch', 'Dr Tom Ash']],
    ['Ada Birch\nTom Ash', ['Ada Birch', 'Tom Ash']],
  ])('%s', (text, names) => {
    expect(said(text)).toEqual(names)
  })

  it.each([
    'Her Majesty’s Inspector',
    'Care Quality Commission',
    'Chief Executive Officer',
    'Regional Director, East of England',
    'HMI Lead Inspector',
    'Plough Lane Hereford',
    'Town Hall',
    'NG1 6HJ',
  ])('finds none in "%s"', (text) => {
    expect(said(text)).toEqual([])
  })
})
