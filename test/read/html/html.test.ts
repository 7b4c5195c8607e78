import { describe, expect, it } from 'vitest'
import { HEADINGS } from '../../../src/letters/index.ts'
import { InputError } from '../../../src/model/problems.ts'
import { readHtml } from '../../../src/read/html/index.ts'
import type { Source } from '../../../src/text/source.ts'
import { content, described, fixture, found } from '../../fixtures/content.ts'

const bytes = (markup: string): Uint8Array => new TextEncoder().encode(markup)
const readPage = (page: Uint8Array): Promise<Source> => readHtml(page, HEADINGS)
const read = async (markup: string): Promise<string[]> => found(await readPage(bytes(markup)))

describe('a web page', () => {
  it.each(['letter', 'report'] as const)('yields the %s as it was written, without menus', async (name) => {
    // A row of one head cell is a heading; the fixture has none.
    expect(found(await readPage(fixture(`${name}.html`)))).toEqual(described(content(name)))
  })

  it('is cited by line', async () => {
    const { mediaType, paged, text } = await readPage(bytes('<p>One.<p>Two<br>lines.'))
    expect([mediaType, paged, text]).toEqual(['text/html', false, 'One.\n\nTwo\nlines.\n'])
  })

  it('without text is refused', async () => {
    await expect(readPage(bytes('<html><body><script>1</script></body>'))).rejects.toThrow(InputError)
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
    '<p style="color: red; display : none">Secret</p>',
    '<div style="visibility:hidden"><ul><li>Secret</li></ul></div>',
    '<style>.draft, .old { display: none }</style><p class="note draft">Secret</p>',
    '<style>#later { color: red; display: none; }</style><p id="later">Secret</p>',
    '<p><del>Struck</del> <s>out</s></p>',
    '<button>Accept</button>',
    '<!-- note -->',
  ])('leaves out %s', async (markup) => {
    expect(await read(`<body>${markup}<p>Text.</p></body>`)).toEqual(['paragraph: Text.'])
  })

  it.each([
    '<p style="display: block">Text.</p>',
    '<style>@media print { .panel { display: none } }</style><p class="panel">Text.</p>',
    '<style>.panel { display: none } .panel.open { display: block }</style><p class="panel open">Text.</p>',
    '<style>.js .panel { display: none }</style><p class="panel">Text.</p>',
    '<body style="visibility: hidden"><p>Text.</p></body>',
  ])('keeps what may be shown: %s', async (markup) => {
    expect(await read(markup)).toEqual(['paragraph: Text.'])
  })

  it('keeps a heading that is a button, without what the button does', async () => {
    const spoken = '<span class="govuk-visually-hidden">, </span><span data-nosnippet>Show</span>'
    const heading = `<h2><button aria-expanded="true"><span>Next steps</span>${spoken}</button></h2>`
    expect(await read(`${heading}<div><p>Text.</p></div>`)).toEqual(['heading: Next steps', 'paragraph: Text.'])
  })

  it('takes captions, ways to the top and tables of contents for furniture', async () => {
    const contents = '<ul><li><a href="#a">Next steps</a></li></ul>'
    const figure = '<figure><img><figcaption>Children at a club.</figcaption></figure>'
    const { blocks } = await readPage(
      bytes(`${contents}<h2 id="a"><a href="#a">Next steps</a></h2>${figure}<p>Plan.</p><p><a href="#top">Up</a></p>`),
    )
    expect(blocks.map(({ kind, content: { text } }) => `${kind}: ${text}`)).toEqual([
      'furniture: Next steps',
      'heading: Next steps',
      'furniture: Children at a club.',
      'paragraph: Plan.',
      'furniture: Up',
    ])
  })

  it('keeps a paragraph that is a link to a place without a heading of that name', async () => {
    expect(await read('<p><a href="#panel">Next steps</a></p><p>Plan.</p>')).toEqual([
      'paragraph: Next steps',
      'paragraph: Plan.',
    ])
  })

  it('leaves out the marks of notes and keeps other raised text', async () => {
    const marks = 'a plan<sup>1</sup>, a club<sup><a href="#fn2">[2]</a></sup> and a visit<a href="#_ftn3">[3]</a>.'
    expect(await read(`<p>Each has ${marks}</p><p>The 1<sup>st</sup> room has 20 m<sup>2</sup>.</p>`)).toEqual([
      'paragraph: Each has a plan, a club and a visit.',
      'paragraph: The 1st room has 20 m2.',
    ])
  })

  it('reads a page that was typed as the text that it is', async () => {
    const { text, mediaType, blocks } = await readPage(
      bytes('<h1>A letter</h1><pre>Dear Ms Orme\n\nPlans are\nclear.\n\n- They are short.\n- They are kept.\n</pre>'),
    )
    expect([text, mediaType]).toEqual([
      'A letter\n\nDear Ms Orme\n\nPlans are\nclear.\n\n- They are short.\n- They are kept.\n',
      'text/html',
    ])
    expect(blocks.slice(-3).map(({ kind, content: { text: quoted } }) => `${kind}: ${quoted}`)).toEqual([
      'paragraph: Plans are clear.',
      'bullet: They are short.',
      'bullet: They are kept.',
    ])
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
    const { blocks, text } = await readPage(bytes(markup))
    expect(found({ blocks } as never)).toEqual(['bullet 0: Plan. Soon.', 'bullet 0: Check:', 'bullet 1: often'])
    expect(text).toBe('1. Plan.\nSoon.\n\n2. Check:\n\n• often\n')
  })

  it('knows a bullet that was typed', async () => {
    expect(await read('<p>▪ Leaders listen.</p>')).toEqual(['bullet 0: Leaders listen.'])
  })

  it.each([
    ['<p>- Plan.<br>- Act.</p>', ['bullet 0: Plan.', 'bullet 0: Act.']],
    [
      '<p>Do this:<br>• Plan<br>in time.<br>• Act.</p>',
      ['paragraph: Do this:', 'bullet 0: Plan in time.', 'bullet 0: Act.'],
    ],
    ['<p>1. Plan.</p><p>2. Act.</p>', ['bullet 0: Plan.', 'bullet 0: Act.']],
    ['<p>o Plan.</p><p>o Act.</p>', ['bullet 0: Plan.', 'bullet 0: Act.']],
    ['<p>* Of ten.</p>', ['paragraph: * Of ten.']],
    ['<p>3. Plan.</p><p>Act.</p>', ['paragraph: 3. Plan.', 'paragraph: Act.']],
    ['<p>The Hall<br>- by the sea</p>', ['paragraph: The Hall - by the sea']],
    ['<li>Plan:<br>- soon<br>- well</li>', ['bullet 0: Plan: soon well']],
  ])('knows the items of a list that was typed: %s', async (markup, blocks) => {
    expect(await read(markup)).toEqual(blocks)
  })

  it('keeps the typed sign outside of the item', async () => {
    const { text, blocks } = await readPage(bytes('<p>– Plan.<br>– Act.</p>'))
    expect(text).toBe('– Plan.\n\n– Act.\n')
    expect(blocks.map(({ content: { spans } }) => spans)).toEqual([[[2, 7]], [[11, 15]]])
  })

  it('knows the lists that Word saves as paragraphs', async () => {
    const item = (level: number, marker: string, text: string): string =>
      `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]>` +
      `<span style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span>&nbsp;&nbsp; </span></span></span>` +
      `<![endif]>${text}<o:p></o:p></p>`
    const { text, blocks } = await readPage(bytes(`${item(1, '·', 'Plan:')}${item(2, 'o', 'soon')}<p>Act.</p>`))
    expect(found({ blocks } as never)).toEqual(['bullet 0: Plan:', 'bullet 1: soon', 'paragraph: Act.'])
    expect(text).toBe('· Plan:\n\no soon\n\nAct.\n')
  })

  it('is no deeper for a list that is there for its indent', async () => {
    expect(await read('<ul><li><ul><li>Plan.</li><li>Act.</li></ul></li></ul>')).toEqual([
      'bullet 0: Plan.',
      'bullet 0: Act.',
    ])
  })

  it('ends an item where the next one begins', async () => {
    expect(await read('<ul><li><p>Plan.<li><p>Act.</ul>')).toEqual(['bullet 0: Plan.', 'bullet 0: Act.'])
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
    const { blocks, text } = await readPage(bytes(markup))
    const [row] = blocks
    expect(row?.kind === 'row' && row.cells[1]?.text).toBe('Leaders should: plan act at once.')
    expect(row?.content.spans.map(([start, end]) => text.slice(start, end))).toEqual([
      'Council',
      'Leaders should:',
      'plan',
      'act\nat once.',
    ])
  })

  it('leaves glyphs that were typed in a cell outside of its spans', async () => {
    const { text, blocks } = await readPage(bytes('<table><tr><td>Council<td>Do:<p>\uf0b7 plan<p>\uf0b7 act</table>'))
    const [row] = blocks
    expect(row?.kind === 'row' && row.cells[1]?.text).toBe('Do: plan act')
    expect(text).toBe('Council\nDo:\n\uf0b7 plan\n\uf0b7 act\n')
  })

  it('ends a row where the next one begins, whatever is open in it', async () => {
    expect(
      await read('<table><tr><th>Who<th>What<tr><td>Ofsted<td><p>Reads.<tr><td>CQC<td><p>Visits.</table>'),
    ).toEqual(['row: Who | What', 'row: Ofsted | Reads.', 'row: CQC | Visits.'])
  })

  it('keeps the rows of a table in a cell inside of it', async () => {
    const inner = '<table><tr><td>One<td>Two<tr><td>Three<td>Four</table>'
    expect(await read(`<table><tr><td><p>${inner}<tr><td>After.</table>`)).toEqual([
      'row: One | Two',
      'row: Three | Four',
      'paragraph: After.',
    ])
  })

  it('repeats a cell in the rows that it reaches into, printed once', async () => {
    const markup = '<table><tr><td rowspan="2">Council<td>Plan.<tr><td>Act.<tr><td>Board<td>Pay.</table>'
    const { text, blocks } = await readPage(bytes(markup))
    expect(found({ blocks } as never)).toEqual(['row: Council | Plan.', 'row: Council | Act.', 'row: Board | Pay.'])
    expect(text).toBe('Council\nPlan.\n\nAct.\n\nBoard\nPay.\n')
    expect(blocks.map(({ content: { spans } }) => spans)).toEqual([
      [
        [0, 7],
        [8, 13],
      ],
      [[15, 19]],
      [
        [21, 26],
        [27, 31],
      ],
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
    const { encoding, blocks } = await readPage(page)
    expect([encoding, blocks[0]?.content.text]).toEqual(['windows-1252', 'children’s'])
  })

  it('believes a byte order mark more than the declaration', async () => {
    const { encoding, text } = await readPage(bytes('\ufeff<meta charset="iso-8859-1"><p>children’s</p>'))
    expect([encoding, text]).toEqual(['utf-8', 'children’s\n'])
  })

  it('believes bytes that can only be UTF-8 more than the declaration', async () => {
    const { encoding, text } = await readPage(bytes('<meta charset="iso-8859-1"><p>children’s</p>'))
    expect([encoding, text]).toEqual(['utf-8', 'children’s\n'])
  })

  it('survives a declaration of an unknown encoding', async () => {
    expect(await read('<meta charset="klingon"><p>children’s</p>')).toEqual(['paragraph: children’s'])
  })
})
