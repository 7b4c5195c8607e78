/** Builds blocks from a stream of tags and text. A block ends where an element breaks the text. */
import type { DraftBlock, DraftLine } from '../draft.ts'
import { breaksText, isHeading, type Tag } from './elements.ts'
import { isNoteMark } from './note-marks.ts'
import { PageLinks } from './page-links.ts'
import { RowSpans } from './row-spans.ts'
import { withTypedItems } from './typed-items.ts'
import { TypedPage } from './typed-page.ts'
import { listLevel, printsMarker } from './word-lists.ts'

interface List {
  readonly ordered: boolean
  items: number
}

interface Item {
  marker: string
  readonly depth: number
  /** Its block's lines, once it has one; further paragraphs of the item are added to them. */
  lines: DraftLine[] | null
}

interface Row {
  readonly cells: DraftLine[][]
  headers: number
}

const BOLD = new Set(['b', 'strong'])
const LONGEST_HEADING = 200

export class BlockBuilder {
  readonly #blocks: DraftBlock[] = []
  readonly #links = new PageLinks()
  readonly #typed = new TypedPage()
  private text = ''
  private boldText = 0
  private bold = 0
  private pre = 0
  private captions = 0
  private finished: string[] = []
  private heading = false
  private readonly lists: List[] = []
  private readonly items: Item[] = []
  /** A paragraph that Word made look like a list item. */
  private wordItem: Item | null = null
  private wordMarkers = 0
  private row: Row | null = null
  private rowSpans = new RowSpans()
  /** The line as it was where an element opened that may hold but the mark of a note. */
  private readonly beforeMarks: string[] = []

  /** @param inDataTable true where rows and cells mean something */
  open({ name, attributes }: Tag, inDataTable: boolean): void {
    if (name === 'br') this.endLine()
    if (BOLD.has(name)) this.bold += 1
    if (name === 'a') this.#links.open(attributes.href ?? '')
    if (name === 'a' || name === 'sup') this.beforeMarks.push(this.text)
    if (this.wordMarkers > 0 || printsMarker(attributes.style)) this.wordMarkers += 1
    if (!breaksText(name) || name === 'br') return
    this.endBlock()
    this.#typed.endBlock()
    const level = listLevel(attributes.style)
    if (level !== null) this.wordItem = { marker: '', depth: level - 1, lines: null }
    if (isHeading(name)) this.heading = true
    if (name === 'pre') this.pre += 1
    if (name === 'figcaption') this.captions += 1
    if (name === 'ul' || name === 'ol') this.lists.push({ ordered: name === 'ol', items: 0 })
    if (name === 'li') this.openItem()
    if (!inDataTable) return
    if (name === 'table') this.rowSpans = new RowSpans()
    if (name === 'tr') this.row = { cells: [], headers: 0 }
    if (name === 'td' || name === 'th') this.openCell(Number(attributes.rowspan))
    if (name === 'th' && this.row !== null) this.row.headers += 1
  }

  close(name: string): void {
    if (BOLD.has(name)) this.bold -= 1
    if (this.wordMarkers > 0) this.wordMarkers -= 1
    if (name === 'a' || name === 'sup') this.closeMark(name)
    if (!breaksText(name) || name === 'br') return
    this.endBlock()
    this.#typed.endBlock()
    this.wordItem = null
    if (name === 'pre') this.pre -= 1
    if (name === 'figcaption') this.captions -= 1
    if (name === 'ul' || name === 'ol') this.lists.pop()
    if (name === 'li') this.items.pop()
    if (name === 'tr') this.endRow()
  }

  addText(text: string): void {
    this.#typed.add(text, lettersIn(text), this.pre > 0)
    const [first = '', ...more] = this.pre > 0 ? text.split(/\r\n|[\r\n]/) : [text]
    this.addInline(first)
    for (const line of more) {
      // An empty line is all that sets paragraphs apart in text that is printed as it was typed.
      if (this.text.trim() === '') this.endBlock()
      else this.endLine()
      this.addInline(line)
    }
  }

