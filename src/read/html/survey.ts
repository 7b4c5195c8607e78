/** A first pass over the tags: where the page's text is, which tables hold data, and what the page's styles hide. */
import type { Parser } from 'htmlparser2'
import { isHeading, type Scope, scopeOf } from './elements.ts'
import { hiddenSelectors } from './hidden.ts'

export interface Survey {
  readonly scope: Scope
  /** For each table, in the order in which they open: whether its rows and cells mean anything. */
  readonly dataTables: readonly boolean[]
  /** Classes and ids, as selectors. */
  readonly hidden: ReadonlySet<string>
}

interface Table {
  rows: number
  cells: number
  mostCells: number
  wrapsOthers: boolean
}

/** @param parser the constructor, handed in so that the library is loaded only where it is needed */
export function survey(markup: string, parser: typeof Parser): Survey {
  const scopes = new Set<Scope>()
  const tables: Table[] = []
  const open: Table[] = []
  let styles = ''
  let inStyle = false
  const reader = new parser({
    onopentag(name, attributes) {
      const scope = scopeOf({ name, attributes })
      if (scope !== null) scopes.add(scope)
      if (name === 'style') inStyle = true
      const table = open.at(-1)
      if (table !== undefined) count(table, name)
      if (name === 'table') {
        const opened = { rows: 0, cells: 0, mostCells: 0, wrapsOthers: false }
        tables.push(opened)
        open.push(opened)
      }
    },
    ontext(text) {
      if (inStyle) styles += text
    },
    onclosetag(name) {
      if (name === 'style') inStyle = false
      if (name === 'table') open.pop()
    },
  })
  reader.end(markup)
  const scope = scopes.has('main') ? 'main' : scopes.has('article') ? 'article' : 'page'
  return { scope, dataTables: tables.map(holdsData), hidden: hiddenSelectors(styles) }
}

function count(table: Table, name: string): void {
  if (name === 'tr') {
    table.rows += 1
    table.cells = 0
  }
  if (name === 'td' || name === 'th') table.cells += 1
  if (name === 'table' || isHeading(name)) table.wrapsOthers = true
  table.mostCells = Math.max(table.mostCells, table.cells)
}

/** Cells beside each other, or one item in each of several rows; not what wraps a page for its looks. */
function holdsData({ rows, mostCells, wrapsOthers }: Table): boolean {
  return !wrapsOthers && (mostCells > 1 || rows > 1)
}
