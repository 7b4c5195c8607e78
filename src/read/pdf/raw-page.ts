/** What the library says about a page, before anything is made of it. */
import { type PdfDocument, type PdfPageProxy, paintsImage } from './open.ts'
import { type Run, readRuns } from './runs.ts'
import { type Region, readTree } from './structure-tree.ts'

export interface RawPage {
  readonly runs: readonly Run[]
  /** In points. */
  readonly height: number
  /** Empty for an untagged page. */
  readonly regions: readonly Region[]
  /** True for an image without text. */
  readonly scanned: boolean
}

export async function readPages(document: PdfDocument): Promise<RawPage[]> {
  const pages: RawPage[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    pages.push(await readPage(await document.getPage(number)))
  }
  return pages
}

export function holdsText({ runs }: Pick<RawPage, 'runs'>): boolean {
  return runs.some(({ text }) => text.trim() !== '')
}

async function readPage(page: PdfPageProxy): Promise<RawPage> {
  const runs = readRuns(await page.getTextContent({ includeMarkedContent: true }))
  // The library's types forget that an untagged page has no tree.
  const tree: Awaited<ReturnType<PdfPageProxy['getStructTree']>> | null = await page.getStructTree()
  const [, bottom = 0, , top = 0] = page.view
  const scanned = !holdsText({ runs }) && (await paintsImage(page))
  return { runs, height: top - bottom, regions: tree === null ? [] : readTree(tree), scanned }
}
