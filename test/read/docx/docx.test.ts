import { deflateRawSync } from 'node:zlib'
import Archive from 'jszip'
import { describe, expect, it } from 'vitest'
import { InputError } from '../../../src/model/problems.ts'
import { readDocx } from '../../../src/read/docx/index.ts'
import { listParts, withinBounds } from '../../../src/read/docx/zip-bounds.ts'
import { content, described, fixture, found } from '../../fixtures/content.ts'

async function refusal(bytes: Uint8Array): Promise<string> {
  const error = await readDocx(bytes).catch((cause: unknown) => cause)
  if (!(error instanceof InputError)) throw new Error(`no refusal but ${String(error)}`)
  return error.problem.code
}

describe('a Word document', () => {
  it.each(['letter', 'report'] as const)('yields the %s as it was written', async (name) => {
    expect(found(await readDocx(fixture(`${name}.docx`)))).toEqual(described(content(name)))
  })

  it('is refused where it breaks off', async () => {
    expect(await refusal(fixture('letter.docx').subarray(0, 3000))).toBe('docx-damaged')
  })

  it('is refused where the archive holds something else', async () => {
    const other = Buffer.from(fixture('letter.docx'))
      .toString('latin1')
      .replaceAll('word/document.xml', 'word/dokument.xml')
    expect(await refusal(Uint8Array.from(Buffer.from(other, 'latin1')))).toBe('unsupported-format')
  })
})

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const RELATIONSHIPS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'

/** A Word document with this body and these styles. */
async function wordFile(body: string, styles = ''): Promise<Uint8Array> {
  const parts = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': `<Relationships ${RELATIONSHIPS}><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships ${RELATIONSHIPS}><Relationship Id="r1" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="r2" Type="${OFFICE}/numbering" Target="numbering.xml"/></Relationships>`,
    'word/numbering.xml': `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:pStyle w:val="ListBullet"/><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    'word/styles.xml': `<w:styles ${W}>${styles}</w:styles>`,
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
  }
  const archive = new Archive()
  for (const [name, text] of Object.entries(parts)) archive.file(name, text)
  return archive.generateAsync({ type: 'uint8array' })
}

const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const styled = (style: string, content: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${content}</w:p>`

describe('text that Word does not show', () => {
  it('is left out where it is hidden itself', async () => {
    const body = `<w:p>${run('Plans are clear.')}${run(' Is this so?', '<w:b/><w:vanish/>')}${run(' They are kept.')}</w:p>`
    expect(found(await readDocx(await wordFile(body)))).toEqual(['paragraph: Plans are clear. They are kept.'])
  })

  it('is left out where its style hides it', async () => {
    const styles = ['character', 'paragraph'].map(
      (type) =>
        `<w:style w:type="${type}" w:styleId="${type}Note"><w:name w:val="${type} note"/><w:rPr><w:vanish/></w:rPr></w:style>`,
    )
    const words = `${run('Is this so?', '<w:rStyle w:val="characterNote"/>')}${run('Plans are clear.')}`
    const body = `<w:p>${words}</w:p>${styled('paragraphNote', run('Ask them.'))}`
    expect(found(await readDocx(await wordFile(body, styles.join(''))))).toEqual(['paragraph: Plans are clear.'])
  })

  it('is only what is hidden now', async () => {
    const before = '<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>'
    const body = `<w:p>${run('Plans', before)}${run(' are clear.', '<w:vanish w:val="0"/>')}</w:p>`
    expect(found(await readDocx(await wordFile(body)))).toEqual(['paragraph: Plans are clear.'])
  })
})

describe('lists by their styles', () => {
  const styles = [
    ['ListBullet', 'List Bullet'],
    ['ListBullet2', 'List Bullet 2'],
  ].map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)

  it('stand inside the item before them', async () => {
    const body = `${styled('ListBullet', run('Plans are clear:'))}${styled('ListBullet2', run('short'))}${styled('ListBullet', run('Clubs are open.'))}`
    expect(found(await readDocx(await wordFile(body, styles.join(''))))).toEqual([
      'bullet 0: Plans are clear:',
      'bullet 1: short',
      'bullet 0: Clubs are open.',
    ])
  })

  it('are lists of their own where no item stands before them', async () => {
    const body = `${styled('ListBullet2', run('Plans are clear.'))}${styled('ListBullet2', run('Clubs are open.'))}`
    expect(found(await readDocx(await wordFile(body, styles.join(''))))).toEqual([
      'bullet 0: Plans are clear.',
      'bullet 0: Clubs are open.',
    ])
  })
})

describe('the bounds of an archive', () => {
  it('lists the parts of a document', () => {
    expect(listParts(fixture('letter.docx'))?.map(({ name }) => name)).toContain('word/document.xml')
  })

  it('is not fooled by stated sizes: what a part unpacks to is measured', () => {
    const packed = deflateRawSync(Buffer.alloc(100_000))
    const bomb = [{ name: 'word/document.xml', packed, deflated: true }]
    expect(packed.length).toBeLessThan(1000)
    expect([withinBounds(bomb, 99_999), withinBounds(bomb, 100_000)]).toEqual([false, true])
  })

  it('counts all parts together', () => {
    const part = { name: 'a', packed: new Uint8Array(60), deflated: false }
    expect([withinBounds([part, part], 119), withinBounds([part, part], 120)]).toEqual([false, true])
  })

  it('takes bytes that are no archive for damaged', () => {
    expect(listParts(new TextEncoder().encode('PK\x03\x04 and so on'))).toBeNull()
  })
})