  /** The text of a page that was typed as it is; null for any other. */
  get typedText(): string | null {
    return this.#typed.text
  }

  /** All blocks, once everything is closed. */
  finish(): DraftBlock[] {
    this.endBlock()
    return withTypedItems(this.#links.withFurniture(this.#blocks))
  }

  private addInline(text: string): void {
    if (this.wordMarkers > 0 && this.wordItem !== null) {
      this.wordItem.marker += text
      return
    }
    this.text += text
    const letters = lettersIn(text)
    if (this.bold > 0) this.boldText += letters
    this.#links.count(letters)
  }

  private closeMark(name: string): void {
    const before = this.beforeMarks.pop() ?? ''
    const isMark = this.text.startsWith(before) && isNoteMark(this.text.slice(before.length), before, this.#links.here)
    if (isMark) this.text = before
    if (name === 'a') this.#links.close()
  }

  private endBlock(): void {
    this.endLine()
    const texts = this.finished
    const letters = lettersIn(texts.join(''))
    const allBold = this.boldText > 0 && this.boldText >= letters
    const heading = this.heading || (allBold && isShort(texts))
    const link = this.#links.takeBlock(letters)
    this.finished = []
    this.boldText = 0
    this.heading = false
    const put = texts.length > 0 ? this.put(texts, heading) : null
    if (put !== null && link !== null) this.#links.add(put, link)
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
    // An item that holds nothing but a list is there for the indent.
    const outer = this.items.filter(({ lines }) => lines !== null).length
    this.items.push({ marker, depth: outer, lines: null })
  }

  private openCell(rows: number): void {
    const row = this.row
    if (row === null) return
    const cell: DraftLine[] = []
    row.cells.push(...this.rowSpans.before(row.cells.length), cell)
    this.rowSpans.add(row.cells.length - 1, rows, cell)
  }

  /** The block that the text became; null where it is part of one. */
  private put(texts: readonly string[], heading: boolean): DraftBlock | null {
    const item = this.wordItem ?? this.items.at(-1)
    const cell = this.row?.cells.at(-1)
    const lines = texts.map((text) => ({ marker: '', text }))
    if (cell !== undefined) {
      cell.push(...(item === undefined || item.lines !== null ? lines : withMarker(lines, item.marker)))
      if (item !== undefined) item.lines = cell
      return null
    }
    if (this.captions > 0) return this.add({ kind: 'furniture', lines })
    if (item !== undefined) return this.putItem(item, lines)
    return this.add({ kind: heading ? 'heading' : 'paragraph', lines })
  }

  private putItem(item: Item, lines: DraftLine[]): DraftBlock | null {
    if (item.lines !== null) {
      item.lines.push(...lines)
      return null
    }
    const marker = item.marker.replace(/[\s\u00a0]+/gu, ' ').trim() || '•'
    item.lines = withMarker(lines, marker)
    return this.add({ kind: 'bullet', lines: item.lines, marker, depth: item.depth })
  }

  private add(block: DraftBlock): DraftBlock {
    this.#blocks.push(block)
    return block
  }

  private endRow(): void {
    const row = this.row
    this.row = null
    if (row === null) return
    row.cells.push(...this.rowSpans.before(row.cells.length))
    this.rowSpans.endRow()
    if (!row.cells.some((cell) => cell.length > 0)) return
    const [lines = []] = row.cells
    if (row.cells.length === 1 && row.headers === 1) this.add({ kind: 'heading', lines })
    else this.add({ kind: 'row', cells: row.cells })
  }
}

function withMarker([first, ...rest]: readonly DraftLine[], marker: string): DraftLine[] {
  return first === undefined ? [] : [{ ...first, marker }, ...rest]
}

function isShort(texts: readonly string[]): boolean {
  const text = texts.join(' ')
  return text.length <= LONGEST_HEADING && !/[.;,]$/.test(text)
}

function lettersIn(text: string): number {
  return text.replace(/[^\p{L}\p{N}]/gu, '').length
}
