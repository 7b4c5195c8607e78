/** DOCX: made into HTML by `mammoth`, and read as that. Headers and footers of the pages are left out by it. */
import { InputError, problem } from '../../model/problems.ts'
import type { Source } from '../../text/source.ts'
import { blocksOfHtml } from '../html/index.ts'
import { writeSource } from '../write-source.ts'
import { withoutHiddenRuns } from './hidden-runs.ts'
import { listParts, unpack, withinBounds, type ZipPart } from './zip-bounds.ts'

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const MAIN_PART = 'word/document.xml'
const STYLES_PART = 'word/styles.xml'
/** Word's own styles for lists inside lists say their depth by their names alone. */
const INNER_LISTS = ['Bullet', 'Number'].flatMap((list) => {
  const element = list === 'Bullet' ? 'ul' : 'ol'
  return [2, 3].map((depth) => {
    const outer = 'ul|ol > li > '.repeat(depth - 1)
    return `p[style-name='List ${list} ${depth}'] => ${outer}${element} > li:fresh`
  })
})

/**
 * Reads a ZIP archive that should be a Word document.
 *
 * @throws InputError where it is none, is damaged, unpacks to more than the bounds allow, or holds no text
 */
export async function readDocx(bytes: Uint8Array): Promise<Source> {
  const parts = listParts(bytes)
  if (parts === null) throw refuse('docx-damaged', 'The Word document is damaged and cannot be opened.')
  if (!parts.some(({ name }) => name === MAIN_PART)) {
    throw refuse(
      'unsupported-format',
      'It is a ZIP archive but no Word document: unpack it, or save the letter as DOCX or PDF.',
    )
  }
  if (!withinBounds(parts)) throw refuse('too-large', 'The Word document unpacks to far more than any letter holds.')
  const blocks = await blocksOfHtml(await toHtml(bytes, parts))
  if (blocks.length === 0)
    throw refuse('docx-without-text', 'The Word document holds no text: it is empty or a scanned image.')
  return writeSource({ pages: [blocks], blocks }, { mediaType: MEDIA_TYPE, encoding: null, paged: false, problems: [] })
}

async function toHtml(bytes: Uint8Array, parts: readonly ZipPart[]): Promise<string> {
  // Loaded here, so that a run over text files never pays for it.
  const { default: mammoth } = await import('mammoth')
  try {
    const noImage = mammoth.images.imgElement(async () => ({ src: '' }))
    const buffer = (await withoutHidden(parts)) ?? Buffer.from(bytes)
    const { value } = await mammoth.convertToHtml({ buffer }, { convertImage: noImage, styleMap: [...INNER_LISTS] })
    return value
  } catch {
    throw refuse('docx-damaged', 'The Word document is damaged and cannot be opened.')
  }
}

/** Null where no text is hidden. */
async function withoutHidden(parts: readonly ZipPart[]): Promise<Buffer | null> {
  const textOf = (name: string): string => {
    const part = parts.find((other) => other.name === name)
    return part === undefined ? '' : new TextDecoder().decode(unpack(part))
  }
  const document = textOf(MAIN_PART)
  const { Parser } = await import('htmlparser2')
  const shown = withoutHiddenRuns(document, textOf(STYLES_PART), Parser)
  if (shown === document) return null
  const { default: Archive } = await import('jszip')
  const archive = new Archive()
  for (const part of parts) archive.file(part.name, part.name === MAIN_PART ? shown : unpack(part))
  return archive.generateAsync({ type: 'nodebuffer' })
}

function refuse(code: string, message: string): InputError {
  return new InputError(problem(code, 'error', message))
}
