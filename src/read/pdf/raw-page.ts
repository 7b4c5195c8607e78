/** What the library says about a page, before anything is made of it. */
import { lookAtTextless, type PdfDocument, type PdfPageProxy, type Textless } from './open.ts'
import { type Run, readRuns } from './runs.ts'
import { type Region, readTree } from './structure-tree.ts'

export interface RawPage {
  readonly runs: readonly Run[]
  /** In points. */
  readonly height: number
  /** Empty for an untagged page. */
  readonly regions: readonly Region[]
  /** What a page without text shows; null for one with text. */
  readonly textless: Textless | null
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
  const textless = holdsText({ runs }) ? null : await lookAtTextless(page)
  return { runs, height: top - bottom, regions: tree === null ? [] : readTree(tree), textless }
}
