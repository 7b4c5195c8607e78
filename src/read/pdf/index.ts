/** PDF: pages read by their structure tree where they have one that describes them, else by their geometry. */
import type { Source } from '../../text/source.ts'
import { linesOf } from '../draft.ts'
import { writeSource } from '../write-source.ts'
import { blocksOf, type PrintedBlock } from './blocks.ts'
import type { FlowPart } from './flow.ts'
import { findFurniture } from './furniture.ts'
import { byBaseline, NO_HINTS, type PrintedLine, toLine } from './lines.ts'
import { PDF_BOUNDS, withPdf } from './open.ts'
import { joinPages } from './page-turns.ts'
import { findMarkers } from './possible-markers.ts'
import { measureStyle } from './print-style.ts'
import { holdsText, type RawPage, readPages } from './raw-page.ts'
import { tooLarge, unreadPage, withoutText } from './refusals.ts'
import type { Run } from './runs.ts'
import { measureSpacing } from './spacing.ts'
import { describesPage, readTaggedPage } from './tagged-page.ts'
import { readUntaggedPage } from './untagged-page.ts'

/**
 * Reads a PDF file.
 *
 * @throws InputError for a file that is too large, damaged, protected, or has no text
 */
export async function readPdf(bytes: Uint8Array): Promise<Source> {
  const pages = await withPdf(bytes, readPages)
  const characters = pages.flatMap(({ runs }) => runs).reduce((sum, { text }) => sum + text.length, 0)
  if (characters > PDF_BOUNDS.characters)
    throw tooLarge(`The PDF holds ${characters} characters, which no letter does.`)
  if (!pages.some(holdsText)) throw withoutText(pages.some(({ textless }) => textless === 'image'))
  const blocks = blocksOfPages(pages)
  const problems = pages.flatMap(({ textless }, index) => unreadPage(textless, index + 1) ?? [])
  return writeSource(
    { pages: blocks, blocks: joinPages(blocks) },
    { mediaType: 'application/pdf', encoding: null, paged: true, problems },
  )
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
    const inMargin = runs.filter((run) => furniture.has(run))
    const around = printedLines(inMargin, index + 1).map((line) => ({ kind: 'furniture' as const, lines: [line] }))
    const top = lines.find(({ page }) => page === index + 1)?.y ?? 0
    const head = around.filter((block) => block.lines.some(({ y }) => y > top))
    return [...head, ...blocks, ...around.filter((block) => !head.includes(block))]
  })
}

function printedLines(runs: readonly Run[], page: number): PrintedLine[] {
  return byBaseline(runs).flatMap((row) => {
    const line = toLine(row, page, NO_HINTS)
    return line === null ? [] : [line]
  })
}
