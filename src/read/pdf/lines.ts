/** Lines of print, put together from runs. */
import type { DraftLine } from '../draft.ts'
import { possibleMarker, splitMarker } from '../list-markers.ts'
import type { Run } from './runs.ts'

export interface PrintedLine extends DraftLine {
  /** Counted from 1. */
  readonly page: number
  /** Baseline, in points from the foot of the page. */
  readonly y: number
  /** Left edge of the first thing printed, marker or text. */
  readonly x: number
  /** Left edge of the text behind the marker; equal to `x` where there is none. */
  readonly textX: number
  readonly right: number
  readonly size: number
  /** The font of (nearly) all letters of the line; null where fonts are mixed. */
  readonly font: string | null
  readonly hints: LineHints
  /** A dash, letter or number that opens the text and may be a list marker, if the lines around agree. */
  readonly possible: { readonly marker: string; readonly textX: number } | null
}

/** What the structure tree says about a line. All false where there is no tree. */
export interface LineHints {
  /** Tagged as a heading. */
  readonly heading: boolean
  /** The first line of a list item. */
  readonly item: boolean
  /** The first line of a list item whose label is no text. */
  readonly drawn: boolean
}

export const NO_HINTS: LineHints = { heading: false, item: false, drawn: false }

/** Runs on one baseline. Sub- and superscripts lie within this share of the size. */
const BASELINE_SHARE = 0.35
/** A gap this wide, as a share of the size, is a space even where none is printed. */
const SPACE_SHARE = 0.15
const PURE_FONT_SHARE = 0.9

/** Groups runs by baseline, from the top of the page down, each group from left to right. */
export function byBaseline<R extends Run>(runs: readonly R[]): R[][] {
  const groups: R[][] = []
  for (const run of runs.filter(({ text }) => text.trim() !== '').sort((a, b) => b.y - a.y || a.x - b.x)) {
    const group = groups.at(-1)
    const tallest = group?.reduce((a, b) => (b.size > a.size ? b : a))
    const near = tallest && Math.abs(tallest.y - run.y) <= BASELINE_SHARE * Math.max(tallest.size, run.size)
    if (near) group?.push(run)
    else groups.push([run])
  }
  return groups.map((group) => group.sort((a, b) => a.x - b.x))
}

/**
 * One line from the runs of one baseline, in order; null where they hold no text (a list's last glyph may stand alone).
 *
 * @param label how many of the runs, from the left, are tagged as the label of a list item
 */
export function toLine(runs: readonly Run[], page: number, hints: LineHints, label = 0): PrintedLine | null {
  const { text, starts } = joinRuns(runs)
  const [first] = runs
  if (text === '' || first === undefined) return null
  const labelled = label > 0 && label < runs.length ? (starts[label] ?? 0) : null
  const { marker, at } = splitMarker(text, labelled)
  if (at >= text.length) return null
  const xAt = (offset: number): number => {
    const behind = starts.findLastIndex((start) => start <= offset)
    const run = runs[behind] ?? first
    return run.x + ((offset - (starts[behind] ?? 0)) / Math.max(1, run.text.length)) * run.width
  }
  const opening = possibleMarker(marker === '' ? text : '')
  return {
    marker,
    text: text.slice(at),
    page,
    y: largest(runs).y,
    x: first.x,
    textX: marker === '' ? first.x : xAt(at),
    right: runs.reduce((most, { x, width }) => Math.max(most, x + width), 0),
    size: largest(runs).size,
    font: pureFont(runs),
    hints,
    possible: opening === null ? null : { marker: opening, textX: xAt(opening.length) },
  }
}

/** The line with its possible marker taken as one. */
export function withMarker(line: PrintedLine): PrintedLine {
  const { possible } = line
  if (possible === null) return line
  const text = line.text.slice(possible.marker.length)
  return { ...line, marker: possible.marker.trim(), text, textX: possible.textX, possible: null }
}

/** The runs' text, with a space where there is a gap, and the offset in it at which each run starts. */
function joinRuns(runs: readonly Run[]): { text: string; starts: number[] } {
  let text = ''
  let end = Number.NEGATIVE_INFINITY
  const starts: number[] = []
  for (const run of runs) {
    const gap = run.x - end > SPACE_SHARE * run.size
    if (gap && text !== '' && !/\s$/.test(text) && !/^\s/.test(run.text)) text += ' '
    const piece = text === '' || /\s$/.test(text) ? run.text.trimStart() : run.text
    starts.push(text.length)
    text += piece
    end = run.x + run.width
  }
  return { text: text.trimEnd(), starts }
}

function largest(runs: readonly Run[]): Run {
  return runs.reduce((a, b) => (b.size > a.size ? b : a))
}

function pureFont(runs: readonly Run[]): string | null {
  const letters = new Map<string, number>()
  let all = 0
  for (const { font, text } of runs) {
    const count = text.replace(/[^\p{L}\p{N}]/gu, '').length
    letters.set(font, (letters.get(font) ?? 0) + count)
    all += count
  }
  for (const [font, count] of letters) if (count >= PURE_FONT_SHARE * all) return font
  return null
}
