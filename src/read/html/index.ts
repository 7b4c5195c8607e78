/** HTML: the page's text without its menus. The source text is what is extracted, not the markup. */
import { InputError, problem } from '../../model/problems.ts'
import type { Source } from '../../text/source.ts'
import type { DraftBlock } from '../draft.ts'
import { writeSource } from '../write-source.ts'
import { BlockBuilder } from './block-builder.ts'
import { isLeftOut, scopeOf } from './elements.ts'
import { decodeHtml } from './encoding.ts'
import { survey } from './survey.ts'

/** @throws InputError for a page without text */
export async function readHtml(bytes: Uint8Array): Promise<Source> {
  const { text, encoding } = decodeHtml(bytes)
  const blocks = await blocksOfHtml(text)
  if (blocks.length === 0) throw new InputError(problem('html-without-text', 'error', 'The web page holds no text.'))
  return writeSource({ pages: [blocks], blocks }, { mediaType: 'text/html', encoding, paged: false, problems: [] })
}

/** The blocks of a page or of a piece of one, in order. Also the second half of reading a Word document. */
export async function blocksOfHtml(markup: string): Promise<DraftBlock[]> {
  // Loaded here, so that a run over text files never pays for it.
  const { Parser } = await import('htmlparser2')
  const { scope, dataTables } = survey(markup, Parser)
  const builder = new BlockBuilder()
  const isData = dataTables[Symbol.iterator]()
  /** Of each open element: whether it is left out, in scope, in an article, in a data table. */
  const open: {
    readonly out: boolean
    readonly inScope: boolean
    readonly inArticle: boolean
    readonly data: boolean
  }[] = []
  const parser = new Parser({
    onopentag(name, attributes) {
      const around = open.at(-1) ?? { out: false, inScope: scope === 'page', inArticle: false, data: false }
      const held = scopeOf({ name, attributes })
      const inArticle = around.inArticle || held !== null
      const inScope = around.inScope || held === scope
      const out = around.out || isLeftOut({ name, attributes }, inArticle)
      const data = name === 'table' ? isData.next().value === true : around.data
      open.push({ out, inScope, inArticle, data })
      if (inScope && !out) builder.open(name, data)
    },
    ontext(text) {
      const around = open.at(-1)
      if (around === undefined ? scope === 'page' : around.inScope && !around.out) builder.addText(text)
    },
    onclosetag(name) {
      const element = open.pop()
      if (element?.inScope && !element.out) builder.close(name)
    },
  })
  parser.end(markup)
  builder.endBlock()
  return builder.blocks
}
