/** DOCX: made into HTML by `mammoth`, and read as that. Headers and footers of the pages are left out by it. */
import { InputError, problem } from '../../model/problems.ts'
import type { Source } from '../../text/source.ts'
import { blocksOfHtml } from '../html/index.ts'
import { writeSource } from '../write-source.ts'
import { listParts, withinBounds } from './zip-bounds.ts'

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const MAIN_PART = 'word/document.xml'

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
  const blocks = await blocksOfHtml(await toHtml(bytes))
  if (blocks.length === 0)
    throw refuse('docx-without-text', 'The Word document holds no text: it is empty or a scanned image.')
  return writeSource({ pages: [blocks], blocks }, { mediaType: MEDIA_TYPE, encoding: null, paged: false, problems: [] })
}

async function toHtml(bytes: Uint8Array): Promise<string> {
  // Loaded here, so that a run over text files never pays for it.
  const { default: mammoth } = await import('mammoth')
  try {
    const noImage = mammoth.images.imgElement(async () => ({ src: '' }))
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage: noImage })
    return value
  } catch {
    throw refuse('docx-damaged', 'The Word document is damaged and cannot be opened.')
  }
}

function refuse(code: string, message: string): InputError {
  return new InputError(problem(code, 'error', message))
}
