/** Builds blocks from a stream of tags and text. A block ends where an element breaks the text. */
import type { DraftBlock, DraftLine } from '../draft.ts'
import { splitMarker } from '../list-markers.ts'
import { breaksText } from './elements.ts'

interface List {
  readonly ordered: boolean
  items: number
}

interface Item {
  readonly marker: string
  readonly depth: number
  /** The lines of its block, once it has one; further paragraphs of the item are added to them. */
  lines: DraftLine[] | null
}

interface Row {
  readonly cells: DraftLine[][]
  headers: number
}

const HEADING = /^h[1-6]$/
const BOLD = new Set(['b', 'strong'])
const LONGEST_HEADING = 200

export class BlockBuilder {
  readonly blocks: DraftBlock[] = []
  private text = ''
  private boldText = 0
  private bold = 0
  private pre = 0
  private finished: string[] = []
  private heading = false
  private readonly lists: List[] = []
  private readonly items: Item[] = []
  private row: Row | null = null

  /** @param inDataTable true where rows and cells mean something */
  open(name: string, inDataTable: boolean): void {
    if (name === 'br') this.endLine()
    if (BOLD.has(name)) this.bold += 1
    if (!breaksText(name) || name === 'br') return
    this.endBlock()
    if (HEADING.test(name)) this.heading = true
    if (name === 'pre') this.pre += 1
    if (name === 'ul' || name === 'ol') this.lists.push({ ordered: name === 'ol', items: 0 })
    if (name === 'li') this.openItem()
    if (!inDataTable) return
    if (name === 'tr') this.row = { cells: [], headers: 0 }
    if (name === 'td' || name === 'th') this.row?.cells.push([])
    if (name === 'th' && this.row !== null) this.row.headers += 1
  }

  close(name: string): void {
    if (BOLD.has(name)) this.bold -= 1
    if (!breaksText(name) || name === 'br') return
    this.endBlock()
    if (name === 'pre') this.pre -= 1
    if (name === 'ul' || name === 'ol') this.lists.pop()
    if (name === 'li') this.items.pop()
    if (name === 'tr') this.endRow()
  }

  addText(text: string): void {
    const [first = '', ...more] = this.pre > 0 ? text.split(/\r\n|[\r\n]/) : [text]
    this.addInline(first)
    for (const line of more) {
      this.endLine()
      this.addInline(line)
    }
  }

  private addInline(text: string): void {
    this.text += text
    if (this.bold > 0) this.boldText += lettersIn(text)
  }

  /** Ends the block that is open, if it holds text. To be called once more at the end. */
  endBlock(): void {
    this.endLine()
    const texts = this.finished
    const allBold = this.boldText > 0 && this.boldText >= lettersIn(texts.join(''))
    const heading = this.heading || (allBold && isShort(texts))
    this.finished = []
    this.boldText = 0
    this.heading = false
    if (texts.length > 0) this.put(texts, heading)
  }

  private endLine(): void {
    const line = this.text.replace(/[\s\u00a0]+/gu, ' ').trim()
    this.text = ''
    if (line !== '') this.finished.push(line)
  }

  private openItem(): void {
    const list = this.lists.at(-1)
    if (list !== undefined) list.items += 1
    const marker = list?.ordered ? `${list.items}.` : '•'
    this.items.push({ marker, depth: Math.max(0, this.lists.length - 1), lines: null })
  }

  private put(texts: readonly string[], heading: boolean): void {
    const item = this.items.at(-1)
    const cell = this.row?.cells.at(-1)
    const lines = texts.map((text) => ({ marker: '', text }))
    if (cell !== undefined) {
      cell.push(...(item === undefined || item.lines !== null ? lines : withMarker(lines, item.marker)))
      if (item !== undefined) item.lines = cell
    } else if (item !== undefined) {
      this.putItem(item, lines)
    } else {
      this.blocks.push(heading ? { kind: 'heading', lines } : paragraphOrTypedItem(lines))
    }
  }

  private putItem(item: Item, lines: DraftLine[]): void {
    if (item.lines !== null) {
      item.lines.push(...lines)
      return
    }
    item.lines = withMarker(lines, item.marker)
    this.blocks.push({ kind: 'bullet', lines: item.lines, marker: item.marker, depth: item.depth })
  }

  private endRow(): void {
    const row = this.row
    this.row = null
    if (row === null || !row.cells.some((cell) => cell.length > 0)) return
    const [lines = []] = row.cells
    if (row.cells.length === 1 && row.headers === 1) this.blocks.push({ kind: 'heading', lines })
    else this.blocks.push({ kind: 'row', cells: row.cells })
  }
}

function withMarker([first, ...rest]: readonly DraftLine[], marker: string): DraftLine[] {
  return first === undefined ? [] : [{ ...first, marker }, ...rest]
}

/** Some authors type the bullet as a character. */
function paragraphOrTypedItem(lines: readonly DraftLine[]): DraftBlock {
  const [first, ...rest] = lines
  const { marker, at } = splitMarker(first?.text ?? '', null)
  if (first === undefined || marker === '' || at >= first.text.length) return { kind: 'paragraph', lines }
  return { kind: 'bullet', lines: [{ marker, text: first.text.slice(at) }, ...rest], marker, depth: 0 }
}

function isShort(texts: readonly string[]): boolean {
  const text = texts.join(' ')
  return text.length <= LONGEST_HEADING && !/[.;,]$/.test(text)
}

function lettersIn(text: string): number {
  return text.replace(/[^\p{L}\p{N}]/gu, '').length
}
