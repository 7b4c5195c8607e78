/** Text that Word does not show: hidden where it stands, or by its style. The library behind would hand it over. */
import type { Parser } from 'htmlparser2'

interface Open {
  readonly name: string
  readonly start: number
  hidden: boolean
}

const VANISH = 'w:vanish'
const OFF = new Set(['0', 'false', 'off'])

const isOn = (attributes: Readonly<Record<string, string>>): boolean => !OFF.has(attributes['w:val'] ?? '')

/**
 * The main part without its hidden runs; the same text where there are none.
 *
 * @param styles the part that defines the styles; empty where the document has none
 * @param parser the constructor, handed in so that the library is loaded only where it is needed
 */
export function withoutHiddenRuns(document: string, styles: string, parser: typeof Parser): string {
  const hiding = styles.includes(VANISH) ? hiddenStyles(styles, parser) : new Set<string>()
  if (hiding.size === 0 && !document.includes(VANISH)) return document
  const open: Open[] = []
  const cuts: (readonly [start: number, end: number])[] = []
  const reader = new parser(
    {
      onopentag(name, attributes) {
        const [run, properties] = open.slice(-2)
        const isOfRun = run?.name === 'w:r' && properties?.name === 'w:rPr'
        const isHiding =
          (name === VANISH && isOn(attributes)) || (name === 'w:rStyle' && hiding.has(attributes['w:val'] ?? ''))
        if (isOfRun && isHiding) run.hidden = true
        const isOfParagraph = run?.name === 'w:p' && properties?.name === 'w:pPr'
        if (isOfParagraph && name === 'w:pStyle' && hiding.has(attributes['w:val'] ?? '')) run.hidden = true
        open.push({ name, start: reader.startIndex, hidden: false })
      },
      onclosetag() {
        const element = open.pop()
        if (element?.hidden) cuts.push([element.start, reader.endIndex + 1])
      },
    },
    { xmlMode: true },
  )
  reader.end(document)
  return without(document, cuts)
}

function hiddenStyles(styles: string, parser: typeof Parser): Set<string> {
  const hidden = new Set<string>()
  const open: string[] = []
  let style = ''
  const reader = new parser(
    {
      onopentag(name, attributes) {
        if (name === 'w:style') style = attributes['w:styleId'] ?? ''
        const isOfStyle = open.at(-1) === 'w:rPr' && open.at(-2) === 'w:style'
        if (isOfStyle && name === VANISH && isOn(attributes)) hidden.add(style)
        open.push(name)
      },
      onclosetag() {
        open.pop()
      },
    },
    { xmlMode: true },
  )
  reader.end(styles)
  return hidden
}

/** Inner elements close first, so the cuts come in the order of their ends. */
function without(text: string, cuts: readonly (readonly [start: number, end: number])[]): string {
  const kept: string[] = []
  let end = text.length
  for (const [from, to] of [...cuts].reverse()) {
    if (to > end) continue
    kept.push(text.slice(to, end))
    end = from
  }
  kept.push(text.slice(0, end))
  return kept.reverse().join('')
}
