/** Reads a page by its structure tree. Print geometry is trusted for the lines, tags for the order and the tables. */
import { isLabel } from '../list-markers.ts'
import type { FlowPart } from './flow.ts'
import { byBaseline, NO_HINTS, type PrintedLine, toLine } from './lines.ts'
import type { Run } from './runs.ts'
import { type Piece, type Region, type TableRegion, tagsOf } from './structure-tree.ts'
import { tableParts } from './tagged-table.ts'

/** Below this share of letters with a place in the tree, the tree does not describe the page. */
const LEAST_TAGGED_SHARE = 0.8

/** Whether the tree can be trusted to hold the page's text. */
export function describesPage(regions: readonly Region[], runs: readonly Run[]): boolean {
  const tags = new Set(tagsOf(regions))
  const weight = (some: readonly Run[]): number => some.reduce((sum, { text }) => sum + text.trim().length, 0)
  const placed = runs.filter(({ tag }) => tag !== null && tags.has(tag))
  return placed.length > 0 && weight(placed) >= LEAST_TAGGED_SHARE * weight(runs)
}

/** @param runs the page's runs without its furniture */
export function readTaggedPage(regions: readonly Region[], runs: readonly Run[], page: number): FlowPart[] {
  const byTag = new Map<string, Run[]>()
  for (const run of runs) {
    const tagged = byTag.get(run.tag ?? '')
    if (tagged === undefined) byTag.set(run.tag ?? '', [run])
    else tagged.push(run)
  }
  const placed = new Set(tagsOf(regions))
  const loose = runs.filter(({ tag }) => tag === null || !placed.has(tag))
  const parts = partsOf(regions, (tag) => byTag.get(tag) ?? [], page)
  return loose.reduceRight((all, run) => insertLoose(all, run), parts).filter(holdsText)

  function insertLoose(all: FlowPart[], run: Run): FlowPart[] {
    const line = toLine([run], page, NO_HINTS)
    if (line === null) return all
    const at = all.findIndex((part) => part.kind === 'lines' && (part.lines[0]?.y ?? 0) < line.y)
    return all.toSpliced(at < 0 ? all.length : at, 0, { kind: 'lines', lines: [line] })
  }
}

type RunsOf = (tag: string) => readonly Run[]

function partsOf(regions: readonly Region[], runsOf: RunsOf, page: number): FlowPart[] {
  const parts: FlowPart[] = []
  let pieces: Piece[] = []
  const close = (): void => {
    if (pieces.length > 0) parts.push({ kind: 'lines', lines: linesOfPieces(pieces, runsOf, page) })
    pieces = []
  }
  for (const region of regions) {
    if (region.kind === 'piece') {
      pieces.push(region)
      continue
    }
    close()
    parts.push(...partsOfTable(region, runsOf, page))
  }
  close()
  return parts
}

function partsOfTable(table: TableRegion, runsOf: RunsOf, page: number): FlowPart[] {
  const innermost = !table.rows.flat(2).some(({ kind }) => kind === 'table')
  return tableParts(
    table.rows.map((row) => row.map((cell) => partsOf(cell, runsOf, page).filter(holdsText))),
    innermost,
  )
}

function holdsText(part: FlowPart): boolean {
  return part.kind === 'lines' ? part.lines.length > 0 : part.cells.some((cell) => cell.length > 0)
}

/** A run with the piece that it comes from: pieces may share a line, and a line belongs to the piece that opens it. */
interface OwnedRun extends Run {
  readonly piece: Piece
}

function linesOfPieces(pieces: readonly Piece[], runsOf: RunsOf, page: number): PrintedLine[] {
  const owned = pieces.map((piece) => piece.tags.flatMap(runsOf).map((run): OwnedRun => ({ ...run, piece })))
  // Tags often order text wrongly, print never does; only columns must be read one after the other.
  const rows = standInColumns(owned) ? owned.flatMap((runs) => byBaseline(runs)) : byBaseline(owned.flat())
  const behindDrawn = new Set(
    pieces.filter((piece, index) => piece.labelled && pieces[index - 1]?.label && isBlank(owned[index - 1] ?? [])),
  )
  const opened = new Set<Piece>()
  return rows.flatMap((runs) => {
    const piece = runs[0]?.piece
    if (piece === undefined) return []
    const opens = !opened.has(piece)
    for (const run of runs) opened.add(run.piece)
    const label = runs.findIndex((run) => !run.piece.label || !isLabel(run.text))
    const heading = runs.some((run) => run.piece.heading)
    const drawn = opens && behindDrawn.has(piece)
    const hints = { heading, item: opens && (piece.item || drawn), drawn }
    return toLine(runs, page, hints, label < 0 ? runs.length : label) ?? []
  })
}

/** True for a label that is no text: a disc that is only drawn. */
const isBlank = (runs: readonly Run[]): boolean => runs.every(({ text }) => text.trim() === '')

/** Two pieces of several lines each, side by side. */
function standInColumns(pieces: readonly (readonly Run[])[]): boolean {
  const boxes = pieces.filter((runs) => runs.length > 1).map(boxOf)
  return boxes.some((left) =>
    boxes.some((right) => {
      const overlap = Math.min(left.top, right.top) - Math.max(left.bottom, right.bottom)
      return left.right < right.left && overlap > right.size
    }),
  )
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly size: number
}

function boxOf(runs: readonly Run[]): Box {
  return runs.reduce<Box>(
    (box, { x, y, width, size }) => ({
      left: Math.min(box.left, x),
      right: Math.max(box.right, x + width),
      top: Math.max(box.top, y),
      bottom: Math.min(box.bottom, y),
      size: Math.max(box.size, size),
    }),
    { left: Infinity, right: -Infinity, top: -Infinity, bottom: Infinity, size: 0 },
  )
}
