/** Opens a PDF and says in one sentence why it cannot be read, where it cannot. The only door to `unpdf`. */
import type { getDocumentProxy } from 'unpdf'
import { InputError } from '../../model/problems.ts'
import { damaged, locked, tooLarge } from './refusals.ts'

export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>
export type PdfPageProxy = Awaited<ReturnType<PdfDocument['getPage']>>
export type PdfTextContent = Awaited<ReturnType<PdfPageProxy['getTextContent']>>

/** Letters and reports have a few dozen pages; what is far longer is something else. */
export const PDF_BOUNDS = {
  pages: 500,
  /** UTF-16 code units of text, which a small compressed file can blow up to. */
  characters: 5_000_000,
} as const

/**
 * Runs `read` on the opened document and closes it again.
 *
 * @param bytes the file; not changed (the library takes a copy)
 * @throws InputError for a file that is too large, damaged or protected by a password
 */
export async function withPdf<T>(bytes: Uint8Array, read: (document: PdfDocument) => Promise<T>): Promise<T> {
  const document = await open(bytes)
  try {
    if (document.numPages > PDF_BOUNDS.pages) {
      throw tooLarge(`The PDF has ${document.numPages} pages; the most that is read is ${PDF_BOUNDS.pages}.`)
    }
    return await read(document)
  } catch (error) {
    throw error instanceof InputError ? error : damaged()
  } finally {
    await document.loadingTask.destroy()
  }
}

/** What a page without text shows: an image, as a scanned page does, nothing, or what the library could not tell. */
export type Textless = 'image' | 'blank' | 'unclear'

/** Slow: to be asked only of pages without text. */
export async function lookAtTextless(page: PdfPageProxy): Promise<Textless> {
  const { getResolvedPDFJS } = await import('unpdf')
  const { OPS } = await getResolvedPDFJS()
  const images: readonly number[] = [OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject]
  const operators: readonly number[] = (await page.getOperatorList()).fnArray
  if (operators.some((operator) => images.includes(operator))) return 'image'
  // The library stops without a word where it trips over something; then a text is begun and not ended.
  const count = (wanted: number): number => operators.filter((operator) => operator === wanted).length
  return count(OPS.beginText) > count(OPS.endText) ? 'unclear' : 'blank'
}

async function open(bytes: Uint8Array): Promise<PdfDocument> {
  // Loaded here, so that a run over text files never pays for it.
  const { getDocumentProxy } = await import('unpdf')
  try {
    // Verbosity 0: the library writes its warnings to stdout, which belongs to the result.
    // A copy, since the library takes the memory away; not `slice`, which on a Buffer gives another view of it.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  } catch (error) {
    throw error instanceof Error && error.name === 'PasswordException' ? locked() : damaged()
  }
}
