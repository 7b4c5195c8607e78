/** The elements that are open, with the end tags put in that HTML lets authors leave out. */

/** What a start tag ends, unless one of `within` opened since; the parser itself ends only the innermost element. */
interface OmittedEnd {
  readonly ends: ReadonlySet<string>
  readonly within: ReadonlySet<string>
}

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const CELL: OmittedEnd = { ends: names('td th'), within: names('tr table') }
const ROW: OmittedEnd = { ends: names('tr caption colgroup'), within: names('thead tbody tfoot table') }
const ROWS: OmittedEnd = { ends: names('thead tbody tfoot tr caption colgroup'), within: names('table') }
const ITEM: OmittedEnd = { ends: names('li'), within: names('ul ol menu table td th') }
const TERM: OmittedEnd = { ends: names('dt dd'), within: names('dl table td th') }

const OMITTED_ENDS: ReadonlyMap<string, OmittedEnd> = new Map([
  ['td', CELL],
  ['th', CELL],
  ['tr', ROW],
  ['thead', ROWS],
  ['tbody', ROWS],
  ['tfoot', ROWS],
  ['li', ITEM],
  ['dt', TERM],
  ['dd', TERM],
])

export class OpenElements<Element extends { readonly name: string }> {
  readonly #open: Element[] = []
  /** As the parser sees them: it closes elements, too, that a start tag has ended long before. */
  readonly #parsed: { readonly element: Element; ended: boolean }[] = []

  get innermost(): Element | undefined {
    return this.#open.at(-1)
  }

  /** Ends what the start tag ends, innermost first. To be called before `open`. */
  endBefore(name: string): Element[] {
    const omitted = OMITTED_ENDS.get(name)
    if (omitted === undefined) return []
    let from = this.#open.length
    for (let at = from - 1; at >= 0; at -= 1) {
      const outer = this.#open[at]?.name ?? ''
      if (omitted.within.has(outer)) break
      if (omitted.ends.has(outer)) from = at
    }
    const ended = new Set(this.#open.splice(from))
    for (let at = this.#parsed.length - 1, left = ended.size; left > 0 && at >= 0; at -= 1) {
      const parsed = this.#parsed[at]
      if (parsed === undefined || !ended.has(parsed.element)) continue
      parsed.ended = true
      left -= 1
    }
    return [...ended].reverse()
  }

  open(element: Element): void {
    this.#open.push(element)
    this.#parsed.push({ element, ended: false })
  }

  /** Null where a start tag has ended the element already. */
  close(): Element | null {
    const parsed = this.#parsed.pop()
    if (parsed === undefined || parsed.ended) return null
    this.#open.pop()
    return parsed.element
  }
}
