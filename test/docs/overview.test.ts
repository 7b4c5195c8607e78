/** The picture of the README is what the command shows today; `npx vitest run test/docs -u` draws it anew. */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import * as pipeline from '../../src/pipeline.ts'
import { run } from '../cli/fake-world.ts'
import { terminalPicture } from './terminal-picture.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** What the picture shows: a stocktake letter and the monitoring letter that followed it. */
const SHOWN = /^00[14]_.*\.txt$/

it('docs/overview.svg is the overview of two of the bundled letters', async () => {
  const letters = readdirSync(`${root}/seeds`)
    .filter((name) => SHOWN.test(name))
    .map((name) => `seeds/${name}`)
  const given = { cwd: root, terminal: true, env: { FORCE_COLOR: '1' }, engine: pipeline }
  const { code, out } = await run([...letters.sort(), '--quiet'], given)
  expect([code, letters.length]).toEqual([0, 2])
  const title = 'What send-extract shows of two letters on a terminal'
  await expect(terminalPicture(out, title)).toMatchFileSnapshot('../../docs/overview.svg')
}, 60_000)

it('draws each run of a colour in its columns', () => {
  const picture = terminalPicture('a b  \u001b[32m█\u001b[39m<c\n', 't')
  expect(picture).toContain('<text x="16" y="29" textLength="24">a b</text>')
  expect(picture).toContain('<text x="56" y="29" textLength="8" fill="#56d364">█</text>')
  expect(picture).toContain('<text x="64" y="29" textLength="16">&lt;c</text>')
})
