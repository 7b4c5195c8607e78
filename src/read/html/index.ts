/** HTML: the page's text without its menus. The source text is what is extracted, not the markup. */
import { InputError, problem } from '../../model/problems.ts'
import type { HeadingTest, Source } from '../../text/source.ts'
import type { DraftBlock } from '../draft.ts'
import { readText } from '../text/index.ts'
import { writeSource } from '../write-source.ts'
import { BlockBuilder } from './block-builder.ts'
import { isHeading, isLeftOut, type Surroundings, scopeOf } from './elements.ts'
import { decodeHtml } from './encoding.ts'
import { isHidden } from './hidden.ts'
import { OpenElements } from './open-elements.ts'
import { survey } from './survey.ts'

interface OpenElement extends Surroundings {
  readonly name: string
  readonly out: boolean
  readonly inScope: boolean
  /** In a table whose rows and cells mean something. */
  readonly data: boolean
}

const OUTSIDE = { out: false, inArticle: false, inHeading: false, inButton: false, data: false }

/**
 * @param headings which wordings open sections, for a page that is a typed text
 * @throws InputError for a page without text
 */
export async function readHtml(bytes: Uint8Array, headings: HeadingTest): Promise<Source> {
  const { text, encoding } = decodeHtml(bytes)
  const { blocks, typedText } = await readMarkup(text)
  if (typedText !== null) return { ...readText(typedText, encoding, headings), mediaType: 'text/html' }
  if (blocks.length === 0) throw new InputError(problem('html-without-text', 'error', 'The web page holds no text.'))
  return writeSource({ pages: [blocks], blocks }, { mediaType: 'text/html', encoding, paged: false, problems: [] })
}

/** The blocks of a page or of a piece of one, in order. Also the second half of reading a Word document. */
export async function blocksOfHtml(markup: string): Promise<DraftBlock[]> {
  return (await readMarkup(markup)).blocks
}

async function readMarkup(markup: string): Promise<{ blocks: DraftBlock[]; typedText: string | null }> {
  // Loaded here, so that a run over text files never pays for it.
  const { Parser } = await import('htmlparser2')
  const { scope, dataTables, hidden } = survey(markup, Parser)
  const builder = new BlockBuilder()
  const isData = dataTables[Symbol.iterator]()
  const open = new OpenElements<OpenElement>()
  const isRead = (element: OpenElement | undefined): boolean =>
    element === undefined ? scope === 'page' : element.inScope && !element.out
  const parser = new Parser({
    onopentag(name, attributes) {
      for (const ended of open.endBefore(name)) if (isRead(ended)) builder.close(ended.name)
      const tag = { name, attributes }
      const around = open.innermost ?? { ...OUTSIDE, inScope: scope === 'page' }
      const held = scopeOf(tag)
      const inArticle = around.inArticle || held !== null
      const element = {
        name,
        inArticle,
        inScope: around.inScope || held === scope,
        inHeading: around.inHeading || isHeading(name),
        inButton: around.inButton || name === 'button',
        out: around.out || isLeftOut(tag, { ...around, inArticle }) || isHidden(tag, hidden),
        data: name === 'table' ? isData.next().value === true : around.data,
      }
      open.open(element)
      if (isRead(element)) builder.open(tag, element.data)
    },
    ontext(text) {
      if (isRead(open.innermost)) builder.addText(text)
    },
    onclosetag() {
      const element = open.close()
      if (element !== null && isRead(element)) builder.close(element.name)
    },
  })
  parser.end(markup)
  return { blocks: builder.finish(), typedText: builder.typedText }
}
