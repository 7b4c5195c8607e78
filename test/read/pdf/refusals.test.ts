import { describe, expect, it } from 'vitest'
import { InputError } from '../../../src/model/problems.ts'
import { readPdf } from '../../../src/read/pdf/index.ts'
import { PDF_BOUNDS } from '../../../src/read/pdf/open.ts'
import { fixture } from '../../fixtures/content.ts'
import { column, tinyPdf } from '../../fixtures/tiny-pdf.ts'

async function refusal(bytes: Uint8Array): Promise<{ code: string; message: string }> {
  const error = await readPdf(bytes).catch((cause: unknown) => cause)
  if (!(error instanceof InputError)) throw new Error(`no refusal but ${String(error)}`)
  return { code: error.problem.code, message: error.problem.message }
}

describe('a PDF that cannot be read', () => {
  it('is refused for its password', async () => {
    const key = `<${'00'.repeat(32)}>`
    const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O ${key} /U ${key} >> /ID [<00> <00>]`
    expect(await refusal(tinyPdf([column(['Dear Ms Orme'], 60, 700)], encrypt))).toEqual({
      code: 'pdf-password',
      message: 'The PDF is protected by a password.',
    })
  })

  it('is refused where it is damaged', async () => {
    expect((await refusal(fixture('letter.tagged.pdf').subarray(0, 900))).code).toBe('pdf-damaged')
  })

  it('is refused where no page holds text', async () => {
    expect((await refusal(tinyPdf([[], []]))).message).toBe('The PDF is empty: no page holds text.')
  })

  it('is refused where it was scanned', async () => {
    expect((await refusal(fixture('scanned.pdf'))).message).toBe('The PDF is a scanned image without text.')
  })

  it('is refused for too many pages', async () => {
    const pages = Array.from({ length: PDF_BOUNDS.pages + 1 }, () => [])
    expect((await refusal(tinyPdf(pages))).code).toBe('too-large')
  })
})

it('names a page whose text cannot be read, and none that is blank', async () => {
  const letter = column(['Dear Ms Orme'], 60, 700)
  const broken = [{ text: '', x: 60, y: 700 }]
  const { problems } = await readPdf(tinyPdf([letter, broken, []]))
  expect(problems.map(({ code, message }) => [code, message])).toEqual([
    ['pdf-page-without-text', 'Page 2 holds no text that can be read.'],
  ])
})

it('leaves the bytes that it was given as they are', async () => {
  const bytes = fixture('letter.tagged.pdf')
  await readPdf(bytes)
  expect(bytes).toEqual(fixture('letter.tagged.pdf'))
})
