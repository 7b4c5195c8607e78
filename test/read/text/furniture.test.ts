import { describe, expect, it } from 'vitest'
import { findFurniture } from '../../../src/read/text/furniture.ts'
import { splitLines } from '../../../src/read/text/lines.ts'

const furnitureOf = (text: string, keep: (line: string) => boolean = () => false): string[] =>
  [...findFurniture(splitLines(text), keep)].map((line) => line.text)

describe('a page number', () => {
  it.each(['3', '- 3 -', '– 3 –', '[3]', '(3)', 'Page 3', 'page 3 of 9', '3/9', '3 | Page', 'p. 3'])('%s', (number) => {
    expect(furnitureOf(`Plans are clear.\n\n${number}\n\nWaits are short.`)).toEqual([number])
  })

  it.each(['2016', '3.', '3 schools', '55%', 'Page', 'Annex 3', '0300 123 1231'])('is not %s', (line) => {
    expect(furnitureOf(`Plans are clear.\n\n${line}\n\nWaits are short.`)).toEqual([])
  })
})

describe('a running head', () => {
  const WORDS = ['Plans', 'Waits', 'Reviews', 'Schools', 'Clinics', 'Nurses', 'Parents', 'Leaders', 'Tutors', 'Buses']
  /** Ten lines, none of which recurs on another page. */
  const body = (page: string): string => WORDS.map((word) => `${word} in ${page} are well run.`).join('\n')
  const towns = ['Ambridge', 'Borchester', 'Felpersham']

  it('recurs at the top of pages', () => {
    const text = towns.map((town) => `Inspection of the area\n${body(town)}\n`).join('\f')
    expect(furnitureOf(text)).toEqual(Array(3).fill('Inspection of the area'))
  })

  it('may hold the page’s number', () => {
    const text = towns.map((town, at) => `${body(town)}\nLetter on the area, page ${at + 1}\n`).join('\f')
    expect(furnitureOf(text)).toEqual([1, 2, 3].map((at) => `Letter on the area, page ${at}`))
  })

  it('without form feeds recurs beside page numbers', () => {
    const text = towns.map((town, at) => `${body(town)}\n\nInspection of the area\n${at + 1}\n`).join('\n')
    const found = furnitureOf(text)
    expect(found.sort()).toEqual(['1', '2', '3', ...Array(3).fill('Inspection of the area')])
  })

  it('without form feeds may hold the only page number', () => {
    const text = towns.map((town, at) => `${body(town)}\n\nwww.example.gov.uk | ${at + 1}\n`).join('\n')
    expect(furnitureOf(text)).toEqual([1, 2, 3].map((at) => `www.example.gov.uk | ${at}`))
  })

  it('is no heading of a section, however often that recurs', () => {
    const text = towns.map((town) => `Strengths\n${body(town)}\n`).join('\f')
    expect(furnitureOf(text, (line) => line === 'Strengths')).toEqual([])
  })

  it('is no line that goes on', () => {
    const text = towns.map((town) => `for those in the care of the\n${body(town)}\n`).join('\f')
    expect(furnitureOf(text)).toEqual([])
  })

  it('is no end of a sentence that happens to recur', () => {
    const long = (town: string): string => `In ${town} the work of the teams has made a difference to the lives of`
    const text = towns.map((town) => `${body(town)}\n${long(town)}\nyoung people.\n`).join('\f')
    expect(furnitureOf(text)).toEqual([])
  })
})
