/** The runs of text on a page, each with its place and the marked content that it belongs to. */
import type { PdfTextContent } from './open.ts'

/** Text set in one go: same font, same baseline. Coordinates are PDF points, y upwards from the foot of the page. */
export interface Run {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** Size of the font in points. */
  readonly size: number
  /** Name of the font inside this document; it says nothing but same or different. */
  readonly font: string
  /** The marked content that the structure tree refers to; null outside of any. */
  readonly tag: string | null
  /** True for what the file itself calls page furniture, and for text that does not run from left to right. */
  readonly artifact: boolean
}

/** The rise of a line, as a share of its length, that a crooked scan may have; a word across the page has more. */
const STEEPEST = 0.2
/** Points. */
const HAIR = 0.8

const NOTE_MARK = /^(?:\d{1,3}(?:, ?\d{1,3})*|[*†‡§]{1,3})$/u
/** Behind a figure or a unit a raised figure is an exponent. */
const WORD_BEFORE = /(?:\p{L}{4}|[.,;:!?)’”'"])$/u
/** Shares of the size of the text before it. */
const SMALL = 0.8
const LEAST_RISE = 0.15
const MOST_RISE = 0.8
const MOST_GAP = 0.3

export function readRuns({ items }: PdfTextContent): Run[] {
  const runs: Run[] = []
  const reprints = new Reprints()
  const open: { readonly id: string | null; readonly artifact: boolean }[] = []
  for (const item of items) {
    if ('str' in item) {
      const run = toRun(item, open.findLast(({ id }) => id !== null)?.id ?? null)
      const artifact = run.artifact || open.some((mark) => mark.artifact)
      const before = runs.at(-1)
      // The mark's room goes to the word before it, lest a space be seen there.
      if (before && leadsToNote(run, before)) runs.splice(-1, 1, { ...before, width: run.x + run.width - before.x })
      else if (run.text !== '' && !reprints.has(run)) runs.push({ ...run, artifact })
    } else if (item.type === 'endMarkedContent') {
      open.pop()
    } else {
      open.push({ id: item.id ?? null, artifact: 'tag' in item && item.tag === 'Artifact' })
    }
  }
  return runs
}

/** True for a small raised figure or sign right behind a word, which leads to a note and is no word of the sentence. */
function leadsToNote({ text, x, y, size }: Run, before: Run): boolean {
  const rise = (y - before.y) / before.size
  const gap = (x - before.x - before.width) / before.size
  return (
    NOTE_MARK.test(text) &&
    WORD_BEFORE.test(before.text) &&
    size <= SMALL * before.size &&
    rise >= LEAST_RISE &&
    rise <= MOST_RISE &&
    Math.abs(gap) <= MOST_GAP
  )
}

type TextItem = Extract<PdfTextContent['items'][number], { str: string }>

function toRun(item: TextItem, tag: string | null): Run {
  const [a, b, c, d, x, y] = item.transform.map(Number)
  const level = Math.abs(b ?? 0) <= STEEPEST * Math.abs(a ?? 0)
  const size = Math.hypot(c ?? 0, d ?? 0)
  return { text: item.str, x: x ?? 0, y: y ?? 0, width: item.width, size, font: item.fontName, tag, artifact: !level }
}

/** Some programs print a text twice, a hair apart, to make it look bold. */
class Reprints {
  private readonly seen = new Map<string, Run[]>()

  /** True where the same text was seen at (nearly) the same place before. */
  has(run: Run): boolean {
    const row = Math.round(run.y)
    const near = [row - 1, row, row + 1].flatMap((y) => this.seen.get(`${y} ${run.text}`) ?? [])
    const key = `${row} ${run.text}`
    this.seen.set(key, [...(this.seen.get(key) ?? []), run])
    return run.text.trim() !== '' && near.some(({ x, y }) => Math.hypot(x - run.x, y - run.y) < HAIR)
  }
}
