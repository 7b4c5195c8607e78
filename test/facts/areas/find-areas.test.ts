import { describe, expect, it } from 'vitest'
import { areaNamed, findAreas } from '../../../src/facts/areas/find-areas.ts'
import { GAZETTEER } from '../../../src/facts/areas/gazetteer.ts'

const certain = (text: string): string[] =>
  findAreas(text).flatMap(({ area, doubtful }) => (doubtful ? [] : [area.name]))

describe('the gazetteer', () => {
  it('has the 153 authorities of today and those that ended, with successors that exist', () => {
    const ended = GAZETTEER.filter((entry) => entry.ended !== undefined)
    expect(GAZETTEER.length - ended.length).toBe(153)
    expect(ended.map(({ name }) => name)).toEqual(['Bournemouth', 'Cumbria', 'Northamptonshire', 'Poole'])
    for (const successor of ended.flatMap((entry) => entry.successors ?? []))
      expect(areaNamed(successor)?.name).toBe(successor)
  })

  it('gives no name and no code twice', () => {
    const names = GAZETTEER.flatMap(({ name, aliases }) => [name, ...(aliases ?? [])])
    expect(new Set(names).size).toBe(names.length)
    expect(new Set(GAZETTEER.map(({ gssCode }) => gssCode)).size).toBe(GAZETTEER.length)
  })

  it('finds every name in a sentence about it', () => {
    for (const { name } of GAZETTEER) expect(certain(`the local area of ${name}.`)).toEqual([name])
  })
})

describe('areas in text', () => {
  it.each([
    ['Telford & Wrekin', 'Telford and Wrekin'],
    ['Stockton on Tees', 'Stockton-on-Tees'],
    ['St. Helens', 'St Helens'],
    ['Kingston upon\nHull City Council', 'Kingston upon Hull'],
    ['REDCAR AND CLEVELAND: 12-MONTH STOCKTAKE', 'Redcar and Cleveland'],
    ['County Durham', 'Durham'],
    ['East Riding', 'East Riding of Yorkshire'],
    ['West Sussex', 'West Sussex'],
    ['North East Lincolnshire', 'North East Lincolnshire'],
    ['in Reading', 'Reading'],
    ['Sutton’s services', 'Sutton'],
  ])('%s', (text, name) => {
    expect(certain(text)).toEqual([name])
  })

  it.each([
    ['in North and West Northamptonshire', ['North Northamptonshire', 'West Northamptonshire']],
    ['in East & West Sussex', ['East Sussex', 'West Sussex']],
    ['the north and West Sussex', ['West Sussex']],
    ['Go North and West Berkshire follows', ['West Berkshire']],
  ])('shares the end of a name: %s', (text, names) => {
    expect(certain(text)).toEqual(names)
  })

  it('keeps Hertfordshire and Herefordshire apart', () => {
    expect(certain('children in Hertfordshire')).toEqual(['Hertfordshire'])
    expect(certain('children in Herefordshire')).toEqual(['Herefordshire'])
    expect(certain('Plough Lane, Hereford')).toEqual([])
  })

  it.each([
    'the West Essex clinics',
    'Mid and South Essex',
    'Greater Manchester',
    '6 Cumberland Place Nottingham NG1 6HJ',
    'Reading and writing',
    'Newcastle-under-Lyme',
    'Surrey Heartlands',
    'NHS Devon',
    'the reading age of pupils',
  ])('is certain of none in "%s"', (text) => {
    expect(certain(text)).toEqual([])
  })
})
