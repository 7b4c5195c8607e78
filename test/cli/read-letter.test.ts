import path from 'node:path'
import { expect, it } from 'vitest'
import { readLetter } from '../../src/cli/read-letter.ts'
import { folderWith } from './fake-world.ts'

async function* chunks(): AsyncGenerator<Uint8Array | string> {
  yield Buffer.from([0x00, 0xff])
  yield 'é'
}

it('gives the bytes exactly, in memory of their own and as a plain array, which the PDF reader insists on', async () => {
  const cwd = folderWith({ 'a.bin': Uint8Array.of(0, 255, 13, 10) })
  const fromFile = await readLetter({ file: 'a.bin', path: path.join(cwd, 'a.bin') }, { stdin: chunks() })
  expect([[...fromFile], fromFile.constructor, fromFile.buffer.byteLength]).toEqual([[0, 255, 13, 10], Uint8Array, 4])
  const fromStdin = await readLetter({ file: '-', path: null }, { stdin: chunks() })
  expect([...fromStdin]).toEqual([0x00, 0xff, 0xc3, 0xa9])
})
