/** Bytes to source text and blocks. Each format is one reader; all yield the same thing. */
import { MOST_BYTES } from '../model/limits.ts'
import { InputError, problem } from '../model/problems.ts'
import type { HeadingTest, Source } from '../text/source.ts'
import { decode } from './decode.ts'
import { type Format, sniffFormat } from './format.ts'
import { readText } from './text/index.ts'

/** Formats that are recognised in order to say what to do with them. */
const ADVICE: Readonly<Partial<Record<Format, string>>> = {
  rtf: 'It is a rich text file: save it as DOCX, PDF or plain text.',
  ole: 'It is a Word file of the old kind (.doc): save it as DOCX, PDF or plain text.',
  image: 'It is a picture: run text recognition on it and save the result as PDF or plain text.',
  binary: 'It holds no text in any encoding that is known here.',
}

/**
 * @param headings which wordings open sections (see `letters/`)
 * @throws InputError where the input is empty, too large, or of a format that cannot be read
 */
export async function readSource(bytes: Uint8Array, headings: HeadingTest): Promise<Source> {
  if (bytes.length === 0) throw new InputError(problem('empty-file', 'error', 'The file is empty.'))
  if (bytes.length > MOST_BYTES) {
    const limit = `${MOST_BYTES / 1024 / 1024} MB`
    throw new InputError(problem('too-large', 'error', `The file is larger than ${limit}, which no letter is.`))
  }
  const format = sniffFormat(bytes)
  switch (format) {
    case 'pdf':
      return (await import('./pdf/index.ts')).readPdf(bytes)
    case 'zip':
      return (await import('./docx/index.ts')).readDocx(bytes)
    case 'html':
      return (await import('./html/index.ts')).readHtml(bytes, headings)
    case 'text': {
      const { text, encoding } = decode(bytes)
      if (text.trim() === '') throw new InputError(problem('blank-file', 'error', 'The file holds only white space.'))
      return readText(text, encoding, headings)
    }
    default:
      throw new InputError(problem('unsupported-format', 'error', ADVICE[format] ?? 'The format cannot be read.'))
  }
}
