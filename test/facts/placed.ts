/** Makes placed blocks of plain text, so that a test shows the letter that it reads. */
import type { SectionType } from '../../src/model/types.ts'
import { type MappedText, mapText } from '../../src/text/mapped-text.ts'
import type { Block, PlacedBlock } from '../../src/text/source.ts'

const place = (block: Block, type: SectionType = 'unclassified'): PlacedBlock => ({
  block,
  section: { id: 's', type, heading: null, parentId: null, aspect: null, number: null, spans: [] },
})

/** Every line that is not blank is a paragraph; lines that begin with `~` are page furniture, cells are divided by ` | `. */
export function placeLines(source: string): PlacedBlock[] {
  return [...source.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }): PlacedBlock[] => {
    const at = (from: number, to: number): MappedText => mapText(source, [[index + from, index + to]])
    const content = at(0, line.length)
    if (content.text === '') return []
    if (line.startsWith('~')) return [place({ kind: 'furniture', content: at(1, line.length) })]
    if (!line.includes(' | ')) return [place({ kind: 'paragraph', content })]
    const cells = [...line.matchAll(/(?<=^| \| ).*?(?= \| |$)/g)].map((cell) =>
      at(cell.index, cell.index + cell[0].length),
    )
    return [place({ kind: 'row', content, cells })]
  })
}

/** Lines that stand together are one paragraph. */
export function placeParagraphs(source: string): PlacedBlock[] {
  return [...source.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].flatMap(({ 0: text, index }): PlacedBlock[] => {
    const content = mapText(source, [[index, index + text.length]])
    return content.text === '' ? [] : [place({ kind: 'paragraph', content })]
  })
}
