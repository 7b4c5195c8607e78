/** Links from one place of a page to another: where a block holds nothing else, it leads the reader and says nothing. */
import type { DraftBlock } from '../draft.ts'
import { linesOf } from '../draft.ts'

const HERE = /^#/
const TO_THE_TOP = /^#(?:top|main|content|maincontent|main-content)?$/i

export class PageLinks {
  readonly #open: string[] = []
  #letters = 0
  #href = ''
  /** Blocks that hold one link and nothing else, with where it leads. */
  readonly #linked = new Map<DraftBlock, string>()

  open(href: string): void {
    this.#open.push(href)
  }

  close(): void {
    this.#open.pop()
  }

  /** True inside a link to a place on the same page. */
  get here(): boolean {
    return HERE.test(this.#open.at(-1) ?? '')
  }

  /** Takes letters of the text for the block that is open. */
  count(letters: number): void {
    if (!this.here) return
    this.#letters += letters
    this.#href = this.#open.at(-1) ?? ''
  }

  /** Where the block that ends now leads; null where it holds more than links to places on the page. */
  takeBlock(letters: number): string | null {
    const href = letters > 0 && this.#letters >= letters ? this.#href : null
    this.#letters = 0
    return href
  }

  add(block: DraftBlock, href: string): void {
    if (block.kind === 'paragraph' || block.kind === 'bullet') this.#linked.set(block, href)
  }

  /** The blocks; links to the top, and those that only name a heading of the page, are furniture. */
  withFurniture(blocks: readonly DraftBlock[]): DraftBlock[] {
    if (this.#linked.size === 0) return [...blocks]
    const headings = new Set(blocks.filter(({ kind }) => kind === 'heading').map(wordsOf))
    return blocks.map((block): DraftBlock => {
      const href = this.#linked.get(block)
      if (href === undefined) return block
      const leads = TO_THE_TOP.test(href) || headings.has(wordsOf(block))
      return leads ? { kind: 'furniture', lines: linesOf(block) } : block
    })
  }
}

function wordsOf(block: DraftBlock): string {
  return linesOf(block)
    .map(({ text }) => text)
    .join(' ')
    .toLowerCase()
}
