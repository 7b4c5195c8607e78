import { deflateRawSync } from 'node:zlib'
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
