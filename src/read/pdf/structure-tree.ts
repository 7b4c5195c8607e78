/** The structure tree of a tagged page, reduced to what a reader of the text needs: pieces of text, and tables. */
import type { PdfPageProxy } from './open.ts'

type TreeNode = NonNullable<Awaited<ReturnType<PdfPageProxy['getStructTree']>>>
type TreeChild = TreeNode['children'][number]

export type Region = Piece | TableRegion

/** The marked content of one structure element: a paragraph, or as often a part of one. */
export interface Piece {
  readonly kind: 'piece'
  readonly tags: readonly string[]
  /** True for the label of a list item: a glyph or a number. */
  readonly label: boolean
  readonly heading: boolean
  /** True for the first piece of a list item. */
  readonly item: boolean
  /** True for the first piece behind an item's label, whether or not the label has text: a disc may only be drawn. */
  readonly labelled: boolean
}

export interface TableRegion {
  readonly kind: 'table'
  readonly rows: readonly (readonly (readonly Region[])[])[]
}

/** Elements that run on in the line; all others start a new piece. */
const INLINE = new Set(['Span', 'Link', 'Em', 'Strong', 'Quote', 'Reference', 'Annot', 'Code', 'Sub'])
const HEADING = /^(?:H|H[1-6]|Title)$/
const CELLS = new Set(['TD', 'TH'])

/** Regions in the order of the tree, which is the order of reading. */
export function readTree(node: TreeNode): Region[] {
  const regions: Region[] = []
  let tags: string[] = []
  const close = (): void => {
    const { role } = node
    if (tags.length > 0) {
      regions.push({
        kind: 'piece',
        tags,
        label: role === 'Lbl',
        heading: HEADING.test(role),
        item: false,
        labelled: false,
      })
    }
    tags = []
  }
  for (const child of node.children) {
    if (!('role' in child) || INLINE.has(child.role)) {
      tags.push(...contentIds(child))
      continue
    }
    close()
    if (child.role === 'Table') regions.push({ kind: 'table', rows: rowsOf(child) })
    else regions.push(...readTree(child))
  }
  close()
  return node.role === 'LI' ? asItem(regions, node.children.some(isLabelElement)) : regions
}

/** @param hasLabel true where the item has content for its label, which may be without text */
function asItem(regions: readonly Region[], hasLabel: boolean): Region[] {
  const body = regions.findIndex((region) => region.kind === 'table' || !region.label)
  return regions.map((region, index) => {
    if (region.kind === 'table') return region
    return { ...region, item: region.item || index === 0, labelled: region.labelled || (hasLabel && index === body) }
  })
}

/** A label without any content stands on another page, and here is the rest of its item. */
const isLabelElement = (child: TreeChild): boolean =>
  'role' in child && child.role === 'Lbl' && contentIds(child).length > 0

function contentIds(child: TreeChild): string[] {
  if ('role' in child) return child.children.flatMap(contentIds)
  return child.type === 'content' ? [child.id] : []
}

function rowsOf(table: TreeNode): Region[][][] {
  return table.children.flatMap((child) => {
    if (!('role' in child)) return []
    if (child.role !== 'TR') return rowsOf(child)
    return [child.children.flatMap((cell) => ('role' in cell && CELLS.has(cell.role) ? [readTree(cell)] : []))]
  })
}

/** All marked content that the regions hold, tables included. */
export function tagsOf(regions: readonly Region[]): string[] {
  return regions.flatMap((region) => (region.kind === 'piece' ? region.tags : region.rows.flat().flatMap(tagsOf)))
}
