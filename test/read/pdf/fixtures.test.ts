import { describe, expect, it } from 'vitest'
import { readPdf } from '../../../src/read/pdf/index.ts'
import { indexLines } from '../../../src/text/line-index.ts'
import type { Block } from '../../../src/text/source.ts'
import { content, described, fixture, found, outsideBlocks } from '../../fixtures/content.ts'

const startsWith = (blocks: readonly Block[], start: string): Block => {
  const block = blocks.find(({ content: { text } }) => text.startsWith(start))
  if (block === undefined) throw new Error(`no block starts with ${start}`)
  return block
}

describe.each(['tagged', 'untagged'])('%s PDF', (print) => {
  it('yields the letter as it was written', async () => {
    expect(found(await readPdf(fixture(`letter.${print}.pdf`)))).toEqual(described(content('letter')))
  })

  it('yields the report as it was written', async () => {
    const written = described(content('report'))
    // Without tags, the frame around an item alone in its row is not seen.
    const seen = print === 'tagged' ? written : written.map((line) => line.replace(/^row: (?!.* \| )/, 'paragraph: '))
    expect(found(await readPdf(fixture(`report.${print}.pdf`)))).toEqual(seen)
  })

  it('keeps running feet and page numbers apart', async () => {
    const { blocks, text } = await readPdf(fixture(`report.${print}.pdf`))
    const furniture = blocks.filter(({ kind }) => kind === 'furniture').map((block) => block.content.text)
    const pages = text.split('\f').length
    expect(pages).toBeGreaterThan(2)
    expect(furniture.filter((line) => line.startsWith(content('report').footer ?? '-'))).toHaveLength(pages)
  })

  it('gives a bullet that crosses a page two spans, on two pages', async () => {
    const { blocks, text } = await readPdf(fixture(`letter.${print}.pdf`))
    const bullet = startsWith(blocks, 'Needs that show only in adolescence')
    const pages = bullet.content.spans.map(([start]) => indexLines(text).pageAt(start))
    expect(pages).toEqual([1, 2])
  })

  it('gives a row that crosses a page one block, its cells whole', async () => {
    const { blocks, text } = await readPdf(fixture(`report.${print}.pdf`))
    const row = startsWith(blocks, 'Calderdale Council The council should establish')
    expect(row.kind).toBe('row')
    expect(new Set(row.content.spans.map(([start]) => indexLines(text).pageAt(start))).size).toBe(2)
  })

  it('leaves nothing outside the blocks but space and glyphs', async () => {
    for (const name of ['letter', 'report']) {
      expect(outsideBlocks(await readPdf(fixture(`${name}.${print}.pdf`)))).toMatch(/^[\s▪•]*$/)
    }
  })

  it('keeps the lines of a cell apart in the source text', async () => {
    const { blocks, text } = await readPdf(fixture(`report.${print}.pdf`))
    const row = startsWith(blocks, 'Ivor Pellew')
    const cells = row.kind === 'row' ? row.cells : []
    const lines = cells.map(({ spans }) =>
      spans
        .map(([start, end]) => text.slice(start, end))
        .join('\n')
        .split('\n'),
    )
    expect(lines).toEqual([
      ['Ivor Pellew', 'Director for Children'],
      ['Bettina Osei', 'Chief Executive Officer'],
    ])
  })
})

it('says that it is cited by page', async () => {
  const source = await readPdf(fixture('letter.tagged.pdf'))
  expect([source.mediaType, source.encoding, source.paged]).toEqual(['application/pdf', null, true])
})

it('reads a Buffer, as node:fs gives it, and leaves it as it was', async () => {
  const bytes = Buffer.from(fixture('letter.tagged.pdf'))
  expect(found(await readPdf(bytes))).toEqual(described(content('letter')))
  expect(Buffer.compare(bytes, Buffer.from(fixture('letter.tagged.pdf')))).toBe(0)
})
