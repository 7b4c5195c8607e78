import { describe, expect, it } from 'vitest'
import { InputError } from '../../../src/model/problems.ts'
import { readHtml } from '../../../src/read/html/index.ts'
import { content, described, fixture, found } from '../../fixtures/content.ts'

const bytes = (markup: string): Uint8Array => new TextEncoder().encode(markup)
const read = async (markup: string): Promise<string[]> => found(await readHtml(bytes(markup)))

describe('a web page', () => {
  it.each(['letter', 'report'] as const)('yields the %s as it was written, without menus', async (name) => {
    // A row of one head cell is a heading; the fixture has none.
    expect(found(await readHtml(fixture(`${name}.html`)))).toEqual(described(content(name)))
  })

  it('is cited by line', async () => {
    const { mediaType, paged, text } = await readHtml(bytes('<p>One.<p>Two<br>lines.'))
    expect([mediaType, paged, text]).toEqual(['text/html', false, 'One.\n\nTwo\nlines.\n'])
  })

  it('without text is refused', async () => {
    await expect(readHtml(bytes('<html><body><script>1</script></body>'))).rejects.toThrow(InputError)
  })
})

describe('what is text', () => {
  it('takes main only, where there is one', async () => {
    expect(await read('<p>Cookies.</p><div role="main"><p>Dear Ms Orme</p></div><p>Share this.</p>')).toEqual([
      'paragraph: Dear Ms Orme',
    ])
  })

  it('takes the article, and its own header and footer with it', async () => {
    const article =
      '<article><header><h1>Council fails</h1></header><p>It did.</p><footer>By A. Reporter</footer></article>'
    expect(await read(`<header>Daily News</header>${article}<p>More stories</p>`)).toEqual([
      'heading: Council fails',
      'paragraph: It did.',
      'paragraph: By A. Reporter',
    ])
  })

  it.each([
    '<nav>Menu</nav>',
    '<aside>See also</aside>',
    '<style>p {}</style>',
    '<p hidden>Secret</p>',
    '<div aria-hidden="true">Icon</div>',
    '<div role="navigation">Menu</div>',
    '<template><p>Later</p></template>',
    '<!-- note -->',
  ])('leaves out %s', async (markup) => {
    expect(await read(`<body>${markup}<p>Text.</p></body>`)).toEqual(['paragraph: Text.'])
  })

  it('decodes entities, and does not break at inline elements', async () => {
    expect(await read('<p>Health &amp; <b>care</b>&nbsp;<a href="#x">plans</a>, 0&ndash;25</p>')).toEqual([
      'paragraph: Health & care plans, 0–25',
    ])
  })
})

describe('lists', () => {
  it('keeps numbers and depth, and further paragraphs of an item', async () => {
    const markup = '<ol><li><p>Plan.</p><p>Soon.</p></li><li>Check:<ul><li>often</li></ul></li></ol>'
    const { blocks, text } = await readHtml(bytes(markup))
    expect(found({ blocks } as never)).toEqual(['bullet 0: Plan. Soon.', 'bullet 0: Check:', 'bullet 1: often'])
    expect(text).toBe('1. Plan.\nSoon.\n\n2. Check:\n\n• often\n')
  })

  it('knows a bullet that was typed', async () => {
    expect(await read('<p>▪ Leaders listen.</p>')).toEqual(['bullet 0: Leaders listen.'])
  })
})

describe('tables', () => {
  it('reads cells beside each other as a row, an empty one in its place', async () => {
    expect(await read('<table><tr><td>Ofsted<td>CQC<tr><td>A. Person<td></table>')).toEqual([
      'row: Ofsted | CQC',
      'row: A. Person | ',
    ])
  })

  it('leaves the glyphs of a list in a cell outside of its spans', async () => {
    const markup = '<table><tr><td>Council<td>Leaders should:<ul><li>plan<li>act</ul>at once.</table>'
    const { blocks, text } = await readHtml(bytes(markup))
    const [row] = blocks
    expect(row?.kind === 'row' && row.cells[1]?.text).toBe('Leaders should: plan act at once.')
    expect(row?.content.spans.map(([start, end]) => text.slice(start, end))).toEqual([
      'Council',
      'Leaders should:',
      'plan',
      'act\nat once.',
    ])
  })

  it('dissolves tables that only lay out the page', async () => {
    const inner = '<table><tr><td>One item.<tr><td>Another.</table>'
    expect(await read(`<table><tr><td><h2>Head</h2><p>Text.</p>${inner}</table>`)).toEqual([
      'heading: Head',
      'paragraph: Text.',
      'row: One item.',
      'row: Another.',
    ])
  })
})

describe('encoding', () => {
  it('follows the declaration', async () => {
    const page = Uint8Array.from(Buffer.from('<meta charset="windows-1252"><p>children\x92s</p>', 'latin1'))
    const { encoding, blocks } = await readHtml(page)
    expect([encoding, blocks[0]?.content.text]).toEqual(['windows-1252', 'children’s'])
  })

  it('believes a byte order mark more than the declaration', async () => {
    const { encoding, text } = await readHtml(bytes('\ufeff<meta charset="iso-8859-1"><p>children’s</p>'))
    expect([encoding, text]).toEqual(['utf-8', 'children’s\n'])
  })

  it('survives a declaration of an unknown encoding', async () => {
    expect(await read('<meta charset="klingon"><p>children’s</p>')).toEqual(['paragraph: children’s'])
  })
})
