/** Structure trees as they come, right and wrong, over planted runs of text. */
import { describe, expect, it } from 'vitest'
import type { linesOf } from '../../../src/read/draft.ts'
import { NO_HINTS } from '../../../src/read/pdf/lines.ts'
import type { Run } from '../../../src/read/pdf/runs.ts'
import { readTree } from '../../../src/read/pdf/structure-tree.ts'
import { describesPage, readTaggedPage } from '../../../src/read/pdf/tagged-page.ts'

type Node = Parameters<typeof readTree>[0]

const content = (id: string): Node['children'][number] => ({ type: 'content', id })
const node = (role: string, ...children: (Node['children'][number] | string)[]): Node => ({
  role,
  children: children.map((child) => (typeof child === 'string' ? content(child) : child)),
})
const run = (tag: string | null, text: string, x: number, y: number): Run => ({
  text,
  x,
  y,
  width: text.length * 6,
  size: 12,
  font: 'body',
  tag,
  artifact: false,
})

/** One string a part: lines joined by "/", cells by " | ", a marker before its line in brackets. */
function read(root: Node, runs: readonly Run[]): string[] {
  const show = (lines: ReturnType<typeof linesOf<{ marker: string; text: string }>>): string =>
    lines.map(({ marker, text }) => (marker === '' ? text : `[${marker}] ${text}`)).join('/')
  return readTaggedPage(readTree(node('Root', root)), runs, 1).map((part) =>
    part.kind === 'row' ? part.cells.map(show).join(' | ') : show(part.lines),
  )
}

describe('text', () => {
  it('follows print where the tags order it wrongly', () => {
    const root = node('Document', node('P', 'b'), node('P', 'a'))
    expect(read(root, [run('a', 'First line', 60, 700), run('b', 'second line', 60, 686)])).toEqual([
      'First line/second line',
    ])
  })

  it('follows the tags from column to column', () => {
    const root = node('Document', node('P', 'left'), node('P', 'right'))
    const runs = [700, 686, 672].flatMap((y) => [run('left', `left ${y}`, 60, y), run('right', `right ${y}`, 320, y)])
    expect(read(root, runs)).toEqual(['left 700/left 686/left 672/right 700/right 686/right 672'])
  })

  it('joins what stands on one line in several elements', () => {
    const root = node('Document', node('P', 'a', node('Link', 'b')), node('P', 'c'))
    const runs = [run('a', 'write to', 60, 700), run('b', 'the team', 112, 700), run('c', 'soon.', 164, 700)]
    expect(read(root, runs)).toEqual(['write to the team soon.'])
  })

  it('loses nothing that has no place in the tree', () => {
    const root = node('Document', node('P', 'a'))
    expect(read(root, [run(null, 'Loose', 60, 740), run('a', 'Tagged', 60, 700)])).toEqual(['Loose', 'Tagged'])
  })
})

describe('labels', () => {
  it('are markers, whatever sign they are', () => {
    const root = node('L', node('LI', node('Lbl', 'a'), node('LBody', 'b')))
    expect(read(root, [run('a', '(iv)', 60, 700), run('b', 'Fourth', 96, 700)])).toEqual(['[(iv)] Fourth'])
  })

  it('are text where half a sentence is tagged as one', () => {
    const root = node('L', node('LI', node('Lbl', 'a'), node('LBody', 'b')))
    expect(read(root, [run('a', 'their', 60, 700), run('b', 'families', 96, 700)])).toEqual(['their families'])
  })
})

describe('tables', () => {
  const row = (...tags: string[]): Node => node('TR', ...tags.map((tag) => node('TD', node('P', tag))))

  it('have rows where cells stand side by side; a cell that is empty keeps its place', () => {
    const root = node('Table', row('a', 'b'), row('none', 'c'))
    const runs = [run('a', 'Council', 60, 700), run('b', 'should act', 220, 700), run('c', 'at once', 220, 686)]
    expect(read(root, runs)).toEqual(['Council | should act', ' | at once'])
  })

  it('that only lay out the page are dissolved', () => {
    const list = node('L', node('LI', node('Lbl', 'b'), node('LBody', 'c')))
    const root = node('Table', row('a'), node('TR', node('TD', list)))
    const runs = [run('a', 'Heading', 60, 700), run('b', '•', 60, 680), run('c', 'item', 78, 680)]
    expect(read(root, runs)).toEqual(['Heading', '[•] item'])
  })

  it('of one column hold an item in each row, with the list inside it', () => {
    const item = node('TD', node('P', 'b'), node('L', node('LI', node('Lbl', 'c'), node('LBody', 'd'))), node('P', 'e'))
    const root = node('Table', row('a'), node('TR', item))
    const runs = [
      run('a', 'Leaders should plan.', 60, 700),
      run('b', 'Leaders should act on:', 60, 680),
      run('c', '•', 70, 666),
      run('d', 'waits', 88, 666),
      run('e', 'without delay.', 60, 652),
    ]
    expect(read(root, runs)).toEqual(['Leaders should plan.', 'Leaders should act on:/[•] waits/without delay.'])
  })

  it('inside tables are found', () => {
    const root = node('Table', row('a'), node('TR', node('TD', node('Table', row('b', 'c')))))
    const runs = [run('a', 'Head', 60, 700), run('b', 'left', 60, 680), run('c', 'right', 220, 680)]
    expect(read(root, runs)).toEqual(['Head', 'left | right'])
  })
})

describe('a tree', () => {
  const tree = readTree(node('Document', node('P', 'a')))

  it('describes a page whose text it holds', () => {
    expect(describesPage(tree, [run('a', 'All of the text', 60, 700)])).toBe(true)
  })

  it('does not where most of the text is outside of it', () => {
    expect(describesPage(tree, [run('a', 'A', 60, 700), run(null, 'all the rest of it', 60, 686)])).toBe(false)
  })
})

describe('list items', () => {
  const hints = (root: Node, runs: readonly Run[]) =>
    readTaggedPage(readTree(node('Root', root)), runs, 1).flatMap((part) =>
      part.kind === 'row' ? [] : part.lines.map((line) => [line.text, line.hints]),
    )
  const runs = [run('b', 'First', 60, 700), run('d', 'second', 60, 686)]

  it('are told by a label that is only drawn', () => {
    const list = node(
      'L',
      node('LI', node('Lbl', 'a'), node('NonStruct', 'b')),
      node('LI', node('Lbl', 'c'), node('NonStruct', 'd')),
    )
    expect(hints(list, runs)).toEqual([
      ['First', { ...NO_HINTS, item: true, drawn: true }],
      ['second', { ...NO_HINTS, item: true, drawn: true }],
    ])
  })

  it('show no drawn label where it stands on another page', () => {
    const list = node(
      'L',
      node('LI', node('Lbl'), node('NonStruct', 'b')),
      node('LI', node('Lbl', 'c'), node('NonStruct', 'd')),
    )
    expect(hints(list, runs)[0]).toEqual(['First', { ...NO_HINTS, item: true }])
  })

  it('show none where the label has text', () => {
    const list = node('L', node('LI', node('Lbl', 'a'), node('LBody', 'b')))
    expect(hints(list, [run('a', '•', 40, 700), run('b', 'First', 60, 700)])).toEqual([
      ['First', { ...NO_HINTS, item: true }],
    ])
  })
})
