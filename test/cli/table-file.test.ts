import { expect, it } from 'vitest'
import { cellOf, readTable } from '../../src/cli/table-file.ts'
import { folderWith } from './fake-world.ts'

const WORDS = 'Children’s plans – “late”'
const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le')
/** The words with the bytes of Windows-1252 for what Latin-1 does not have. */
const windows = (text: string): Uint8Array => {
  const bytes = { '’': 0x92, '–': 0x96, '“': 0x93, '”': 0x94 } as Readonly<Record<string, number>>
  return Uint8Array.from([...text].map((letter) => bytes[letter] ?? letter.charCodeAt(0)))
}

it.each<[string, string | Uint8Array]>([
  ['UTF-8', `finding,note\nf-1,${WORDS}\n`],
  ['UTF-8 with a byte order mark', `\ufefffinding;note\nf-1;${WORDS}\n`],
  ['the Windows-1252 of a plain CSV', windows(`finding;note\r\nf-1;${WORDS}\r\n`)],
  ['the UTF-16 of "Unicode text"', utf16(`finding\tnote\r\nf-1\t${WORDS}\r\n`)],
  ['a first line that names the separator', `sep=;\r\nfinding;note\r\nf-1;${WORDS}\r\n`],
  ['the same, quoted, with a heading that has more commas', `"sep=;"\nfinding;"note, or, what"\nf-1;${WORDS}\n`],
  ['old line ends', `finding;note\rf-1;${WORDS}\r`],
])('reads a table in %s', async (_, content) => {
  const [row, ...more] = await readTable('t.csv', 'finding', folderWith({ 't.csv': content }))
  expect([...(row?.cells.values() ?? [])]).toEqual(['f-1', WORDS])
  expect(more).toEqual([])
})

it('counts the line that names the separator', async () => {
  const rows = await readTable('t.csv', 'finding', folderWith({ 't.csv': 'sep=,\nfinding,note\nf-1,"a\nb"\nf-2,\n' }))
  expect(rows.map((row) => [row.line, cellOf(row, 'finding')])).toEqual([
    [3, 'f-1'],
    [5, 'f-2'],
  ])
  const other = folderWith({ 't.csv': 'sep=;\nfindng;note\n' })
  await expect(readTable('t.csv', 'finding', other)).rejects.toThrow('t.csv, line 2: there is no column finding.')
})

it('says that a workbook is no CSV', async () => {
  const cwd = folderWith({ 't.csv': Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 255, 254, 130, 141]) })
  await expect(readTable('t.csv', 'finding', cwd)).rejects.toThrow('t.csv is a workbook, no CSV.')
})
