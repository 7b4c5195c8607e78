/** PDF: pages read by their structure tree where they have one that describes them, else by their geometry. */
import { InputError, problem } from '../../model/problems.ts'
import type { Problem } from '../../model/types.ts'
import type { Source } from '../../text/source.ts'
import { linesOf } from '../draft.ts'
import { writeSource } from '../write-source.ts'
import { blocksOf, type PrintedBlock } from './blocks.ts'
import type { FlowPart } from './flow.ts'
import { findFurniture } from './furniture.ts'
import { byBaseline, NO_HINTS, type PrintedLine, toLine } from './lines.ts'
import { PDF_BOUNDS, type PdfPageProxy, paintsImage, tooLarge, withPdf } from './open.ts'
import { joinPages } from './page-turns.ts'
import { findMarkers } from './possible-markers.ts'
import { measureStyle } from './print-style.ts'
import { type Run, readRuns } from './runs.ts'
import { measureSpacing } from './spacing.ts'
import { type Region, readTree } from './structure-tree.ts'
import { describesPage, readTaggedPage } from './tagged-page.ts'
import { readUntaggedPage } from './untagged-page.ts'

interface RawPage {
  readonly runs: readonly Run[]
  /** In points. */
  readonly height: number
  /** Empty for an untagged page. */
  readonly regions: readonly Region[]
  /** True for an image without text. */
  readonly scanned: boolean
}

/**
 * Reads a PDF file.
 *
 * @throws InputError for a file that is too large, damaged, protected, or has no text
 */
export async function readPdf(bytes: Uint8Array): Promise<Source> {
  const pages = await withPdf(bytes, async (document) => {
    const read: RawPage[] = []
    for (let number = 1; number <= document.numPages; number += 1)
      read.push(await readPage(await document.getPage(number)))
    return read
  })
  const characters = pages.reduce((sum, { runs }) => sum + runs.reduce((all, { text }) => all + text.length, 0), 0)
  if (characters > PDF_BOUNDS.characters) throw tooLarge(`The PDF holds ${characters} characters of text.`)
  if (!pages.some(holdsText)) throw withoutText(pages)
  const blocks = blocksOfPages(pages)
  return writeSource(
    { pages: blocks, blocks: joinPages(blocks) },
    { mediaType: 'application/pdf', encoding: null, paged: true, problems: pages.flatMap(scannedPage) },
  )
}

async function readPage(page: PdfPageProxy): Promise<RawPage> {
  const content = await page.getTextContent({ includeMarkedContent: true })
  const tree: Awaited<ReturnType<PdfPageProxy['getStructTree']>> | null = await page.getStructTree()
  const [, bottom = 0, , top = 0] = page.view
  const runs = readRuns(content)
  const scanned = !holdsText({ runs }) && (await paintsImage(page))
  return { runs, height: top - bottom, regions: tree === null ? [] : readTree(tree), scanned }
}

function holdsText({ runs }: Pick<RawPage, 'runs'>): boolean {
  return runs.some(({ text }) => text.trim() !== '')
}

/** Each page's blocks in the order of print. */
function blocksOfPages(pages: readonly RawPage[]): PrintedBlock[][] {
  const furniture = findFurniture(pages)
  const texts = pages.map(({ runs }) => runs.filter((run) => !furniture.has(run)))
  const spacing = measureSpacing(texts.flatMap((runs, index) => printedLines(runs, index + 1)))
  const flows = pages.map(({ regions }, index): FlowPart[] => {
    const runs = texts[index] ?? []
    return describesPage(regions, runs)
      ? readTaggedPage(regions, runs, index + 1)
      : readUntaggedPage(runs, index + 1, spacing)
  })
  const lines = flows.flat().flatMap(linesOf)
  const style = measureStyle(lines, spacing)
  const markers = findMarkers(lines)
  return pages.map(({ runs }, index) => {
    const blocks = blocksOf(flows[index] ?? [], style, markers)
    const around = printedLines(
      runs.filter((run) => furniture.has(run)),
      index + 1,
    )
    const top = lines.find(({ page }) => page === index + 1)?.y ?? 0
    const foot = around.filter(({ y }) => y <= top)
    return [...around.filter((line) => !foot.includes(line)).map(furnitureOf), ...blocks, ...foot.map(furnitureOf)]
  })
}

function printedLines(runs: readonly Run[], page: number): PrintedLine[] {
  return byBaseline(runs).flatMap((row) => {
    const line = toLine(row, page, NO_HINTS)
    return line === null ? [] : [line]
  })
}

function furnitureOf(line: PrintedLine): PrintedBlock {
  return { kind: 'furniture', lines: [line] }
}

const OCR = 'Run text recognition (OCR) over it and read the result.'

function scannedPage({ scanned }: RawPage, index: number): Problem[] {
  if (!scanned) return []
  const message = `Page ${index + 1} is an image without text: what it says is not read.`
  return [problem('pdf-scanned-page', 'warning', message, { hint: OCR })]
}

function withoutText(pages: readonly RawPage[]): InputError {
  const scanned = pages.some((page) => page.scanned)
  return new InputError(
    scanned
      ? problem('pdf-scanned', 'error', 'The PDF is a scanned image without text.', { hint: OCR })
      : problem('pdf-empty', 'error', 'The PDF is empty: no page holds text.'),
  )
}
